import type { Locator, Page } from 'playwright-core';

/** A page of Odoo's asks for much before it shows itself, and its server is one of many on a test machine. */
const PATIENCE_MS = 45_000;

/** Odoo as a rep sees and uses it. */
export class OdooPage {
  constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** Signs in on Odoo's own page. */
  async signIn(login = 'admin'): Promise<void> {
    await this.page.goto(`${this.origin}/web/login`);
    await this.page.getByLabel('Email').fill(login);
    await this.page.getByLabel('Password').fill(login);
    await this.page.getByRole('button', { name: 'Log in', exact: true }).click();
    await this.page.locator('.o_main_navbar').waitFor();
  }

  /** Opens a deal's form by its address. */
  async openLead(id: number, name: string): Promise<void> {
    await this.page.goto(`${this.origin}/odoo/crm/${id}`);
    await this.shows(name);
  }

  /** Opens the board of deals, with every one in its stage. */
  async openBoard(): Promise<void> {
    await this.page.goto(`${this.origin}/odoo/crm`);
    await this.page.locator('.o_kanban_renderer').waitFor();
  }

  /** Waits for a deal's form. */
  async shows(name: string): Promise<void> {
    await this.page.locator('.o_last_breadcrumb_item', { hasText: name }).waitFor();
    await this.page.locator('.o_form_renderer').waitFor();
  }

  card(name: string): Locator {
    return this.page.locator('.o_kanban_record', { hasText: name });
  }

  column(stage: string): Locator {
    return this.page.locator('.o_kanban_group', {
      has: this.page.locator('.o_column_title', { hasText: stage }),
    });
  }

  /** Drags a deal's card to a stage of the board, by hand. */
  async drag(name: string, stage: string): Promise<void> {
    const { mouse } = this.page;
    const [from, to] = [await boxOf(this.card(name)), await boxOf(this.column(stage))];
    await mouse.move(from.x + 40, from.y + 15);
    await mouse.down();
    // Odoo takes it for a drag once the pointer has gone some way.
    await mouse.move(from.x + 80, from.y + 30, { steps: 5 });
    await mouse.move(to.x + to.width / 2, to.y + 200, { steps: 10 });
    await mouse.up();
  }

  get won(): Locator {
    return this.page.getByRole('button', { name: 'Won', exact: true });
  }

  stage(name: string): Locator {
    return this.page.locator('.o_statusbar_status').getByRole('radio', { name });
  }

  get nextRecord(): Locator {
    return this.page.locator('.o_pager_next');
  }

  get messages(): Locator {
    return this.page.locator('.o-mail-Message');
  }
}

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number }> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error('not in sight');
  return box;
}
