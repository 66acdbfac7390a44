import type { Exchange } from '../exchange';

/**
 * What a CRM's interface can be told to do wrong. `rate_limited` says for how many seconds, `rate_limited_until`
 * until when; `text_page` is a page where data was expected, `sign_in` a redirect to one; `cut` does what was
 * asked and breaks off before the answer.
 */
export const FAULTS = [
  'expired',
  'missing_scope',
  'gone',
  'rate_limited',
  'rate_limited_until',
  'server_error',
  'text_page',
  'sign_in',
  'slow',
  'cut',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Which requests fail; without a condition every one. */
export interface FaultAim {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many of them. Default: one. */
  readonly times?: number;
}

/** The faults an interface is to show next. */
export class Faults {
  #waiting: { readonly fault: Fault; readonly aim: FaultAim; left: number }[] = [];

  /** The next requests that match fail. */
  add(fault: Fault, aim: FaultAim = {}): void {
    this.#waiting.push({ fault, aim, left: aim.times ?? 1 });
  }

  /** Everything works again. */
  clear(): void {
    this.#waiting = [];
  }

  /** The fault a request meets, which is then used up; null for none. */
  take({ method, path }: Exchange): Fault | null {
    const met = this.#waiting.find(
      ({ aim, left }) =>
        left > 0 &&
        (aim.method === undefined || aim.method === method) &&
        (aim.path === undefined || aim.path.test(path)),
    );
    if (met === undefined) return null;
    met.left -= 1;
    return met.fault;
  }
}
