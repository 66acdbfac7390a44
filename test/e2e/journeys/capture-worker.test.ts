import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batonFrame } from '../support/baton-frame';
import { DeskPage } from '../support/desk-page';
import { addReader, readInPage } from '../support/reader-in-page';
import { repInGmail } from '../support/rep';
import { World } from '../support/world';

const TALK = `Priya Nair: We key every invoice twice, and it costs us two days a month.

Tom Vale: I'll send you the security pack by Friday.

`;
const MEGABYTE = 1_000_000;
/** What a page may be busy at a stretch while the worker reads, as a part of the whole. */
const SMALL_PART = 0.25;
/** Reading five megabytes may take a minute on a busy machine. */
const LONG = 240_000;

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe('a conversation that is read in the background', () => {
  it('is read in the sidebar beside a thread, under the policy of the frame', async () => {
    const gmail = await repInGmail(world);
    await gmail.tab.click();
    const sidebar = await batonFrame(gmail.page, 'sidebar');
    await addReader(sidebar);
    const { reading } = await readInPage(sidebar, { content: TALK });
    expect(reading).toMatchObject({
      kind: 'read',
      source: { kind: 'transcript', turns: 2, people: ['Priya Nair', 'Tom Vale'] },
    });
    await gmail.page.close();
  });

  it('is read from captions and stored mails, whose parsers run under the policy as well', async () => {
    const { page } = await DeskPage.open(world);
    await addReader(page);
    const captions = await readInPage(page, {
      name: 'call.vtt',
      content:
        'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Priya Nair>We key every invoice twice.</v>\n',
      asFile: true,
    });
    expect(captions.reading).toMatchObject({ kind: 'read', source: { people: ['Priya Nair'] } });
    const mail = await readInPage(page, {
      name: 'mail.eml',
      content:
        'From: Priya Nair <priya@customer.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>We go live on 1 June.</p><script>alert(1)</script>',
    });
    expect(mail.reading).toMatchObject({
      kind: 'read',
      source: { kind: 'mail', people: ['Priya Nair'], words: 6 },
    });
    await page.close();
  });

  it(
    'leaves the page free while 5 MB are read, and shows how far it is',
    { timeout: LONG },
    async () => {
      const { page } = await DeskPage.open(world);
      await addReader(page);
      const times = Math.ceil((5 * MEGABYTE) / TALK.length);
      const { reading, progress, took, longestTask } = await readInPage(page, {
        content: TALK,
        times,
      });
      expect(reading).toMatchObject({ kind: 'read', source: { turns: times * 2 } });
      expect(progress.length).toBeGreaterThan(20);
      expect(progress.at(-1)).toBe(1);
      expect(longestTask / took).toBeLessThan(SMALL_PART);
      await page.close();
    },
  );

  it('stops when it is told to, and reads the next one', async () => {
    const { page } = await DeskPage.open(world);
    await addReader(page);
    const times = Math.ceil((5 * MEGABYTE) / TALK.length);
    const stopped = await readInPage(page, { content: TALK, times, stopAt: 0.01 });
    expect(stopped.reading).toEqual({ kind: 'stopped' });
    const { reading } = await readInPage(page, { content: TALK });
    expect(reading).toMatchObject({ kind: 'read', source: { turns: 2 } });
    await page.close();
  });
});
