import { countFigures, type Figures } from './figures';
import { planSend } from './plan';
import type { PlayedSend } from './play-send';
import { runWorld } from './run-world';

/** How large a storm is to be. */
export interface StormOptions {
  readonly sends: number;
  readonly seed: number;
  /** Browsers side by side; sends wait more than they work. */
  readonly browsers: number;
  /** Only these of the sends, to play one again. */
  readonly only?: readonly number[];
  /** Doesn't wait until the last mail is settled in the ledger. */
  readonly hurried?: boolean;
  readonly tell?: (played: PlayedSend) => void;
}

/** Plays a storm and gives its figures; the same sends from the same seed. */
export async function runStorm(options: StormOptions): Promise<Figures> {
  const { sends, seed, browsers, only, hurried = false, tell = () => undefined } = options;
  const plans = Array.from({ length: sends }, (_, at) => planSend(seed, 1_000 + at)).filter(
    ({ id }) => only?.includes(id) ?? true,
  );
  const shares = Array.from({ length: browsers }, (_, share) =>
    plans.filter((_plan, at) => at % browsers === share),
  );
  return countFigures(await Promise.all(shares.map((share) => runWorld(share, { hurried, tell }))));
}
