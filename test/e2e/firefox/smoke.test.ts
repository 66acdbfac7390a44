import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStandIns, type StandIns } from '../../stand-ins/server';
import { root } from '../../tooling/root.mjs';
import { until } from '../support/until';

let standIns: StandIns;
let browser: Browser;
let gmail: Page;

beforeAll(async () => {
  standIns = await startStandIns();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.BATON_FIREFOX ?? 'firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': 'mail.google.com,app.hubspot.com',
      'network.socket.forcePort': `443=${String(standIns.port)}`,
      'extensions.webextensions.restrictedDomains': '',
      // Instead of 30 s: the background dies again and again while the test runs.
      'extensions.background.idle.timeout': 1_000,
    },
  });
  await browser.installExtension(join(root, '.output', 'firefox-mv3'));
  await setUp(await openedPage('/welcome.html'));
  gmail = await browser.newPage();
  await gmail.setViewport({ width: 1366, height: 800 });
  await gmail.goto('https://mail.google.com/mail/u/0/');
});

afterAll(async () => {
  await browser.close();
  await standIns.close();
});

describe('Baton in Firefox', () => {
  it('opens the sidebar and starts a deal from the thread', async () => {
    const sidebar = await openSidebar();
    await (await sidebar.waitForSelector(byRole('button', 'Create deal')))?.click();
    await sidebar.waitForSelector(byRole('tab', 'Brief'));
  });

  it('saves the brief: the page reloaded shows it', async () => {
    const problem = byRole('textbox', 'The problem, in their words');
    const sidebar = await batonFrame('/sidebar.html');
    await (await sidebar.waitForSelector(problem))?.type('The winter rota lives in spreadsheets');
    await sidebar.waitForSelector('::-p-text(Saved)');
    await gmail.reload();
    const field = await (await openSidebar()).waitForSelector(problem);
    await until(async () => {
      const text = await field?.evaluate(
        (area) => area instanceof HTMLTextAreaElement && area.value,
      );
      expect(text).toBe('The winter rota lives in spreadsheets');
    });
  });

  it('inserts a draft into a new mail', async () => {
    const sidebar = await batonFrame('/sidebar.html');
    await (await sidebar.waitForSelector(byRole('tab', 'Emails')))?.click();
    await (await sidebar.waitForSelector('::-p-text(Call summary)'))?.click();
    for (const label of ['Current situation', 'Business priorities', 'Competition', 'Timeline']) {
      await (
        await sidebar.waitForSelector(byRole('textbox', label))
      )?.type(`${label} as they said`);
    }
    for (const label of ['Decision process', 'Next steps']) {
      await (await sidebar.waitForSelector(byRole('textbox', label)))?.type(`${label} as agreed`);
    }
    await (await sidebar.waitForSelector(byRole('button', 'Insert')))?.click();
    await until(async () => {
      const [compose] = await gmail.evaluate(() => window.standIn.composes());
      expect(compose?.text).toContain('Timeline as they said');
      expect(compose?.recipients.to.map(({ address }) => address)).toContain(
        'dana.whitfield@northwindclinics.example',
      );
    });
  });

  it('reads a conversation in a worker beside the thread', async () => {
    const sidebar = await batonFrame('/sidebar.html');
    const said = await sidebar.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const worker = new Worker('/capture-worker.js');
          const side = { names: [], addresses: [], domains: [] };
          const dates = { timeZone: 'UTC', locale: 'en-GB', holidays: [], weekend: [] };
          const context = { ours: side, theirs: side, sentAt: '2026-03-04T15:00:00Z', ...dates };
          const content = 'Ann Lee: We lose a day a month.\nTom Vale: I will send the pack.';
          worker.onerror = () => {
            resolve('died');
          };
          worker.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
            if (data.kind !== 'progress') resolve(data);
          };
          worker.postMessage({ input: { name: '', content, heldAt: null }, context });
        }),
    );
    expect(said).toMatchObject({ kind: 'read', source: { people: ['Ann Lee', 'Tom Vale'] } });
  });

  it('marks a promise as it is typed', async () => {
    await gmail.focus('.aoI [g_editable=true]');
    await gmail.keyboard.type(' We will waive the setup fee by Friday.');
    await until(async () => {
      const marked = await gmail.evaluate(() =>
        [...CSS.highlights].flatMap(([name, ranges]) =>
          name.startsWith('baton-') ? [...ranges].map((range) => (range as Range).toString()) : [],
        ),
      );
      expect(marked.join(' ')).toContain('waive the setup fee');
    });
  });

  it('holds the send until the promise is recorded, and lists it', async () => {
    await gmail.evaluate(() => {
      window.standIn.setUndoSeconds(1);
    });
    await gmail.click('.aoI .IZ .aoO');
    const prompt = await batonFrame('/prompt.html');
    const record = await prompt.waitForSelector(byRole('button', 'Record and send'));
    expect(await sentMails()).toBe(0);
    await record?.click();
    await until(async () => {
      expect(await sentMails()).toBe(1);
    });
    const sidebar = await batonFrame('/sidebar.html');
    await (await sidebar.waitForSelector(byRole('tab', 'Promises')))?.click();
    await sidebar.waitForSelector('::-p-text(waive the setup fee)');
  });
});

const sentMails = () => gmail.evaluate(() => window.standIn.sent.length);

/** A selector for what assistive technology calls by this name. */
function byRole(role: 'button' | 'combobox' | 'tab' | 'textbox', name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

async function setUp(page: Page): Promise<void> {
  const role = await page.waitForSelector(byRole('combobox', 'Your role'));
  await role?.select('ae');
  for (const [label, text] of [
    ['Your name', 'Maya Lindqvist'],
    ['Your work address', 'maya@fernhill.example'],
    ['Your company', 'Fernhill'],
  ]) {
    const field = await page.waitForSelector(byRole('textbox', label ?? ''));
    await field?.type(text ?? '');
  }
  await (await page.waitForSelector(byRole('button', 'Switch on Baton')))?.click();
  await page.waitForSelector('::-p-text(Baton is on)');
}

/** Opens a customer's thread and Baton beside it. */
async function openSidebar(): Promise<Frame> {
  const tab = await gmail.waitForSelector('[data-baton=tab] >>> button');
  await gmail.evaluate(() => {
    window.standIn.openThread('northwind-rollout');
  });
  await tab?.click();
  return batonFrame('/sidebar.html');
}

/** A page of the extension that opened by itself. */
async function openedPage(path: string): Promise<Page> {
  return found(async () => {
    for (const page of await browser.pages()) {
      if ((await pathOf(page)) === path) return page;
    }
    return undefined;
  }, path);
}

async function batonFrame(path: string): Promise<Frame> {
  return found(async () => {
    for (const frame of gmail.frames()) {
      if ((await pathOf(frame)) === path) return frame;
    }
    return undefined;
  }, path);
}

/** Asked of the page itself: over BiDi, Firefox reports no navigation to an extension's address. */
async function pathOf(place: Page | Frame): Promise<string> {
  return place.evaluate(() => location.pathname).catch(() => '');
}

async function found<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  return vi.waitFor(
    async () => {
      const it = await look();
      if (it === undefined) throw new Error(`${what} is not there`);
      return it;
    },
    { timeout: 15_000, interval: 100 },
  );
}
