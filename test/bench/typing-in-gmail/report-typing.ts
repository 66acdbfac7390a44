import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { setUp } from '../../e2e/support/rep';
import { World } from '../../e2e/support/world';
import { findChromium } from '../../tooling/find-chromium.mjs';
import { buildMails } from '../build-mails';
import { freshBuild } from './fresh-build';
import { startKeyRecords, takeKeyRecords, type KeyRecords } from './key-records';
import { openCompose, writeMail } from './open-mail';
import { traceOurTasks, type OurTask } from './our-tasks';
import {
  loadingLines,
  tasksTable,
  typingTable,
  type Stretch,
  type TypingResult,
} from './typing-tables';
import { typeLikeAPerson } from './type-like-a-person';

const SIZES = [20, 200, 2000];
/** Stretches typed into each mail with Baton off and on, now here and now there. */
const STRETCHES = 6;
const KEYS = 20;
/** Until what a pause sets off has happened, in milliseconds. */
const AFTERMATH = 1_200;

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
    const stretches = stretchesOf(corpus);
    for (const words of SIZES) {
      const [mail = ''] = buildMails(corpus, words, 1);
      results.push({ words, stretches: await compare(off, on, mail, stretches) });
      traced.push({ words, tasks: await trace(on, mail, stretches.join('')) });
    }
    print(`Typing in Gmail, Baton off and on, ms (${browser.version})`, typingTable(results));
    print('Tasks of the page with our script in them, ms', tasksTable(traced));
    print('Loading our script into the page, ms', loadingLines(traced));
  } finally {
    await Promise.all([off.close(), on.close()]);
  }
}

/** Sentences of the corpus that any keyboard has the keys for, in stretches of a few words. */
function stretchesOf(corpus: readonly string[]): string[] {
  const [, mail = ''] = buildMails(corpus, STRETCHES * KEYS, 2);
  const text = mail.replace(/\s+/g, ' ').replace(/[^\w ,.']/g, '');
  return Array.from({ length: STRETCHES }, (_, index) =>
    text.slice(index * KEYS, (index + 1) * KEYS),
  );
}

async function compare(
  off: World,
  on: World,
  mail: string,
  stretches: readonly string[],
): Promise<Stretch[]> {
  const pages = await Promise.all([off, on].map(({ context }) => context.newPage()));
  const written = new Set<Page>();
  const type = async (page: Page, text: string): Promise<KeyRecords> => {
    // Only now, so that the first keys meet the first reading.
    if (!written.has(page)) await writeMail(page, mail);
    written.add(page);
    await typeLikeAPerson(page, text);
    await pause(AFTERMATH);
    return takeKeyRecords(page);
  };
  try {
    for (const page of pages) {
      await openCompose(page);
      await startKeyRecords(page);
    }
    const [offPage, onPage] = pages;
    if (offPage === undefined || onPage === undefined) return [];
    const done: Stretch[] = [];
    for (const [index, text] of stretches.entries()) {
      // Who is first changes, for a machine gets slower or faster while it works.
      const early = index % 2 === 0 ? await type(offPage, text) : null;
      const withIt = await type(onPage, text);
      done.push({ off: early ?? (await type(offPage, text)), on: withIt });
    }
    return done;
  } finally {
    for (const page of pages) await page.close();
  }
}

async function trace(world: World, mail: string, text: string): Promise<OurTask[]> {
  const page = await world.context.newPage();
  try {
    const session = await world.context.newCDPSession(page);
    const end = await traceOurTasks(session, world.extensionId);
    await openCompose(page);
    await writeMail(page, mail);
    await typeLikeAPerson(page, text);
    await pause(AFTERMATH);
    return await end();
  } finally {
    await page.close();
  }
}
