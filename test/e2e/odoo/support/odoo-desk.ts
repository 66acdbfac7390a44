import type { Page } from 'playwright-core';
import type { MessageInput, MessageName, MessageOutput } from '@/lib/messaging/contract/contract';
import { grantHosts } from '../../support/extensions-page';
import { setUp } from '../../support/rep';
import { SidePanel } from '../../support/side-panel';
import { until } from '../../support/until';
import { World } from '../../support/world';
import { OdooApi } from './odoo-api';
import { OdooPage } from './odoo-page';

/** A rep at work: Baton set up, signed in at Odoo, Odoo's pages among Baton's sites. */
export class OdooDesk {
  private constructor(
    readonly world: World,
    readonly odoo: OdooPage,
    readonly api: OdooApi,
    /** Baton's settings, from which it is also asked what has no screen here. */
    private readonly settings: Page,
  ) {}

  static async open(origin: string, behind = origin): Promise<OdooDesk> {
    const api = await OdooApi.signIn(behind);
    const world = await World.open();
    await setUp(world);
    await grantHosts(world, [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`]);
    const settings = await world.openOwnPage('options');
    const page = await world.context.newPage();
    const odoo = new OdooPage(page, origin);
    await odoo.signIn();
    return new OdooDesk(world, odoo, api, settings);
  }

  /** Makes a site of this Odoo, by the address of one of its deals. */
  async addSite(address: string): Promise<void> {
    await this.settings.bringToFront();
    const field = this.settings.getByLabel('Add a CRM by the address of a deal page');
    await field.fill(address);
    await this.settings.getByRole('button', { name: 'Use Baton on this site' }).click();
    await until(async () => {
      if ((await field.inputValue()) !== '') throw new Error('the site is not added yet');
    });
    await this.odoo.page.bringToFront();
  }

  /** Connects Odoo by the page's session. */
  async connect(): Promise<void> {
    const { origin } = this.odoo;
    const signIn = { kind: 'session' } as const;
    const answer = await this.ask('crm.connect', { crm: 'odoo', origin, signIn });
    if (!answer.ok) throw new Error(`not connected: ${JSON.stringify(answer.failure)}`);
  }

  /** Opens the browser's panel beside the page, by the button in the page. */
  async openPanel(): Promise<SidePanel> {
    await this.odoo.page.getByRole('button', { name: 'Open Baton' }).click();
    return SidePanel.open(this.world);
  }

  /** Asks the background as the settings page does. */
  async ask<Name extends MessageName>(
    name: Name,
    input: MessageInput<Name>,
  ): Promise<MessageOutput<Name>> {
    const answer = await this.settings.evaluate(
      async (request) =>
        chrome.runtime.sendMessage<unknown, { ok: boolean; value?: unknown }>(request),
      { baton: 'request', name, input },
    );
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.value as MessageOutput<Name>;
  }

  async close(): Promise<void> {
    await this.world.close();
  }
}
