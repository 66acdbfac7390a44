import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ourColors } from '@/lib/content/page/our-colors';
import { batonFrame } from '../support/baton-frame';
import { ComposePage, GmailPage } from '../support/gmail-page';
import { readInk, type Form } from '../support/ink';
import { setUp } from '../support/rep';
import { until } from '../support/until';
import { findWords } from '../support/word-places';
import { World } from '../support/world';

const FIRM = 'we will waive the setup fee by Friday';
const SOFT = "I'll see what I can do about the training days";
const CONDITIONAL = 'we will throw in the analytics module';
const DECLINED = "we can't offer a discount on the license";
const LINES = [
  `Hi Dana, ${FIRM}.`,
  `${SOFT}.`,
  `If you sign by the 30th, ${CONDITIONAL}.`,
  `Unfortunately ${DECLINED}.`,
];
const LAPTOP = { width: 1366, height: 800 };
const INKS = (['light', 'dark'] as const).map((look) => {
  const { mark, quietMark } = ourColors(look);
  return { look, inks: [mark, quietMark] };
});

let world: World;
let gmail: GmailPage;
beforeAll(async () => {
  world = await World.open({ viewport: LAPTOP });
  await setUp(world);
});
afterAll(() => world.close());

async function inGmail(path = '/mail/u/0/'): Promise<void> {
  gmail = await GmailPage.open(await world.context.newPage(), path);
  await gmail.tab.waitFor();
}

/** A new mail with lines of text, as typed. */
async function mailOf(...lines: readonly string[]): Promise<ComposePage> {
  const compose = await gmail.compose();
  await compose.body.focus();
  await gmail.page.keyboard.press('Control+Home');
  await enter(lines);
  return compose;
}

async function enter(lines: readonly string[], page = gmail.page): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

/** Waits until exactly these passages of a mail are underlined, each from its first to its last word. */
async function expectMarks(
  compose: ComposePage,
  expected: Readonly<Record<string, Form>>,
  { page, look = 'light' }: { page?: GmailPage['page']; look?: 'light' | 'dark' } = {},
): Promise<void> {
  await until(async () => {
    expect(await marksNow(compose, Object.keys(expected), page, look)).toEqual({
      ...expected,
      elsewhere: 0,
    });
  });
}

async function marksNow(
  compose: ComposePage,
  passages: readonly string[],
  page = gmail.page,
  look: 'light' | 'dark' = 'light',
): Promise<Record<string, unknown>> {
  const colours = INKS.find((one) => one.look === look)?.inks ?? [];
  const { inks, stray } = await readInk(page, compose.body, colours, passages);
  const forms = passages.map((words, index) => [words, inks[index]?.form ?? null] as const);
  return { ...Object.fromEntries(forms), elsewhere: stray };
}

/** Rests the pointer on a passage, and expects the popover right below or above it, over no other line of it. */
async function expectPopoverAt(compose: ComposePage, words: string): Promise<void> {
  const { page } = gmail;
  const place = (await findWords(compose.body, [words])).passages[0]?.at(-1);
  if (place === undefined) throw new Error('no place');
  const [x, y] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2];
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
  const frame = await batonFrame(page, 'prompt');
  await frame.getByText('This reads as a promise').waitFor();
  await until(async () => {
    const box = await page.evaluate(() => {
      const host = document.querySelector('[data-baton=prompt]');
      return host?.hasAttribute('data-shown') === true ? host.getBoundingClientRect() : null;
    });
    if (box === null) throw new Error('not shown');
    const gap = box.top >= place.bottom ? box.top - place.bottom : place.top - box.bottom;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(40);
    expect(box.left).toBeLessThan(place.right);
    expect(box.right).toBeGreaterThan(place.left);
  });
  await page.keyboard.press('Escape');
}

/** Takes every compose away, so that the next test begins with an empty page. */
async function discardAll(): Promise<void> {
  await gmail.page.locator('.aoI .oh').evaluateAll((controls) => {
    for (const control of controls) (control as HTMLElement).click();
  });
}

describe('the four marks', () => {
  const forms = {
    [FIRM]: 'solid',
    [SOFT]: 'dashed',
    [CONDITIONAL]: 'dotted',
    [DECLINED]: 'double',
  } as const;
  afterEach(() => gmail.page.close());

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    // A light reading pane in a dark frame: the look is light, the compose is dark.
    ['dark-frame', 'light'],
  ] as const)('differ in form and stand out from the ground: %s', async (theme, look) => {
    await inGmail(`/mail/u/0/?theme=${theme}`);
    const compose = await mailOf(...LINES);
    await expectMarks(compose, forms, { look });
    const colours = INKS.find((one) => one.look === look)?.inks ?? [];
    const { inks } = await readInk(gmail.page, compose.body, colours, Object.keys(forms));
    for (const { contrast } of inks) expect(contrast).toBeGreaterThanOrEqual(3);
  });

  it('stand right in a page that is written from right to left, between words that are', async () => {
    await inGmail('/mail/u/0/?dir=rtl');
    const compose = await mailOf(`שלום דנה, ${FIRM}, תודה רבה.`, 'להתראות');
    await expectMarks(compose, { [FIRM]: 'solid' });
    await expectPopoverAt(compose, FIRM);
  });
});

describe('marks in a mail', () => {
  beforeAll(() => inGmail());
  afterEach(discardAll);
  afterAll(() => gmail.page.close());

  it('follow scroll, the window’s size and the browser’s zoom, and the popover follows them', async () => {
    const filler = Array.from({ length: 24 }, (_, line) => `A plain line, number ${String(line)}.`);
    const compose = await mailOf(...filler, `Hi Dana, ${FIRM}, as we said. ${SOFT}.`, ...filler);
    const marks = { [FIRM]: 'solid', [SOFT]: 'dashed' } as const;
    await compose.body.evaluate((body, words) => {
      const line = [...body.querySelectorAll('div')].find((one) => one.textContent.includes(words));
      line?.scrollIntoView({ block: 'center' });
    }, FIRM);
    await expectMarks(compose, marks);
    await compose.body.evaluate((body) => {
      body.closest('tr')?.scrollBy({ top: 90 });
    });
    await expectMarks(compose, marks);
    await expectPopoverAt(compose, FIRM);
    await gmail.page.setViewportSize({ width: 900, height: 620 });
    await expectMarks(compose, marks);
    await expectPopoverAt(compose, SOFT);
    await gmail.page.setViewportSize(LAPTOP);
    for (const factor of [1.5, 0.75, 1]) {
      await zoom(factor);
      await expectMarks(compose, marks);
      await expectPopoverAt(compose, FIRM);
    }
  });

  it('follow edits at once: before, behind and inside them, formatted, and undone', async () => {
    const compose = await mailOf(`Hi Dana. ${FIRM}.`);
    const { keyboard } = gmail.page;
    await expectMarks(compose, { [FIRM]: 'solid' });
    await keyboard.press('Control+Home');
    for (let step = 0; step < 'Hi Dana. '.length; step += 1) await keyboard.press('ArrowRight');
    // No pause: what is typed right before the mark must not be underlined even for a moment.
    await keyboard.insertText('And so, ');
    expect(await marksNow(compose, [FIRM])).toEqual({ [FIRM]: 'solid', elsewhere: 0 });
    await keyboard.insertText('then, ');
    expect(await marksNow(compose, [FIRM])).toEqual({ [FIRM]: 'solid', elsewhere: 0 });
    for (let step = 0; step < 'we will '.length; step += 1) await keyboard.press('ArrowRight');
    await keyboard.press('Control+b');
    await keyboard.insertText('gladly ');
    await keyboard.press('Control+b');
    const gladly = FIRM.replace('waive', 'gladly waive');
    await expectMarks(compose, { [gladly]: 'solid' });
    await keyboard.press('Control+z');
    await expectMarks(compose, { [FIRM]: 'solid' });
  });

  it('stay while the page renders the body anew, and when it moves to full screen and back', async () => {
    const compose = await mailOf(`Hi Dana, ${FIRM}.`, `${SOFT}.`);
    const marks = { [FIRM]: 'solid', [SOFT]: 'dashed' } as const;
    await expectMarks(compose, marks);
    await gmail.page.evaluate(() => {
      window.standIn.rerenderBodies();
    });
    expect(await marksNow(compose, Object.keys(marks))).toEqual({ ...marks, elsewhere: 0 });
    const control = gmail.page.locator('img.aUG');
    await control.click();
    await gmail.page.locator('body > .aSs').waitFor();
    await expectMarks(compose, marks);
    await expectPopoverAt(compose, FIRM);
    await gmail.page.locator('body > .aSs img.aUG').click();
    await gmail.page.locator('body > .aSs').waitFor({ state: 'detached' });
    await expectMarks(compose, marks);
  });

  it.each(['wrap', 'overlay'] as const)(
    'stand beside the page’s own marks of spelling: %s',
    async (spelling) => {
      await gmail.page.evaluate((how) => {
        window.standIn.spelling = how;
      }, spelling);
      const words = 'we will definately waive the seperate setup fee by Friday';
      const compose = await mailOf(`Hi Dana, ${words}.`);
      const own = compose.region.locator(spelling === 'wrap' ? '.aXr' : '.aXl');
      await own.nth(1).waitFor();
      await expectMarks(compose, { [words]: 'solid' });
      await gmail.page.keyboard.insertText(' I garantee it.');
      await own.nth(2).waitFor();
      await expectPopoverAt(compose, words);
      await gmail.page.evaluate(() => {
        window.standIn.spelling = 'off';
      });
    },
  );

  it('are each compose’s own', async () => {
    const first = await mailOf(`Hi Dana, ${FIRM}.`);
    const second = await mailOf(`Hello. ${SOFT}.`);
    await expectMarks(first, { [FIRM]: 'solid' });
    await expectMarks(second, { [SOFT]: 'dashed' });
    await first.body.focus();
    await gmail.page.keyboard.press('Control+a');
    await gmail.page.keyboard.insertText(`Hello. ${CONDITIONAL}, if you sign by the 30th.`);
    await expectMarks(first, { [CONDITIONAL]: 'dotted' });
    await expectMarks(second, { [SOFT]: 'dashed' });
    await first.region.locator('.oh').click();
    await expectMarks(second, { [SOFT]: 'dashed' });
  });

  it('are on the plain text of a reply, and not on what it quotes', async () => {
    await gmail.openThread('northwind-rollout');
    const reply = await gmail.reply();
    await reply.body.focus();
    await gmail.page.keyboard.press('Control+Home');
    await enter([`Hi Dana, ${FIRM}.`, `${SOFT}.`]);
    const marks = { [FIRM]: 'solid', [SOFT]: 'dashed' } as const;
    await reply.region.locator('.ajR').click();
    await expectMarks(reply, marks);
    await gmail.page.evaluate(() => {
      window.standIn.plainText();
    });
    expect(await reply.body.locator('.gmail_quote').count()).toBe(0);
    expect(await reply.body.innerText()).toMatch(/wrote:\n+> /u);
    await expectMarks(reply, marks);
  });

  it('are in a window of its own too', async () => {
    await mailOf(`Hi Dana, ${FIRM}.`);
    const opened = world.context.waitForEvent('page');
    await gmail.page.locator('img.aUG').click({ modifiers: ['Shift'] });
    const page = await opened;
    const compose = new ComposePage(page, page.locator('.aoI'));
    await compose.body.focus();
    await page.keyboard.press('Control+Home');
    await enter([`${SOFT}.`, ''], page);
    await expectMarks(compose, { [FIRM]: 'solid', [SOFT]: 'dashed' }, { page });
    await page.close();
  });
});

/** The browser's own zoom, as Ctrl and + give it. */
async function zoom(factor: number): Promise<void> {
  const [worker] = world.context.serviceWorkers();
  await worker?.evaluate(async (value) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://mail.google.com/*' });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, value);
  }, factor);
}
