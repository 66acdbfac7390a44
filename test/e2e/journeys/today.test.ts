import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '@/lib/domain/reminders/notice';
import { expectNoAxeFindings } from '../support/axe';
import { databaseRows } from '../support/database-rows';
import { DeskPage } from '../support/desk-page';
import type { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import {
  dayFromNow,
  DEALS,
  meetingIn,
  NOON_ZONE,
  promiseDue,
  putToday,
} from '../support/today-deals';
import { until } from '../support/until';
import { World } from '../support/world';

const DEAL = 'deal-northwind';
const FEE = `${DEAL} promise ${dayFromNow(0)} promise-0001`;

let world: World;
let gmail: GmailPage;
let own: Page;
beforeAll(async () => {
  world = await World.open({ timeZone: NOON_ZONE });
  gmail = await repInGmail(world);
  own = await world.openOwnPage('options');
});
afterAll(() => world.close());

/** Kills the worker and has something said to the next one, which looks at what is due as it starts. */
async function nextWorker(): Promise<void> {
  await world.killWorker();
  await own.reload();
}

/** The ids of what is on the screen. */
const shown = () =>
  own.evaluate(async () => {
    const all = await chrome.notifications.getAll();
    return Object.keys(all);
  });
const clearAll = () =>
  own.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll()))
      await chrome.notifications.clear(id);
  });

/** Presses a notice, or one of its buttons, as the system tells the worker of it. */
async function press(id: string, button: number | null = null): Promise<void> {
  await until(async () => {
    await own.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    if (world.worker === undefined) throw new Error('no worker to tell');
    await world.worker.evaluate(
      ([pressed, place]) => {
        const { onClicked, onButtonClicked } = chrome.notifications;
        // What the browser itself calls; it has no name in the types.
        const tell = (event: unknown, ...args: readonly unknown[]) => {
          (event as { dispatch: (...told: readonly unknown[]) => void }).dispatch(...args);
        };
        if (place === null) tell(onClicked, pressed);
        else tell(onButtonClicked, pressed, place);
      },
      [id, button] as const,
    );
  });
}
const badge = () => own.evaluate(() => chrome.action.getBadgeText({}));
const notices = async () => (await databaseRows(own, ['notices'])).notices as Notice[];

describe('a promise that is due today', () => {
  it('is told and counted by the worker that finds it', async () => {
    await putToday(own, {
      deals: DEALS,
      promises: [promiseDue(0, { id: 'promise-0001' })],
    });
    await nextWorker();
    await until(async () => {
      expect(await shown()).toEqual([FEE]);
      expect(await badge()).toBe('1');
    });
    expect(await notices()).toMatchObject([{ key: FEE, isOnItsWay: false, snoozedUntil: null }]);
  });

  it('is not told again by the next worker, nor one after a browser that lost its alarms', async () => {
    await clearAll();
    await own.evaluate(() => chrome.alarms.clearAll());
    await nextWorker();
    await until(async () => {
      const alarm = await own.evaluate(() => chrome.alarms.get('reminders'));
      expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
    });
    expect(await shown()).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('hold what falls due, and count it', async () => {
    const hour = (from: number) => {
      const at = new Date(Date.now() + from * 3_600_000);
      return at.toLocaleTimeString('sv-SE', {
        timeZone: NOON_ZONE,
        hour: '2-digit',
        minute: '2-digit',
      });
    };
    const late = ['promise-0002', 'promise-0003'].map((id) =>
      promiseDue(-1, { id, dealId: 'deal-alder-01' }),
    );
    await putToday(own, { promises: late }, { quietFrom: hour(-2), quietTo: hour(2) });
    await nextWorker();
    await until(async () => {
      expect(await badge()).toBe('3');
    });
    expect(await shown()).toEqual([]);
  });

  it('once over have everything told as one', async () => {
    await putToday(own, {});
    await nextWorker();
    await until(async () => {
      expect(await shown()).toEqual([expect.stringMatching(/^today /u)]);
    });
  });
});

describe('a press on a notice', () => {
  it('opens Today on the desk where it is about several', async () => {
    const opens = world.context.waitForEvent('page');
    await press((await shown())[0] ?? '');
    const page = await opens;
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toBe('#today');
    expect(await shown()).toEqual([]);
    await page.close();
  });

  it('opens the deal’s place where it is about one thing', async () => {
    await putToday(own, { meetings: [meetingIn(10)] });
    await nextWorker();
    await until(async () => {
      expect(await shown()).toHaveLength(1);
    });
    const opens = world.context.waitForEvent('page');
    await press((await shown())[0] ?? '');
    const page = await opens;
    await page.waitForURL(/#deal\?id=deal-northwind&part=calls$/u);
    await page.close();
  });

  it('on its button puts it off by an hour', async () => {
    await press(FEE, 0);
    await until(async () => {
      const fee = (await notices()).find(({ key }) => key === FEE);
      expect(Date.parse(fee?.snoozedUntil ?? '')).toBeGreaterThan(Date.now());
      expect(await badge()).toBe('3');
    });
  });
});

describe('Today on the desk', () => {
  it('shows what is late and due, which is put off and taken back by keyboard', async () => {
    const { page } = await DeskPage.open(world, '');
    const late = page.getByRole('region', { name: /^Late/u });
    await late.getByText('1 day late').last().waitFor();
    await expectNoAxeFindings(page);
    await late
      .getByRole('button', { name: /waive.*Alder/u })
      .first()
      .focus();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Until next week' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Put off until/u)
      .waitFor();
    await until(async () => {
      expect(await badge()).toBe('2');
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => {
      expect(await badge()).toBe('3');
    });
    await page.close();
  });
});

describe('Today in the sidebar', () => {
  it('opens from its head, and leads to a deal where the thing is done, and back', async () => {
    await gmail.page.bringToFront();
    await gmail.openThread('northwind-rollout');
    const sidebar = await SidebarPage.open(gmail);
    await sidebar.button('3 things late or due today').click();
    await sidebar.frame.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.frame
      .getByRole('button', { name: /waive.*Alder/u })
      .first()
      .click();
    await sidebar.button(/^Alder Foods rollout/u).waitFor();
    expect(await sidebar.tab('Promises').getAttribute('aria-selected')).toBe('true');
    await sidebar.button('3 things late or due today').click();
    await sidebar.button('Back').press('Enter');
    await sidebar.tab('Promises').waitFor();
  });
});
