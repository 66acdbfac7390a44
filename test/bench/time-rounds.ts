import type { Readable } from './readable';
import { sum } from './sum';

/** When to stop. */
export interface RoundLimits {
  /** Reads that are not counted, for each reader before the rounds, while its code gets warm. */
  readonly warmUp: number;
  /** Rounds at most. */
  readonly rounds: number;
  /** Milliseconds after which a reader sits out what is left of the warm-up, and again of the rounds. */
  readonly budget: number;
}

/**
 * Times some readers in turns: in every round each reads the same mail, and another one is first. A mail is new to all
 * of them, until the mails run out and come again, so that nobody gains by remembering. Slow readers run out of their
 * budget and take part in fewer rounds.
 * @returns for each reader its milliseconds in the rounds it took part in, from the first on, one at least
 */
export async function timeRounds(
  readers: readonly Readable[],
  mails: readonly string[],
  { warmUp, rounds, budget }: RoundLimits,
): Promise<number[][]> {
  const coming = mailsInTurn(mails);
  const warmUpMails = Array.from({ length: warmUp }, coming);
  for (const reader of readers) {
    let spent = 0;
    for (const mail of warmUpMails) if (spent < budget) spent += await timeOnce(reader, mail);
  }
  const times = readers.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const mail = coming();
    for (const [reader, own] of turned(
      readers.map((each, at) => [each, times[at] ?? []]),
      round,
    )) {
      if (sum(own) < budget) own.push(await timeOnce(reader, mail));
    }
  }
  return times;
}

function mailsInTurn(mails: readonly string[]): () => string {
  let next = 0;
  return () => mails[next++ % mails.length] ?? '';
}

function turned(
  readers: readonly [Readable, number[]][],
  round: number,
): readonly [Readable, number[]][] {
  const first = round % Math.max(1, readers.length);
  return [...readers.slice(first), ...readers.slice(0, first)];
}

async function timeOnce(reader: Readable, mail: string): Promise<number> {
  const started = performance.now();
  const result = reader.read(mail);
  // Waiting for what is there already would cost a turn of the event loop.
  if (result instanceof Promise) await result;
  return performance.now() - started;
}
