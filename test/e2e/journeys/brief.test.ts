import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
});
afterAll(() => world.close());

const PROBLEM = 'The problem, in their words';
const saved = () => sidebar.frame.getByText('Saved', { exact: true }).waitFor();

describe('writing the brief', () => {
  it('shows its groups, each with its state and the reasons while it is not done', async () => {
    const { frame } = sidebar;
    for (const title of ['Why they bought', 'People', 'Success metrics', 'Landmines']) {
      await frame.getByRole('heading', { name: title, exact: true }).waitFor();
    }
    await frame.getByText("Write the problem in the customer's own words.").waitFor();
    await expectNoAxeFindings(frame);
  });

  it('says Saved only for what is on disk: the page reloaded at once shows it', async () => {
    await sidebar.frame
      .getByLabel(PROBLEM, { exact: true })
      .fill('We build the winter rota in spreadsheets');
    await saved();
    await gmail.page.reload();
    await gmail.openThread('northwind-rollout');
    sidebar = await SidebarPage.open(gmail);
    await until(async () => {
      expect(await sidebar.frame.getByLabel(PROBLEM, { exact: true }).inputValue()).toBe(
        'We build the winter rota in spreadsheets',
      );
    });
  });

  it('loses nothing when the worker is killed while the rep types', async () => {
    const field = sidebar.frame.getByLabel(PROBLEM, { exact: true });
    await field.fill('');
    await field.pressSequentially('Two days a week go ', { delay: 20 });
    await world.killWorker();
    await field.pressSequentially('into rosters', { delay: 20 });
    await saved();
    await until(async () => {
      expect(await storedProblem()).toBe('Two days a week go into rosters');
    });
  });

  it('refuses a mood as a metric and says what is missing', async () => {
    const { frame } = sidebar;
    await frame.getByRole('button', { name: 'Add metric' }).click();
    await frame.getByLabel('What they measure').fill('efficiency');
    const refusal =
      '“efficiency” is a mood. It needs a number, something to count, a date and somebody who tracks it.';
    // Where it is written, and among what is next.
    await until(async () => {
      expect(await frame.getByText(refusal).count()).toBe(2);
    });
  });

  it('keeps both edits when two tabs write different fields', async () => {
    const second = await GmailPage.open(await world.context.newPage());
    await second.openThread('northwind-security');
    const other = await SidebarPage.open(second);
    await other.frame.getByLabel('Compelling event', { exact: true }).fill('Winter rota opens');
    await other.frame.getByText('Saved', { exact: true }).waitFor();
    await gmail.page.bringToFront();
    await sidebar.frame.getByLabel(PROBLEM, { exact: true }).fill('Rosters take two days');
    await saved();
    await until(async () => {
      expect(await other.frame.getByLabel(PROBLEM, { exact: true }).inputValue()).toBe(
        'Rosters take two days',
      );
      expect(await sidebar.frame.getByLabel('Compelling event', { exact: true }).inputValue()).toBe(
        'Winter rota opens',
      );
    });
    await second.page.close();
  });
});

/** What a fresh page of the sidebar reads from the database. */
async function storedProblem(): Promise<string> {
  const second = await GmailPage.open(await world.context.newPage());
  await second.openThread('northwind-rollout');
  const other = await SidebarPage.open(second);
  const text = await other.frame.getByLabel(PROBLEM, { exact: true }).inputValue();
  await second.page.close();
  return text;
}
