import { openConversations } from '../../corpus/captures/capture-sets';
import { loadSubject } from '../load-subject';
import { median } from '../median';
import type { Readable } from '../readable';
import type { Subject } from '../subject';
import { table } from '../table';
import { timeRounds } from '../time-rounds';

const SMALL = 500_000;
const LARGE = 5_000_000;
/** Milliseconds are what each reader may spend on a text. */
const LIMITS = { warmUp: 0, rounds: 5, budget: 15_000 };

const BATON: Subject = { name: 'Baton', adapter: 'test/bench/subjects/baton-capture.ts' };
/** It looks for no facts: it shows what reading so much talk costs. */
const PEER: Subject = { name: 'compromise', adapter: 'test/bench/subjects/compromise.ts' };

/**
 * Prints what reading a transcript of half a megabyte and of five takes, and beside it, from the same run and the
 * same half megabyte, a well-known reader of English, whose five would take minutes. Nothing is asserted.
 */
export async function reportCapture(
  print: (title: string, lines: readonly string[]) => void,
  folder: string,
): Promise<void> {
  const baton = await loadSubject(BATON, folder);
  const small = await timeReader(baton, SMALL);
  const large = await timeReader(baton, LARGE);
  const peer = await timeReader(await loadSubject(PEER, folder), SMALL);
  const perMegabyte = (time: number, size: number) => ((time / size) * 1_000_000).toFixed(0);
  print('Reading a transcript, who says what and the facts: ms, medians', [
    ...table([
      ['', '0.5 MB', '5 MB', 'a MB of 5', '5 MB to 0.5 MB'],
      [
        BATON.name,
        small.toFixed(0),
        large.toFixed(0),
        perMegabyte(large, LARGE),
        `${(large / small).toFixed(1)} x`,
      ],
      [PEER.name, peer.toFixed(0), '-', '-', '-'],
    ]),
    `${PEER.name} to Baton on the same 0.5 MB: ${(peer / small).toFixed(1)} x`,
    `To be shipped for it, gzipped: ${(baton.weighed.gzipped / 1000).toFixed(1)} kB`,
  ]);
}

async function timeReader(reader: Readable, size: number): Promise<number> {
  const [times = []] = await timeRounds([reader], [transcriptOf(size)], LIMITS);
  return median(times);
}

/** So many characters of the calls that may be read, one after the other and over again. */
function transcriptOf(size: number): string {
  const calls = openConversations().items.filter(({ source }) => source === 'transcript');
  const once = calls.map(({ text }) => text).join('\n\n');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}
