/**
 * `npm run bench`: prints how fast promises are found, and beside it, from the same run and the same mails, how fast
 * well-known libraries read mail; then what typing in the stand-in for Gmail costs with Baton on and off, what the
 * desk takes for 10,000 promises, and for 2,000 deals against 20, and what a transcript of 5 MB takes.
 * `npm run bench -- typing` does one part alone (`reading`, `typing`, `ledger`, `deals`, `capture`). Nothing is
 * asserted: times differ from machine to machine, ratios less.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMails } from './build-mails';
import { reportCapture } from './capture/capture-report';
import { corpusLines } from './corpus-lines';
import { reportDeals } from './deals/deals-report';
import { reportLedger } from './ledger/ledger-report';
import { loadSubject, type LoadedSubject } from './load-subject';
import { loadTyping } from './load-typing';
import { median } from './median';
import { percentile } from './percentile';
import { growthTable, mediansTable, type SizeResult } from './reading-report';
import { readsToEnd } from './reads-to-end';
import { baton, peers } from './subjects';
import { table } from './table';
import { timeColdStart } from './time-cold-start';
import { timeKeystrokes } from './time-keystrokes';
import { timeRounds } from './time-rounds';
import { reportTypingInGmail } from './typing-in-gmail/report-typing';

/** How often each length is read; the longest mails find the code warm. Budgets in milliseconds, for each subject. */
const SIZES = [
  { words: 200, mails: 160, limits: { warmUp: 60, rounds: 100, budget: 3000 } },
  { words: 2000, mails: 40, limits: { warmUp: 10, rounds: 30, budget: 3500 } },
  { words: 20_000, mails: 5, limits: { warmUp: 0, rounds: 5, budget: 5000 } },
];
/** What can be asked for alone. */
const PARTS = ['reading', 'typing', 'ledger', 'deals', 'capture'];
const COLD_RUNS = 5;
const TYPING_MAILS = 3;

const print = (title: string, lines: readonly string[]): void => {
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
};

async function main(folder: string): Promise<void> {
  const lines = corpusLines();
  const isAsked = (part: string) =>
    PARTS.every((one) => !process.argv.includes(one)) || process.argv.includes(part);
  if (isAsked('reading')) await reportDetection(lines, folder);
  if (isAsked('typing')) await reportTypingInGmail(lines, print);
  if (isAsked('ledger')) await reportLedger(print);
  if (isAsked('deals')) await reportDeals(print);
  if (isAsked('capture')) await reportCapture(print, folder);
}

async function reportDetection(lines: readonly string[], folder: string): Promise<void> {
  const { version, arch } = process;
  print('Promise detection against other readers of mail', [
    `Node ${version}, ${arch}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`,
    'All bundled and minified, all in one process; mails put together from the tuning writers; medians.',
  ]);
  const subjects = [await loadSubject(baton, folder), ...(await loadPeers(folder))];
  await reportReading(subjects, lines);
  await reportTyping(lines, folder);
  await reportColdStart(subjects, lines, folder);
  print('Size, kB (1000 bytes), of what has to be shipped', [
    ...table([
      ['', 'minified', 'gzipped'],
      ...subjects.map(({ name, weighed }) => [
        name,
        (weighed.minified / 1000).toFixed(1),
        (weighed.gzipped / 1000).toFixed(1),
      ]),
    ]),
  ]);
}

/** A peer that does not load is named, and the others still run. */
async function loadPeers(folder: string): Promise<LoadedSubject[]> {
  const loaded: LoadedSubject[] = [];
  for (const peer of peers) {
    try {
      loaded.push(await loadSubject(peer, folder));
    } catch (error) {
      print(`${peer.name} cannot be loaded and is left out`, [String(error)]);
    }
  }
  return loaded;
}

async function reportReading(
  subjects: readonly LoadedSubject[],
  lines: readonly string[],
): Promise<void> {
  const sizes: SizeResult[] = [];
  const toEnd: string[] = [];
  for (const { words, mails: count, limits } of SIZES) {
    const mails = buildMails(lines, words, count);
    toEnd.push(`${mails.filter(readsToEnd).length} of ${mails.length} (${words} words)`);
    sizes.push({ words, times: await timeRounds(subjects, mails, limits) });
  }
  const names = subjects.map(({ name }) => name);
  print('Reading a mail, all of them the same mails in turns', mediansTable(names, sizes));
  print('Growth: the time for one word', growthTable(names, sizes));
  print('Mails that Baton read to their last sentence', [toEnd.join(', ')]);
}

async function reportTyping(lines: readonly string[], folder: string): Promise<void> {
  const mails = buildMails(lines, 2000, TYPING_MAILS);
  const times = timeKeystrokes(await loadTyping(folder), mails);
  print(`One keystroke in a mail of 2000 words, ms (${times.length} keystrokes)`, [
    `median ${median(times).toFixed(3)}, 95 % within ${percentile(times, 0.95).toFixed(3)}`,
  ]);
}

async function reportColdStart(
  subjects: readonly LoadedSubject[],
  lines: readonly string[],
  folder: string,
): Promise<void> {
  const [mail = ''] = buildMails(lines, 200, 1);
  const files = subjects.map(({ bundle }) => bundle.file);
  const cold = await timeColdStart(files, mail, COLD_RUNS, folder);
  print(`Cold start: a fresh Node and its first mail of 200 words, ms (${COLD_RUNS} runs)`, [
    ...table([
      ['', 'import and read', 'of Baton', 'whole process'],
      ...cold.map(({ importAndRead, process: whole }, index) => [
        subjects[index]?.name ?? '',
        importAndRead.toFixed(1),
        `${(importAndRead / (cold[0]?.importAndRead ?? NaN)).toFixed(2)} x`,
        whole.toFixed(0),
      ]),
    ]),
  ]);
}

const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
