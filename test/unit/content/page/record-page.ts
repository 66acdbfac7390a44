import type { DealPageFacts } from '@/lib/hosts/deal-host';
import { need, openPage } from '../../../fixtures/load-page';

/** A record as it really is, for a page that shows it late, bit by bit, or beside the one before. */
export interface RealRecord {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly owner: string;
  readonly stage: string;
}

type Field = 'name' | 'amount' | 'owner' | 'stage';
export const FIELDS: readonly Field[] = ['name', 'amount', 'owner', 'stage'];

const HOOKS: Readonly<Record<Field, string>> = {
  name: 'data-selenium-test="highlightTitle"',
  amount: 'data-test-id="highlight-property-display-amount"',
  owner: 'data-test-id="hubspot_owner_id"',
  stage: 'data-test-id="highlight-property-display-dealstage"',
};

/** A page in HubSpot's hooks, whose fields are set one by one. */
export class RecordPage {
  readonly root: Document;
  readonly view: Window;
  readonly #navigation = new EventTarget();

  constructor() {
    const spans = FIELDS.map((field) => `<span ${HOOKS[field]}></span>`);
    this.root = openPage(
      `<main data-card-type="PROPERTIES_V3">${spans.join('')}</main>`,
      'https://app.hubspot.com/',
    );
    const { defaultView } = this.root;
    if (defaultView === null) throw new Error('A page without a window');
    this.view = defaultView;
    // happy-dom has none; browsers tell a content script by it of what the page's own script pushes.
    Object.defineProperty(defaultView, 'navigation', { value: this.#navigation });
    this.leave();
  }

  /** The address changes, and nothing else. */
  go(id: string): void {
    this.#address(`contacts/1/record/0-3/${id}`);
  }

  /** The address of no record. */
  leave(): void {
    this.#address('contacts/1/objects/0-3/views/all/list');
  }

  show(field: Field, value: string): void {
    need(this.root, `[${HOOKS[field]}]`).textContent = value;
  }

  showAll(record: RealRecord): void {
    for (const field of FIELDS) this.show(field, record[field]);
  }

  #address(path: string): void {
    this.view.history.pushState(null, '', `/${path}`);
    this.#navigation.dispatchEvent(new Event('currententrychange'));
  }
}

/** What of a report isn't the record's own; a fact that is left out is none. */
export function foreignFacts(
  facts: Pick<DealPageFacts, 'name' | 'amount' | 'owner' | 'stage'>,
  real: RealRecord,
): readonly string[] {
  const shown = { ...facts, amount: facts.amount === null ? null : facts.amount.text };
  return FIELDS.filter((field) => shown[field] !== null && shown[field] !== real[field]);
}
