import { deals, portal, stages, type Associated, type Deal } from '../deals';
import { escapeHtml } from '../../gmail/page/dom';

const MENU = 'uiabstractdropdown-content-7';

/** The frame of the record page around its three columns. */
export function frameHtml(): string {
  const rail = ['⌂', '☰', '✉', '▤', '◔', '⚙'].map((sign) => `<span>${sign}</span>`).join('');
  return `
    <div class="app"><nav class="rail" aria-label="Main">${rail}</nav><div class="page">
      <header class="top"><a class="back" data-record href="/contacts/${portal}/objects/0-3">‹ Deals</a>
        <input class="find" placeholder="Search" aria-label="Search"><span class="who">ML</span></header>
      <main class="columns"><section class="left"></section><section class="middle"></section><aside class="right"></aside></main>
    </div></div>`;
}

/** Grey bars where the data will be, under the same attributes that the data has. */
export function skeletonHtml(): string {
  const bars = Array.from(
    { length: 5 },
    () => '<div data-test-id="property-input-skeleton" class="bar"></div>',
  );
  return `<div class="card"><div class="bar wide" data-test-id="highlight-title-skeleton"></div></div><div class="card">${bars.join('')}</div>`;
}

/** The left column: what the deal is called, its headline figures, its properties. */
export function leftHtml(deal: Deal): string {
  return `
    <div class="card head"><span data-test-id="highlight-record-label" class="label">Deal</span>
      <h2 data-selenium-test="highlightTitle" class="title">${escapeHtml(deal.name)}</h2>
      <div class="line" data-test-id="highlight-property-display-amount"><span>Amount:</span> <b>${deal.amount}</b></div>
      <div class="line" data-test-id="highlight-property-display-closedate"><span>Close date:</span> <b>${deal.closeDate}</b></div>
      <div class="line"><span>Stage:</span> <span data-test-id="deal-stage-select"><button aria-haspopup="true" aria-owns="${MENU}">${deal.stage}</button></span></div>
      <div class="actions">${['Note', 'Email', 'Call', 'Task', 'Meet'].map((name) => `<span><i>${name.slice(0, 1)}</i>${name}</span>`).join('')}</div></div>
    <div class="card" data-card-type="PROPERTIES_V3"><h3>About this deal</h3>${propertyRows(deal)}</div>`;
}

/** The menu of stages, which lies at the end of the page, as HubSpot's menus do. */
export function stageMenuHtml(current: string): string {
  const options = stages.map(({ id, label }) => {
    const mark = label === current ? ' class="now"' : '';
    return `<li role="option" data-option-value="${id}"${mark}><span><button type="button" tabindex="-1"><span data-option-text="true">${label}</span></button></span></li>`;
  });
  return `<div id="${MENU}" class="menu" role="presentation"><ul role="listbox" class="private-typeahead-results">${options.join('')}</ul></div>`;
}

/** The middle column: what happened lately, and links to the other deals. */
export function middleHtml(deal: Deal): string {
  const others = deals.filter(({ id }) => id !== deal.id);
  const first = deal.contacts[0]?.name ?? '';
  return `
    <div class="tabs"><b>Overview</b><span>Activities</span></div>
    <div class="card"><h3>Data highlights</h3><div class="grid">
      ${highlight('Stage', deal.stage)}${highlight('Amount', deal.amount)}${highlight('Owner', deal.owner)}</div></div>
    <div class="card"><h3>Recent activities</h3>
      <div class="event"><b>Email</b> from ${escapeHtml(first)} logged <time>yesterday</time></div>
      <div class="event"><b>Meeting</b> with ${escapeHtml(first)} held <time>last week</time></div>
      <div class="event"><b>Deal stage</b> moved to ${deal.stage} <time>last week</time></div></div>
    <div class="card"><h3>Other deals of ${escapeHtml(deal.owner)}</h3>${dealLinks(others)}</div>`;
}

/** What stands in the middle where the address names no deal: the list of all. */
export function dealListHtml(): string {
  return `<div class="card"><h3>Deals</h3>${dealLinks(deals)}</div>`;
}

/** The right column: contacts and companies, which carry property inputs of their own. */
export function rightHtml(deal: Deal): string {
  return (
    associationCard('0-1', 'Contacts', deal.contacts) +
    associationCard('0-2', 'Companies', deal.companies)
  );
}

/** The panel that previews a contact: it repeats the title's attribute for another record. */
export function previewHtml({ name, properties }: Associated): string {
  return `
    <div class="preview" role="dialog" aria-label="Preview"><button class="shut" aria-label="Close">×</button>
      <span data-test-id="highlight-record-label" class="label">Preview</span>
      <h2 data-selenium-test="highlightTitle" class="title">${escapeHtml(name)}</h2>${inputs(properties)}</div>`;
}

function propertyRows(deal: Deal): string {
  const values: Readonly<Record<string, readonly [string, string]>> = {
    hubspot_owner_id: ['Deal owner', deal.owner],
    amount: ['Amount', deal.amount],
    closedate: ['Close date', deal.closeDate],
    pipeline: ['Pipeline', deal.pipeline],
    dealstage: ['Deal stage', deal.stage],
    dealtype: ['Deal type', deal.dealType],
    hs_priority: ['Priority', deal.priority],
  };
  const rows = Object.entries(values).map(
    ([name, [label, value]]) => `
      <div class="prop" data-selenium-test="property-input-${name}"><label>${label}</label><span data-test-id="${name}">${escapeHtml(value)}</span></div>`,
  );
  return rows.join('');
}

function associationCard(type: string, title: string, items: readonly Associated[]): string {
  const blocks = items.map(
    ({ id, name, properties }) => `
      <div class="item"><a href="#" data-preview="${id}">${escapeHtml(name)}</a>${inputs(properties)}</div>`,
  );
  return `
    <div class="card" data-test-id="card-wrapper-ASSOCIATION_V3/${type}"><h3>${title} (${String(items.length)})<span class="add">+ Add</span></h3>${blocks.join('')}</div>`;
}

function inputs(properties: Readonly<Record<string, string>>): string {
  const rows = Object.entries(properties).map(
    ([name, value]) =>
      `<div class="prop small" data-selenium-test="property-input-${name}"><span data-test-id="${name}">${escapeHtml(value)}</span></div>`,
  );
  return rows.join('');
}

function dealLinks(shown: readonly Deal[]): string {
  const links = shown.map(
    ({ id, name }) =>
      `<li><a data-record href="/contacts/${portal}/record/0-3/${id}">${escapeHtml(name)}</a></li>`,
  );
  return `<ul class="links">${links.join('')}</ul>`;
}

function highlight(label: string, value: string): string {
  return `<div><span>${label}</span><b>${escapeHtml(value)}</b></div>`;
}
