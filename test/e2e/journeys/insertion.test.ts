import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { GmailPage, type ComposePage } from '../support/gmail-page';
import { setUp } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { World } from '../support/world';

const DANA = 'dana.whitfield@northwindclinics.example';
const ROBERT = 'robert.achterberg@northwindclinics.example';
const INES = 'ines@fernhill.example';
const PRIYA = 'priya.nair@northwindclinics.example';
const JOAO = 'joao.ferreira@kestrelfoods.example';
const CC = [{ address: INES, name: 'Ines Okafor' }];
const OPENING = 'Thank you for your time.';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
let count = 0;

beforeAll(async () => {
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  await setUp(world);
  ({ gmail, sidebar } = await open('/mail/u/0/'));
});
afterAll(() => world.close());

async function open(path: string, thread?: string) {
  const page = await GmailPage.open(await world.context.newPage(), path);
  if (thread !== undefined) await page.openThread(thread);
  await page.tab.waitFor();
  return { gmail: page, sidebar: await SidebarPage.open(page) };
}

function draft(over: Partial<Insertion> = {}): Insertion {
  count += 1;
  return {
    id: `insertion-${String(count)}`,
    templateId: 'call_summary',
    kind: null,
    way: 'new',
    threadId: null,
    subject: 'Our call on Friday',
    to: [{ address: DANA, name: 'Dana Whitfield' }],
    cc: [],
    html: [
      `<div>Hi Dana,</div><div><br></div><div>${OPENING}</div>`,
      '<ul><li><b>Timeline:</b> before the winter rota</li><li><b>Next:</b> the order form</li></ul>',
      '<div>Best,<br>Maya</div>',
    ].join(''),
    text: `Hi Dana,\n\n${OPENING}\n\n- Timeline: before the winter rota\n- Next: the order form\n\nBest,\nMaya`,
    caret: `Hi Dana,${OPENING}`.replace(/\s/gu, '').length,
    ...over,
  };
}

/** Asks as the sidebar's Insert does, the focus in the sidebar. */
async function insert(insertion: Insertion, from = sidebar): Promise<InsertionResult> {
  await from.frame.locator('button').first().focus();
  const answer = await from.frame.evaluate(
    (input) =>
      chrome.runtime.sendMessage<unknown, { ok: boolean; value: InsertionResult }>({
        baton: 'request',
        name: 'page.insertDraft',
        input: { dealId: 'deal-00001', insertion: input },
      }),
    insertion,
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const newest = async (at = gmail) => {
  const [compose] = await at.composes();
  if (compose === undefined) throw new Error('no compose');
  return compose;
};
const addresses = (people: readonly { address: string }[]) => people.map(({ address }) => address);
/** Discards whatever is open; by script, since one compose can lie over another's bin. */
const discard = () =>
  gmail.page.locator('.aoI .oh').evaluateAll((bins: HTMLElement[]) => {
    for (const bin of bins) bin.click();
  });

/** Types at the caret, then takes back and brings again: one step each, and nothing of the rep's own is lost. */
async function expectCaretAndUndo(kept: readonly string[], at = gmail): Promise<void> {
  const { keyboard } = at.page;
  const inserted = (await newest(at)).html;
  await keyboard.type(' Enjoy Leeds.');
  expect((await newest(at)).text).toContain(`${OPENING} Enjoy Leeds.`);
  // How many steps the typed words are is the browser's to say.
  for (let step = 0; step < 15 && (await newest(at)).html !== inserted; step += 1)
    await keyboard.press('Control+z');
  expect((await newest(at)).html).toBe(inserted);
  await keyboard.press('Control+z');
  const without = (await newest(at)).text;
  for (const words of ['Hi Dana', OPENING, 'the order form', 'Best,'])
    expect(without).not.toContain(words);
  for (const words of kept) expect(without).toContain(words);
  await keyboard.press('Control+Shift+z');
  const again = (await newest(at)).text;
  for (const words of [...kept, OPENING, 'the order form']) expect(again).toContain(words);
}

describe('a mail of its own', () => {
  it('goes into a new pop-up: subject, rows, body above the signature, caret, undo', async () => {
    expect(await insert(draft({ cc: CC }))).toMatchObject({ opened: 'new', missing: [] });
    const compose = await newest();
    expect(compose).toMatchObject({ view: 'popup', subject: 'Our call on Friday' });
    expect(addresses(compose.recipients.to)).toEqual([DANA]);
    expect(addresses(compose.recipients.cc)).toEqual([INES]);
    expect(compose.text.indexOf('Best,')).toBeLessThan(compose.text.indexOf('Account Executive'));
    await expectCaretAndUndo(['Account Executive']);
  });

  it('is never there twice: not by the same request, not as the same words', async () => {
    const again = draft();
    expect(await insert(again)).toEqual({ ok: false, reason: 'already' });
    expect(await insert({ ...again, id: 'another-insertion' })).toEqual({
      ok: false,
      reason: 'already',
    });
    expect((await newest()).text.split(OPENING)).toHaveLength(2);
    await discard();
    const twice = draft();
    const [one, two] = await Promise.all([insert(twice), insert(twice)]);
    expect(two).toEqual(one);
    expect((await newest()).text.split(OPENING)).toHaveLength(2);
    await discard();
  });

  it('goes into the full-screen compose the rep works in, below what they wrote, subject kept', async () => {
    const compose = await gmail.compose();
    await compose.subject.fill('My own subject');
    await gmail.page.locator('img.aUG').last().click();
    await compose.type('A line of mine.');
    expect(await insert(draft())).toMatchObject({ ok: true, opened: null });
    const now = await newest();
    expect(now).toMatchObject({ view: 'fullscreen', subject: 'My own subject' });
    expect(now.text.indexOf('A line of mine.')).toBeLessThan(now.text.indexOf(OPENING));
    await expectCaretAndUndo(['A line of mine.', 'Account Executive']);
    await discard();
  });

  it('brings a minimised compose back', async () => {
    const compose = await gmail.compose();
    await compose.type('Started.');
    await gmail.page.locator('.Hm .Hl').last().click();
    expect(await insert(draft())).toMatchObject({ ok: true, opened: null });
    expect(await compose.body.isVisible()).toBe(true);
    await expectCaretAndUndo(['Started.']);
    await discard();
  });

  it('stays plain where the mail is plain: lists with dashes, above dashes and quote', async () => {
    const compose = await gmail.compose();
    await gmail.page.evaluate(() => {
      window.standIn.plainText();
    });
    await compose.type('Typed plainly.');
    expect(await insert(draft())).toMatchObject({ ok: true });
    const { text, html } = await newest();
    expect(text).toContain('- Timeline: before the winter rota\n- Next: the order form');
    expect(html).not.toMatch(/<(?:b|ul|li)\b/u);
    expect(text.indexOf('Best,')).toBeLessThan(text.indexOf('\n--'));
    await expectCaretAndUndo(['Typed plainly.', 'Account Executive']);
    await discard();
  });

  it('says which address Gmail refused, and goes in all the same', async () => {
    await gmail.page.evaluate((address) => {
      window.standIn.refuseAddress(address);
    }, PRIYA);
    const cc = [{ address: PRIYA, name: null }];
    expect(await insert(draft({ cc }))).toMatchObject({ ok: true, missing: [PRIYA] });
    expect((await newest()).text).toContain(OPENING);
    await discard();
  });
});

describe('an answer', () => {
  it('opens a reply to all of the client’s side, slow as the page may be; the thread’s subject stays', async () => {
    await gmail.openThread('northwind-rollout');
    await gmail.page.evaluate(() => {
      window.standIn.delayAnswers(2_000);
    });
    expect(await insert(draft({ way: 'reply', cc: CC }))).toMatchObject({ opened: 'reply' });
    const compose = await newest();
    expect(compose.view).toBe('inline');
    expect(compose.subject).toBe('Re: Northwind rollout: what happens after signature');
    expect(addresses(compose.recipients.to)).toEqual([DANA]);
    expect(addresses(compose.recipients.cc)).toEqual([ROBERT, INES]);
    expect(compose.html.indexOf(OPENING)).toBeLessThan(compose.html.indexOf('gmail_quote'));
    await gmail.page.evaluate(() => {
      window.standIn.delayAnswers(0);
    });
    await expectCaretAndUndo(['Account Executive']);
  });

  it('goes into the thread’s own reply, and not into another draft that is open', async () => {
    const other = await gmail.compose();
    await other.type('Another mail.');
    const untouched = async () => {
      const popup = (await gmail.composes()).find(({ view }) => view === 'popup');
      return [popup?.html, popup?.subject, popup?.recipients];
    };
    const before = await untouched();
    // The rep reads on in the thread.
    await gmail.page
      .locator('.a3s')
      .last()
      .click({ position: { x: 5, y: 5 } });
    const html = `<div>A second point, Dana.</div>`;
    const second = draft({ way: 'reply', html, text: 'A second point, Dana.', caret: null });
    const { threadId } = (await gmail.composes()).find(({ view }) => view === 'inline') ?? {};
    expect(await insert({ ...second, threadId: threadId ?? '' })).toMatchObject({ opened: null });
    const composes = await gmail.composes();
    expect(composes.find(({ view }) => view === 'inline')?.text).toContain('A second point');
    expect(await untouched()).toEqual(before);
    await discard();
  });

  it('never leaves its thread: another one is open, so it says so and touches nothing', async () => {
    await gmail.openThread('northwind-security');
    const wrong = draft({ way: 'reply', threadId: 'thread-f:1840959905192440233' });
    expect(await insert(wrong)).toEqual({ ok: false, reason: 'other_thread' });
    expect(await gmail.composes()).toEqual([]);
  });

  it('becomes a new mail beside a thread that none of its people takes part in', async () => {
    const to = [{ address: JOAO, name: null }];
    expect(await insert(draft({ way: 'reply', to }))).toMatchObject({ ok: true, opened: 'new' });
    await discard();
  });
});

describe('a forward', () => {
  it('stands above what Gmail forwards, to the people of the draft alone, under Gmail’s subject', async () => {
    await gmail.openThread('northwind-usage');
    const to = [{ address: INES, name: null }];
    const forward = draft({ way: 'forward', to });
    expect(await insert(forward)).toMatchObject({ ok: true, opened: 'forward', missing: [] });
    const compose = await newest();
    expect(compose.subject).toBe('Fwd: Pilot numbers, week six 🎉');
    expect(addresses(compose.recipients.to)).toEqual([INES]);
    expect(compose.recipients.cc).toEqual([]);
    const [above = '', below = ''] = compose.html.split(/<div class="gmail_quote/u);
    expect(above).toContain(OPENING);
    expect(below).toContain('Helen four hours');
    expect(below).not.toContain(OPENING);
    await expectCaretAndUndo(['Forwarded message', 'Account Executive']);
  });

  it('takes no mail of its own to the client', async () => {
    expect(await insert(draft())).toMatchObject({ ok: true, opened: 'new' });
    expect((await gmail.composes()).map(({ view }) => view)).toEqual(['popup', 'inline']);
    await discard();
  });
});

describe('other windows, mailboxes and directions', () => {
  it('goes into the compose of a window of its own', async () => {
    const compose: ComposePage = await gmail.compose();
    await compose.type('Taken outside.');
    const outside = await gmail.popOut(compose);
    await outside.tab.waitFor();
    const beside = await SidebarPage.open(outside);
    expect(await insert(draft({ cc: CC }), beside)).toMatchObject({ ok: true, opened: null });
    const now = await newest(outside);
    expect(now).toMatchObject({ view: 'popout', subject: 'Our call on Friday' });
    expect(addresses(now.recipients.cc)).toEqual([INES]);
    await expectCaretAndUndo(['Taken outside.', 'Account Executive'], outside);
    await outside.page.close();
  });

  it('reads from left to right in a right-to-left mailbox, Hebrew the page’s own way', async () => {
    const rtl = await open('/mail/u/0/?dir=rtl', 'northwind-rollout');
    const html = `${draft().html}<div>שלום דנה</div>`;
    await insert(draft({ way: 'reply', html }), rtl.sidebar);
    await expectCaretAndUndo(['Account Executive'], rtl.gmail);
    const { body } = await rtl.gmail.reply();
    const aligned = async (text: string) =>
      body.getByText(text).evaluate((element) => getComputedStyle(element).direction);
    expect(await aligned(OPENING)).toBe('ltr');
    expect(await aligned('Timeline:')).toBe('ltr');
    expect(await aligned('שלום דנה')).toBe('rtl');
    await rtl.gmail.page.close();
  });

  it('works in another account’s mailbox once it is on there', async () => {
    await switchOn('maya.home@postbox.example');
    const other = await open('/mail/u/1/');
    expect(await insert(draft(), other.sidebar)).toMatchObject({ ok: true, opened: 'new' });
    await expectCaretAndUndo([], other.gmail);
    await other.gmail.page.close();
  });

  it('works in a lent mailbox, which is not the reader’s own, and sends as an alias', async () => {
    await switchOn('graham@fernhill.example');
    const lent = await open('/mail/u/0/d/AEoRXRTgraham/?alias=1', 'kestrel-escalation');
    const to = [{ address: JOAO, name: null }];
    const reply = await lent.gmail.reply();
    await reply.region.locator('.aXn select').selectOption('sales@fernhill.example');
    const result = await insert(draft({ way: 'reply', to }), lent.sidebar);
    expect(result).toMatchObject({ ok: true, opened: null, missing: [] });
    const compose = await newest(lent.gmail);
    expect(addresses(compose.recipients.to)).toEqual([JOAO]);
    expect(await reply.region.locator('input[name=from]').inputValue()).toBe(
      'sales@fernhill.example',
    );
    await expectCaretAndUndo([], lent.gmail);
    await lent.gmail.page.close();
  });
});

async function switchOn(address: string): Promise<void> {
  const page = await world.openOwnPage('options');
  await page.evaluate(async (mailbox) => {
    await chrome.runtime.sendMessage({
      baton: 'request',
      name: 'mailboxes.set',
      input: { address: mailbox, enabled: true },
    });
  }, address);
  await page.close();
}
