import { describe, expect, it } from 'vitest';
import { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

describe('the browser killed without warning', () => {
  it('still has what showed Saved', async () => {
    const first = await World.open();
    const gmail = await repInGmail(first);
    await gmail.openThread('northwind-rollout');
    const sidebar = await SidebarPage.open(gmail);
    await sidebar.newDealFromThread();
    await sidebar.frame
      .getByLabel('The problem, in their words', { exact: true })
      .fill('Two days a week');
    await sidebar.frame.getByText('Saved', { exact: true }).waitFor();
    await first.killBrowser();

    const second = await World.open({ profileFolder: first.profileFolder });
    const again = await GmailPage.open(await second.context.newPage());
    await again.openThread('northwind-rollout');
    const reopened = await SidebarPage.open(again);
    await until(async () => {
      const field = reopened.frame.getByLabel('The problem, in their words', { exact: true });
      expect(await field.inputValue()).toBe('Two days a week');
    });
    await second.close();
  });
});
