import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { DealPage } from '../support/deal-page';
import { until } from '../support/until';
import { World } from '../support/world';

const DEAL = 'deal-two-tabs';
const HASH = `#deal?id=${DEAL}&part=brief`;
const PROBLEM = 'The problem, in their words';
const EVENT = 'Compelling event';
const NOTE = 'Closing takes nine days. The auditors come in January. No data may leave the EU.';

let world: World;
let first: DealPage;
let second: DealPage;
beforeAll(async () => {
  world = await World.open();
  first = await DealPage.open(world, '#deals');
  await first.ask('deals.create', {
    id: DEAL,
    name: 'Northwind Clinics',
    company: 'Northwind Clinics',
    domains: [],
    people: [{ id: 'person-dana', name: 'Dana Whitfield', address: 'dana@northwind.example' }],
    thread: null,
    record: null,
  });
  await first.page.goto(`chrome-extension://${world.extensionId}/desk.html${HASH}`);
  second = await DealPage.open(world, HASH);
});
afterAll(() => world.close());

const write = async (tab: DealPage, name: string, text: string) => {
  await tab.page.bringToFront();
  await tab.field(name).fill(text);
  await tab.field(name).blur();
};
const says = (tab: DealPage, name: string, text: string) =>
  until(async () => {
    expect(await tab.field(name).inputValue()).toBe(text);
  });

describe('two tabs on one brief', () => {
  it('keep what each wrote in another place, in both', async () => {
    await write(first, PROBLEM, 'Closing takes eleven days');
    await write(second, EVENT, 'The group audit');
    await says(second, PROBLEM, 'Closing takes eleven days');
    await says(first, EVENT, 'The group audit');
    expect(await first.page.getByText('written in two places').count()).toBe(0);
  });

  it('say in both what was overwritten, and give it back', async () => {
    await first.page.bringToFront();
    await first.field(PROBLEM).focus();
    await second.page.bringToFront();
    await second.field(PROBLEM).focus();
    // Both began with the same words; the worker dies in between.
    await second.field(PROBLEM).fill('Closing takes ten days');
    await second.page.getByText('Saved', { exact: true }).waitFor();
    await world.killWorker();
    await first.page.bringToFront();
    await first.field(PROBLEM).fill('Closing takes twelve days');
    await first.field(PROBLEM).blur();
    await second.field(PROBLEM).blur();
    for (const tab of [first, second]) {
      const notice = tab.page.getByRole('region', {
        name: 'One part was written in two places at once',
      });
      await notice.getByText('Closing takes ten days').waitFor();
      await notice.getByText('Closing takes twelve days').waitFor();
    }
    await expectNoAxeFindings(first.page);
    await first.button('Use this instead: The problem').click();
    await says(first, PROBLEM, 'Closing takes ten days');
    await says(second, PROBLEM, 'Closing takes ten days');
    await until(async () => {
      expect(await second.page.getByText('Use this instead').count()).toBe(0);
    });
  });
});

describe('a call', () => {
  it('is noted in a minute and outlives its tab', async () => {
    await second.page.bringToFront();
    await second.part('Calls and meetings');
    await second.button('Note a call or meeting').click();
    await second.button('Dana Whitfield').click();
    await second.field('What you heard').fill(NOTE);
    await second.page.close({ runBeforeUnload: true });
    await first.page.bringToFront();
    await first.part('Calls and meetings');
    await first.page.getByText('No data may leave the EU').waitFor();
    await first.page.getByRole('article').getByText('Dana Whitfield').waitFor();
  });

  it('gives its words to the brief by keyboard alone, and leads there and back', async () => {
    const { page } = first;
    await first.button(/^Edit: Call/u).press('Enter');
    const notes = first.field('What you heard');
    await notes.press('Control+End');
    for (let i = 0; i < 'No data may leave the EU.'.length; i += 1)
      await notes.press('Shift+ArrowLeft');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Put into the brief');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('No data may leave the EU.').waitFor();
    await expectNoAxeFindings(page);
    await page.keyboard.type('red li');
    await page.keyboard.press('Enter');
    await page.getByText('Put into Red lines.').waitFor();
    await first.button('Done').click();
    const lifted = page.getByRole('link', { name: 'No data may leave the EU.' });
    await lifted.waitFor();
    expect(await lifted.getAttribute('href')).toBe(`#deal?id=${DEAL}&part=brief&item=redLines`);
    await expectNoAxeFindings(page);
    const { calls } = await stored();
    await page.goto(
      page.url().replace(/#.*/u, `#deal?id=${DEAL}&part=calls&note=${calls[0] ?? ''}`),
    );
    await until(async () => {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    });
  });
});

describe('a call that two tabs write', () => {
  it('has what both wrote, and keeps what one of them overwrote', async () => {
    const other = await DealPage.open(world, `#deal?id=${DEAL}&part=calls`);
    const heard = 'What you heard';
    for (const tab of [other, first]) {
      await tab.page.bringToFront();
      await tab.button(/^Edit: Call/u).click();
    }
    await first.field('Add a name').fill('Marcus Hale');
    await first.field('Add a name').press('Enter');
    await first.page.getByText('Saved', { exact: true }).waitFor();
    await other.page.bringToFront();
    await other.field(heard).fill('Closing takes ten days.');
    await other.button('Done').click();
    const article = other.page.getByRole('article');
    await article.getByText('Closing takes ten days.').waitFor();
    await article.getByText('Dana Whitfield, Marcus Hale').waitFor();
    await first.page.bringToFront();
    await first.field(heard).fill('Closing takes twelve days.');
    await first.button('Done').click();
    for (const tab of [first, other]) {
      const notice = tab.page.getByRole('region', { name: /written in two places at once/u });
      await notice.getByText('Closing takes ten days.').waitFor();
    }
    await expectNoAxeFindings(first.page);
    await first.button('Use this instead: Call, what you heard').click();
    await first.page.getByRole('article').getByText('Closing takes ten days.').waitFor();
    await other.page.close();
  });
});

describe('the history', () => {
  it('tells what changed in plain words, and brings one change or all of it back', async () => {
    const { page } = first;
    await first.part('History');
    await page.getByText('Red lines, “No data may leave the EU.”: added').waitFor();
    await expectNoAxeFindings(page);
    await first.button('Take back: Red lines, “No data may leave the EU.”: added').click();
    await until(async () => {
      expect((await stored()).facts['redLines']).toEqual([]);
    });
  });

  it('says what going back will change, goes back, and can be gone back from', async () => {
    const { page } = first;
    await ageVersions();
    await first.part('Brief');
    await write(first, EVENT, 'The audit of the whole group');
    await first.part('History');
    await page.getByText('event: from The group audit to The audit of the whole group').waitFor();
    await page.getByRole('button', { name: /^Bring this back/u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('event: from The audit of the whole group to The group audit').waitFor();
    await expectNoAxeFindings(page);
    await dialog.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('Brought back', { exact: true }).waitFor();
    expect((await stored()).facts['compellingEvent']).toMatchObject({ event: 'The group audit' });
    await page
      .getByRole('button', { name: /^Bring this back/u })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Bring it back' }).click();
    await until(async () => {
      expect((await stored()).facts['compellingEvent']).toMatchObject({
        event: 'The audit of the whole group',
      });
    });
  });
});

/** What the background has of the deal. */
async function stored(): Promise<{ calls: string[]; facts: Record<string, unknown> }> {
  return first.page.evaluate(async (id) => {
    const request = { baton: 'request', name: 'deals.dossier', input: { id } };
    const answer = await chrome.runtime.sendMessage<
      unknown,
      { value: { calls: { id: string }[]; facts: { field: string; value: unknown }[] } }
    >(request);
    const { calls, facts } = answer.value;
    return {
      calls: calls.map((call) => call.id),
      facts: Object.fromEntries(facts.map(({ field, value }) => [field, value])),
    };
  }, DEAL);
}

/** Lets what was written so far have been written two hours ago: what comes now is a version of its own. */
async function ageVersions(): Promise<void> {
  await first.page.evaluate(async () => {
    const opening = indexedDB.open('baton');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const store = opening.result.transaction('versions', 'readwrite').objectStore('versions');
    const reading = store.getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    const earlier = (at: string) => new Date(Date.parse(at) - 7_200_000).toISOString();
    for (const version of reading.result as { startedAt: string; endedAt: string }[]) {
      const { startedAt, endedAt } = version;
      store.put({ ...version, startedAt: earlier(startedAt), endedAt: earlier(endedAt) });
    }
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
    opening.result.close();
  });
}
