import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayParts, isoDay } from '@/lib/domain/dates/calendar-day';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { dossierOf } from '../../unit/domain/brief/dossier-of';
import { planned } from '../../unit/domain/meetings/meetings-kit';
import { expectNoAxeFindings } from '../support/axe';
import { DealPage } from '../support/deal-page';
import { seedDossier } from '../support/seed-dossier';
import { until } from '../support/until';
import { World } from '../support/world';

const today = Math.floor(Date.now() / 86_400_000);
/** The Monday of the week after next: none of its days is over, or a day off. */
const monday = today - dayParts(today).weekday + 15;
const [TUESDAY, WEDNESDAY, THURSDAY] = [1, 2, 3].map((days) => isoDay(monday + days));
const CONNECTOR = 'We will build the connector by the end of May.';
const ENGINEER = 'You will get a dedicated engineer.';
const REWORDED = 'You will have two hours of our engineer each week.';

const dossier = (): Dossier => {
  const made = dossierOf({
    phase: 'signed',
    people: [
      { role: 'champion', name: 'Dana Whitfield', addresses: ['dana@northwind.example'] },
      { role: 'csm', name: 'Priya Raman', addresses: ['priya@fernhill.example'] },
    ],
    promises: [{ sentence: CONNECTOR }, { sentence: ENGINEER, review: 'aspirational' }],
  });
  const kickoff = planned('kickoff', THURSDAY ?? '');
  return {
    ...made,
    deal: { ...made.deal, closeDate: isoDay(monday) },
    meetings: [{ ...kickoff, dealId: made.deal.id }],
  };
};
const DEAL = dossier().deal.id;
const HASH = `#deal?id=${DEAL}&part=calls`;

let world: World;
let desk: DealPage;
beforeAll(async () => {
  world = await World.open();
  const first = await DealPage.open(world, '#deals');
  await first.page.getByRole('heading', { name: 'Deals' }).waitFor();
  await seedDossier(first.page, dossier());
  await first.page.close();
  desk = await DealPage.open(world, HASH);
});
afterAll(() => world.close());

/** The alignment as the background has it. */
async function stored(): Promise<Dossier['meetings'][number] | undefined> {
  const answer = await desk.page.evaluate(async (id) => {
    const request = { baton: 'request', name: 'deals.dossier', input: { id } };
    return chrome.runtime.sendMessage<unknown, { value: Dossier }>(request);
  }, DEAL);
  return answer.value.meetings.find(({ kind }) => kind === 'alignment');
}

describe('a meeting', () => {
  it('is planned by keyboard, and its day is warned of while it is entered', async () => {
    const { page } = desk;
    await desk.button('Plan: Alignment meeting').press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('date');
    await desk.field('Planned for').fill(WEDNESDAY ?? '');
    await page.getByText('At least two business days before the kickoff, so by').waitFor();
    await expectNoAxeFindings(page);
    await world.killWorker();
    await desk.field('Planned for').fill(TUESDAY ?? '');
    await desk.field('At').fill('14:30');
    await page.getByText('At least two business days').waitFor({ state: 'detached' });
    await until(async () => {
      expect(await stored()).toMatchObject({
        // Half past two in Stockholm.
        plannedAt: expect.stringMatching(
          new RegExp(`^${TUESDAY ?? ''}T1[23]:30:00`, 'u'),
        ) as string,
        heldAt: null,
        minutes: 45,
        attendees: ['Priya Raman'],
      });
    });
  });

  it('has an agenda that is put in order, in two tabs at once, and nothing is lost', async () => {
    const other = await DealPage.open(world, HASH);
    await other.button('Edit: Alignment meeting').click();
    await desk.page.bringToFront();
    await desk.field('Agenda point 1').fill('The brief, read aloud');
    await desk.page.getByText('Saved', { exact: true }).waitFor();
    await world.killWorker();
    await other.page.bringToFront();
    await other.field('Done: The CSM read the brief beforehand').check();
    await other.field('Minutes: What we promised').fill('15');
    await other.button('Move Success criteria and their dates').press('Space');
    await other.page.getByText('Picked up', { exact: false }).waitFor({ state: 'attached' });
    // An arrow pressed before the rows are measured moves nothing; a rep presses it again.
    await until(async () => {
      await other.page.keyboard.press('ArrowUp');
      await other.page
        .getByText('moves to place 3 of 5', { exact: false })
        .waitFor({ state: 'attached', timeout: 1000 });
    });
    await other.page.keyboard.press('Space');
    await until(async () => {
      const meeting = await stored();
      expect(meeting?.agenda.map(({ text, minutes }) => `${text} ${String(minutes)}`)).toEqual([
        'The brief, read aloud 15',
        'The people, and how to treat each 10',
        'Success criteria and their dates 5',
        'What we promised 15',
        'How long the AE stays, and what brings them back 5',
      ]);
      expect(meeting?.checklist.filter(({ isDone }) => isDone)).toHaveLength(1);
    });
    // What the other tab wrote is shown in the form that is open here.
    await desk.page.bringToFront();
    await until(async () => {
      expect(await desk.field('Agenda point 3').inputValue()).toBe(
        'Success criteria and their dates',
      );
    });
    await other.page.close();
  });

  it('goes into a calendar as a file that another program reads, and as a link', async () => {
    const { page } = desk;
    const saving = page.waitForEvent('download');
    await desk.button('Calendar file').click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`meeting-alignment-${TUESDAY ?? ''}.ics`);
    const text = await readFile(await download.path(), 'utf8');
    const calendar = new ICAL.Component(
      ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
    );
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const meeting = await stored();
    expect(event.uid).toBe(`${meeting?.id ?? ''}@baton`);
    expect(event.startDate.toJSDate().toISOString()).toBe(meeting?.plannedAt);
    expect(event.duration.toSeconds()).toBe(45 * 60);
    expect(event.description).toContain('1. The brief, read aloud (15 min)');
    const link = page.getByRole('link', { name: 'Google Calendar' });
    const params = new URL((await link.getAttribute('href')) ?? '').searchParams;
    const day = (TUESDAY ?? '').replaceAll('-', '');
    expect(params.get('ctz')).toBe('Europe/Stockholm');
    expect(params.get('dates')).toBe(`${day}T143000/${day}T151500`);
    expect(params.get('add')).toBe('priya@fernhill.example');
    expect(params.get('details')).toContain('The brief, read aloud (15 min)');
  });

  it('is held, reviews each promise, and says how far it is', async () => {
    const { page } = desk;
    await desk.button('Held today').click();
    await page.getByText('0 of 2 reviewed').waitFor();
    await desk.button(`Agreed: ${CONNECTOR}`).click();
    await page.getByText('1 of 2 reviewed').waitFor();
    await world.killWorker();
    await desk.button(`Re-frame: ${ENGINEER}`).click();
    await desk.field('In words that will be kept').fill(REWORDED);
    await desk.button('Keep these words').click();
    await page.getByText('2 of 2 reviewed').waitFor();
    await page.getByText(REWORDED).waitFor();
    await desk.field('What came of it').fill('Priya knows the landmines.');
    await expectNoAxeFindings(page);
    await desk.button('Done').click();
    await page.getByText(/Held .* · 2 of 5 done/u).waitFor();
    await page.getByRole('article').getByText('Priya knows the landmines.').waitFor();
    await until(async () => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Edit: Alignment meeting',
      );
    });
    await expectNoAxeFindings(page);
  });

  it('is taken out, and brought back as it was', async () => {
    const before = await stored();
    await desk.button('Remove: Alignment meeting').first().click();
    await until(async () => {
      expect(await stored()).toBeUndefined();
    });
    await desk.button('Undo').press('Enter');
    await until(async () => {
      const { updatedAt: _, ...back } = (await stored()) ?? { updatedAt: '' };
      expect(before).toMatchObject(back);
      expect(back).toHaveProperty('id', before?.id);
    });
  });
});
