import { setTimeout as pause } from 'node:timers/promises';
import { setUp } from '../../e2e/support/rep';
import { World } from '../../e2e/support/world';
import { findChromium } from '../../tooling/find-chromium.mjs';
import { buildMails } from '../build-mails';
import { freshBuild } from './fresh-build';
import { keyRecords, startKeyRecords, type KeyRecords } from './key-records';
import { openGmail, openMail } from './open-mail';
import { traceOurTasks, type OurTask } from './our-tasks';
import { loadingLines, tasksTable, typingTable, type TypingResult } from './typing-tables';
import { typeLikeAPerson } from './type-like-a-person';

const SIZES = [20, 200, 2000];
/** Rounds for each size, each with Baton off and on in turns. */
const ROUNDS = 3;
const KEYS = 120;
/** Until what a pause sets off has happened, in milliseconds. */
const AFTERMATH = 2_500;

type Print = (title: string, lines: readonly string[]) => void;

/**
 * Types into mails in the stand-in for Gmail, with Baton switched on and off in turns, and prints what the browser
 * noticed; then the same once more under a trace, to tell which tasks of the page's main thread were ours.
 * @param corpus lines that mails are made of
 */
export async function reportTypingInGmail(corpus: readonly string[], print: Print): Promise<void> {
  const { browser } = await findChromium();
  if (browser === null) {
    print('Typing in Gmail: skipped', ['No Chromium here; name one by BATON_CHROMIUM.']);
    return;
  }
  process.env.BATON_CHROMIUM = browser.path;
  await freshBuild();
  const [off, on] = await Promise.all([World.open(), World.open()]);
  try {
    await setUp(on);
    const results: TypingResult[] = [];
    const traced: { words: number; tasks: readonly OurTask[] }[] = [];
    for (const words of SIZES) {
      const mails = buildMails(corpus, words, ROUNDS);
      results.push({ words, ...(await compare(off, on, mails, typed(corpus))) });
      traced.push({ words, tasks: await trace(on, mails[0] ?? '', typed(corpus)) });
    }
    print(`Typing in Gmail, Baton off and on, ms (${browser.version})`, typingTable(results));
    print('Tasks of the page with our script in them, ms', tasksTable(traced));
    print('Loading our script into the page, ms', loadingLines(traced));
  } finally {
    await Promise.all([off.close(), on.close()]);
  }
}

/** Some sentences of the corpus that any keyboard has the keys for. */
function typed(corpus: readonly string[]): string {
  const [mail = ''] = buildMails(corpus, KEYS, 2).slice(1);
  return mail
    .replace(/\s+/g, ' ')
    .replace(/[^\w ,.']/g, '')
    .slice(0, KEYS);
}

async function compare(
  off: World,
  on: World,
  mails: readonly string[],
  text: string,
): Promise<{ off: KeyRecords[]; on: KeyRecords[] }> {
  const records: { off: KeyRecords[]; on: KeyRecords[] } = { off: [], on: [] };
  for (const [round, mail] of mails.entries()) {
    // Who is first changes, for a machine gets slower or faster while it works.
    const turns = round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const);
    for (const turn of turns)
      records[turn].push(await typeInto(turn === 'on' ? on : off, mail, text));
  }
  return records;
}

async function typeInto(world: World, mail: string, text: string): Promise<KeyRecords> {
  const page = await world.context.newPage();
  try {
    const gmail = await openGmail(page);
    await startKeyRecords(page);
    await openMail(gmail, mail);
    await typeLikeAPerson(page, text);
    await pause(AFTERMATH);
    return await keyRecords(page);
  } finally {
    await page.close();
  }
}

async function trace(world: World, mail: string, text: string): Promise<OurTask[]> {
  const page = await world.context.newPage();
  try {
    const session = await world.context.newCDPSession(page);
    const end = await traceOurTasks(session, world.extensionId);
    await openMail(await openGmail(page), mail);
    await typeLikeAPerson(page, text);
    await pause(AFTERMATH);
    return await end();
  } finally {
    await page.close();
  }
}
