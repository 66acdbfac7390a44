/** Work that can pause after every step, and what it comes to. Whoever runs it decides when the next step is taken. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
