import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    },
  });
  await browser.installExtension(join(root, '.output', 'firefox-mv3'));
  await setUp(await openedPage('/welcome.html'));
  gmail = await browser.newPage();
  await gmail.setViewport({ width: 1366, height: 800 });
  await gmail.goto('https://mail.google.com/mail/u/0/');
  await gmail.waitForSelector('[data-baton=tab] >>> button');
  await gmail.evaluate(() => {
    window.standIn.openThread('northwind-rollout');
  });
});

afterAll(async () => {
  await browser.close();
  await standIns.close();
});

describe('Baton in Firefox', () => {
  it('opens the sidebar and starts a deal from the thread', async () => {
    await (await gmail.waitForSelector('[data-baton=tab] >>> button'))?.click();
    const sidebar = await batonFrame('/sidebar.html');
    await (await sidebar.waitForSelector('::-p-aria(Create deal)'))?.click();
    await sidebar.waitForSelector('::-p-aria([name="Brief"][role="tab"])');
  });

  it('saves the brief', async () => {
    const sidebar = await batonFrame('/sidebar.html');
    const field = await sidebar.waitForSelector('::-p-aria(The problem, in their words)');
    await field?.type('We build the winter rota in spreadsheets');
    await sidebar.waitForSelector('::-p-text(Saved)');
  });

  it('inserts a draft into a new mail', async () => {
    const sidebar = await batonFrame('/sidebar.html');
    await (await sidebar.waitForSelector('::-p-aria([name="Emails"][role="tab"])'))?.click();
    await (await sidebar.waitForSelector('::-p-text(Call summary)'))?.click();
    for (const label of ['Current situation', 'Business priorities', 'Competition', 'Timeline']) {
      await (await sidebar.waitForSelector(`::-p-aria(${label})`))?.type(`${label} as they said`);
    }
    for (const label of ['Decision process', 'Next steps']) {
      await (await sidebar.waitForSelector(`::-p-aria(${label})`))?.type(`${label} as agreed`);
    }
    await (await sidebar.waitForSelector('::-p-aria([name="Insert"][role="button"])'))?.click();
    await until(async () => {
      const [compose] = await gmail.evaluate(() => window.standIn.composes());
      expect(compose?.text).toContain('Timeline as they said');
    });
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
});

async function setUp(page: Page): Promise<void> {
  const role = await page.waitForSelector('::-p-aria(Your role)');
  await role?.select('ae');
  for (const [label, text] of [
    ['Your name', 'Maya Lindqvist'],
    ['Your work address', 'maya@fernhill.example'],
    ['Your company', 'Fernhill'],
  ]) {
    const field = await page.waitForSelector(`::-p-aria(${label ?? ''})`);
    await field?.type(text ?? '');
  }
  await (await page.waitForSelector('::-p-aria([name="Switch on Baton"][role="button"])'))?.click();
  await page.waitForSelector('::-p-text(Baton is on)');
}

/** A page of the extension that opened by itself. */
async function openedPage(path: string): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    found = (await browser.pages()).find((page) => page.url().endsWith(path));
    expect(found).toBeDefined();
  });
  if (found === undefined) throw new Error(`${path} did not open`);
  return found;
}

async function batonFrame(path: string): Promise<Frame> {
  let found: Frame | undefined;
  await until(() => {
    found = gmail.frames().find((frame) => frame.url().includes(path));
    expect(found).toBeDefined();
  });
  if (found === undefined) throw new Error(`${path} did not appear`);
  return found;
}
