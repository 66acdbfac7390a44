import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefExportSchema } from '@/lib/domain/document/brief-export';
import { fullBrief } from '../../fixtures/full-brief';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { until } from '../support/until';
import { World } from '../support/world';

const ANSWERS = {
  'Why did they buy now': 'The audit under the new standard, 18 January.',
  'Which number tells them': 'Close in four days by the end of December.',
  'What is most likely': 'The SAP freeze on 12 December. Größte Sorge.',
};

let world: World;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-handover-'));
  world = await World.open();
  await setUp(world);
  ({ page } = await DeskPage.open(world));
  await seedDossier(page, fullBrief());
  await show('handover');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function show(part: 'handover' | 'readiness'): Promise<void> {
  await page.goto(
    `chrome-extension://${world.extensionId}/desk.html#deal?id=deal-halden&part=${part}`,
  );
  await page.reload();
  await page
    .getByRole('link', { name: part === 'handover' ? 'Hand over' : 'Readiness check' })
    .waitFor();
}

const focused = () => page.evaluate(() => document.activeElement?.tagName);

async function pagesOf(format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

async function save(item: string): Promise<{ name: string; text: string; path: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  const file = await saving;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: await readFile(path, 'utf8'), path };
}

describe('a brief that goes out', () => {
  it('is one page of A4 and of Letter in the one-page form, however much is written', async () => {
    await page.locator('.paper').waitFor();
    await page.getByText(/^Fits one page/u).waitFor();
    expect(await pagesOf('A4')).toBe(1);
    expect(await pagesOf('Letter')).toBe(1);
    await expectNoAxeFindings(page);
  });

  it('prints the paper alone: no row cut by the end of a page, no heading left behind', async () => {
    await page.getByLabel('Form').selectOption('full_document');
    await until(async () => {
      expect(await pagesOf('A4')).toBeGreaterThan(1);
    });
    await page.emulateMedia({ media: 'print' });
    const buttons = await page.getByRole('button').count();
    const rules = await page.evaluate(() => {
      const styles = (selector: string, property: string) =>
        [...document.querySelectorAll(selector)].map((one) =>
          getComputedStyle(one).getPropertyValue(property),
        );
      return {
        whole: styles('.paper tr, .paper-entries > li, .paper-pairs > div', 'break-inside'),
        heads: styles('.paper-name, .paper-label, .paper thead', 'break-after'),
        clipped: [...document.querySelectorAll('.paper, :has(.paper)')].filter(
          (one) => getComputedStyle(one).overflowY !== 'visible',
        ).length,
      };
    });
    // The screen again before anything is judged: what follows is played on it.
    await page.emulateMedia({ media: 'screen' });
    expect(buttons).toBe(0);
    expect(new Set(rules.whole)).toEqual(new Set(['avoid']));
    expect(new Set(rules.heads)).toEqual(new Set(['avoid']));
    expect(rules.clipped).toBe(0);
  });

  it('says so where it cannot fit, and what is longest', async () => {
    const dossier = fullBrief();
    const long = 'They told us at length what hurts, and it all belongs here. '.repeat(90);
    const facts = dossier.facts.map((fact) =>
      fact.field === 'problem' ? { ...fact, value: long } : fact,
    );
    await seedDossier(page, { ...dossier, facts });
    await page.reload();
    await page.getByText('Does not fit one page, even at 8 pt. Longest: Why they bought').waitFor();
    await seedDossier(page, dossier);
    await page.reload();
    await page.getByText(/^Fits one page/u).waitFor();
  });

  it('is saved as Markdown under its own name, and as data that fits its schema', async () => {
    await page.getByLabel('Form').selectOption('delivery_package');
    const markdown = await save('Markdown');
    expect(markdown.name).toMatch(/^handoff-halden-foods-\d{4}-\d\d-\d\d\.md$/u);
    expect(markdown.text).toContain('## F. Risks flagged in the sales cycle');
    await page.getByText(`Saved as ${markdown.name}`).waitFor();
    await page.getByLabel('Copy for').selectOption('customer');
    const json = await save('JSON');
    expect(json.name).toMatch(/-customer\.json$/u);
    const brief = briefExportSchema.parse(JSON.parse(json.text));
    expect(brief.facts.map(({ field }) => field)).not.toContain('risks');
    expect(await page.locator('.paper').innerText()).not.toMatch(/freeze on 12 December|Skeptic/u);
    await page.getByRole('button', { name: 'Save as' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Markdown', 'JSON']);
    await page.keyboard.press('Escape');
  });

  it('is copied with its form and as plain text', async () => {
    await page.getByLabel('Copy for').selectOption('internal');
    await page.getByLabel('Form').selectOption('one_page');
    const copied = await page.evaluate(async () => {
      const taken: Record<string, string> = {};
      // After the page's own listener, which fills the event.
      window.addEventListener(
        'copy',
        ({ clipboardData }) => {
          for (const type of ['text/html', 'text/plain'])
            taken[type] = clipboardData?.getData(type) ?? '';
        },
        { once: true },
      );
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Copy')
        ?.click();
      return Promise.resolve(taken);
    });
    expect(copied['text/html']).toContain('<h3>1. Why they bought</h3>');
    expect(copied['text/html']).not.toMatch(/<(?:table|div|span)|style=|class=/u);
    expect(copied['text/plain']).toContain('1. WHY THEY BOUGHT');
  });
});

describe('the readiness check', () => {
  it('shows three empty boxes, and nothing of the brief', async () => {
    await show('readiness');
    await page.getByRole('heading', { name: 'Say it without the page' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(3);
    expect(await page.content()).not.toMatch(/freeze|audit|four days/u);
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: 'Compare with the brief' }).click();
    expect(await page.getByText('Answer all three first.').count()).toBe(3);
    expect(await focused()).toBe('TEXTAREA');
  });

  it('keeps what was typed over a reload, then puts the brief beside it', async () => {
    for (const [question, answer] of Object.entries(ANSWERS))
      await page.getByLabel(question).fill(answer);
    await page.reload();
    await page.getByRole('button', { name: 'Compare with the brief' }).click();
    const landmine = page.getByRole('group', { name: 'What is most likely to blow up?' });
    await landmine.getByText('Größte Sorge').waitFor();
    expect(await focused()).toBe('H2');
    await landmine.getByText('leaves no second try').waitFor();
    await page.getByText('Show what the brief says').last().click();
    await page.getByText('You get Mei for two days on site').last().waitFor();
    await expectNoAxeFindings(page);
  });

  it('is ready only when all three were known, and is kept with its day', async () => {
    const keep = page.getByRole('button', { name: 'Keep the result' });
    for (const known of await page.getByLabel('Known', { exact: true }).all()) {
      expect(await keep.getAttribute('aria-disabled')).toBe('true');
      await known.check();
    }
    await page.getByLabel('Not known').last().check();
    await keep.click();
    await page.getByText('Not ready yet', { exact: true }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(3);
  });

  it('is skipped only with a reason', async () => {
    await page.getByText('Skip the check').click();
    const skip = page.getByRole('button', { name: 'Keep as skipped' });
    expect(await skip.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Why it is skipped').fill('Priya sold this account last year.');
    await skip.click();
    await page.getByText('“Priya sold this account last year.”').waitFor();
  });
});

describe('the file for a CSM without Baton', () => {
  let file: Page;
  let href = '';

  it('opens from the disk with the check alone in sight, and asks no network for anything', async () => {
    await show('handover');
    await page.getByLabel('Form').selectOption('one_page');
    const saved = await save('HTML file with the check');
    file = await world.context.newPage();
    const faults: string[] = [];
    file.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
        faults.push(request.url());
    });
    file.on('console', (message) => faults.push(message.text()));
    file.on('pageerror', ({ message }) => faults.push(message));
    await file.goto(pathToFileURL(saved.path).href);
    expect(await file.getByRole('textbox').count()).toBe(4);
    expect(await file.getByText('freeze on 12 December').filter({ visible: true }).count()).toBe(0);
    await expectNoAxeFindings(file);
    for (const [question, answer] of Object.entries(ANSWERS))
      await file.getByLabel(question).fill(answer);
    await file.getByLabel('Your name').fill('Priya Raman');
    await file.getByRole('button', { name: 'Compare with the brief' }).click();
    for (const known of await file.getByLabel('Known', { exact: true }).all()) await known.check();
    await file.getByText('Ready: you knew all three.').waitFor();
    expect(await file.locator('#brief').isVisible()).toBe(true);
    await expectNoAxeFindings(file);
    // No pair of the paper is squeezed to a letter a line, no line runs out of a telephone.
    const renewal = file.locator('#brief dd', { hasText: 'September 30, 2028' });
    expect((await renewal.boundingBox())?.height).toBeLessThan(30);
    await file.setViewportSize({ width: 380, height: 800 });
    expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      380,
    );
    await file.setViewportSize({ width: 1366, height: 800 });
    expect(faults).toEqual([]);
  });

  it('lets nothing else run: an injected script is refused', async () => {
    const hasRun = await file.evaluate(async () => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          },
          { once: true },
        );
      });
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      return refused;
    });
    expect(hasRun).toMatch(/^script-src/u);
    expect(await file.title()).toBe('Handoff brief: Halden Foods');
  });

  it('mails the result in an address that mail programs take, however much was written', async () => {
    const mail = file.getByRole('link', { name: 'Mail the result' });
    href = (await mail.getAttribute('href')) ?? '';
    expect(href).toMatch(/^mailto:maya@fernhill\.example\?subject=Readiness%20check/u);
    expect(href.length).toBeLessThanOrEqual(1800);
    const body = decodeURIComponent(/body=(.*)$/u.exec(href)?.[1] ?? '');
    expect(body).toContain('Ready: you knew all three.');
    expect(body).toContain('Größte Sorge.');
    await file.getByText('What was promised').click();
    await file.getByLabel('Your answer').last().fill('漢字'.repeat(800));
    await until(async () => {
      const long = (await mail.getAttribute('href')) ?? '';
      expect(long).not.toBe(href);
      expect(long.length).toBeLessThanOrEqual(1800);
      expect(decodeURIComponent(long)).toContain('Answers are shortened for the mail.');
    });
  });

  it('comes back into Baton, and only into its own deal', async () => {
    await show('readiness');
    await page.getByText('Paste a result from a mail').click();
    const box = page.getByLabel('The mail, or its last line');
    const body = decodeURIComponent(/body=(.*)$/u.exec(href)?.[1] ?? '');
    await box.fill(body.replace(/\[baton.*$/su, ''));
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('There is no result in this text.').waitFor();
    await box.fill(body.replace(/\n/gu, '\n> '));
    await page.getByRole('button', { name: 'Take it in' }).click();
    const kept = page.getByRole('listitem').filter({ hasText: 'From the HTML file' });
    await kept.getByText('Ready', { exact: true }).waitFor();
    await kept.getByText('Priya Raman').waitFor();
  });
});
