/** Resolves after that many milliseconds: what a page needs to take a turn of its own. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // By a function of ours: the browser's tools then name us for what follows.
    setTimeout(() => {
      resolve();
    }, milliseconds);
  });
}
