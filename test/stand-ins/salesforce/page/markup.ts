import { escapeHtml } from '../../gmail/page/dom';
import {
  closedStages,
  openStages,
  opportunities,
  pathOf,
  type Opportunity,
} from '../opportunities';
import { day, label, money } from './labels';
import { pathHtml, stepOf } from './path';

const PANEL =
  'forcegenerated-highlightspanel_opportunity___012000000000000aaa___compact___view___recordlayout2';

/** The bar over every page. */
export function frameHtml(): string {
  return `<div class="app"><header class="bar"><b>☁</b><strong>${label('Sales')}</strong><a data-record href="/lightning/o/Opportunity/list${escapeHtml(location.search)}">${label('Opportunities')}</a><input placeholder="Search…" aria-label="Search"><span class="who">ML</span></header><main class="stage"></main></div>`;
}

/** A record while it loads: the panel is there, with nothing in it. */
export function stencilHtml(): string {
  return `<${PANEL}><template shadowrootmode="open"><records-highlights2><template shadowrootmode="open"><div class="card head"><slot name="primaryField"></slot><i class="bar-stencil"></i></div></template></records-highlights2></template></${PANEL}>`;
}

/** A record whose name has come, and its fields when `isWhole`. */
export function recordHtml(deal: Opportunity, selected: string | null, isWhole: boolean): string {
  return `<one-record-home-flexipage2><template shadowrootmode="open">${panelHtml(deal, isWhole)}
    ${pathHtml(deal.stage, selected ?? stepOf(deal.stage))}
    <div class="columns"><div class="card"><h3>${label('Details')}</h3>${isWhole ? fieldsHtml(deal) : '<i class="bar-stencil"></i>'}</div>
    <div>${isWhole ? relatedHtml(deal) : ''}</div></div></template></one-record-home-flexipage2>`;
}

function panelHtml(deal: Opportunity, isWhole: boolean): string {
  const details = isWhole
    ? detail('Account Name', lookup(deal.account, '001Fn00000Acc01AAA')) +
      detail('Close Date', formatted(day(deal.closeDate))) +
      detail('Amount', formatted(money(deal.amount))) +
      detail('Opportunity Owner', ownerHtml(deal.owner))
    : '';
  return `<${PANEL}><template shadowrootmode="open"><records-highlights2><template shadowrootmode="open"><div class="card head"><small>${label('Opportunity')}</small><h1><slot name="primaryField"></slot></h1><div class="details"><slot name="secondaryFields"></slot></div></div></template><lightning-formatted-text slot="primaryField"><template shadowrootmode="open">${escapeHtml(deal.name)}</template></lightning-formatted-text>${details}</records-highlights2></template></${PANEL}>`;
}

function detail(title: string, value: string): string {
  return `<records-highlights-details-item slot="secondaryFields"><template shadowrootmode="open"><div class="detail"><p>${label(title)}</p><slot></slot></div></template>${value}</records-highlights-details-item>`;
}

function fieldsHtml(deal: Opportunity): string {
  return [
    field('Name', 'Opportunity Name', formatted(deal.name)),
    field('AccountId', 'Account Name', lookup(deal.account, '001Fn00000Acc01AAA')),
    field('CloseDate', 'Close Date', formatted(day(deal.closeDate))),
    field('Amount', 'Amount', formatted(money(deal.amount))),
    field('StageName', 'Stage', formatted(label(deal.stage))),
    field('OwnerId', 'Opportunity Owner', ownerHtml(deal.owner)),
  ].join('');
}

function field(name: string, title: string, value: string): string {
  return `<records-record-layout-item data-field="${name}"><template shadowrootmode="open"><div class="field" data-target-selection-name="sfdc:RecordField.Opportunity.${name}"><span class="test-id__field-label">${label(title)}</span><span class="test-id__field-value"><slot name="outputField"></slot></span><button class="inline-edit-trigger" title="${label('Edit')} ${label(title)}" data-edit="${name}"><span aria-hidden="true">✎</span><span class="slds-assistive-text">${label('Edit')} ${label(title)}</span></button></div></template><span slot="outputField">${value}</span></records-record-layout-item>`;
}

/** The stage's field while it is edited, with its options; Save is below. */
export function stageEditorHtml(picked: string): string {
  const items = [...openStages, ...closedStages].map(
    (stage) =>
      `<lightning-base-combobox-item role="option" data-value="${stage}" aria-checked="${String(stage === picked)}">${label(stage)}</lightning-base-combobox-item>`,
  );
  return `<span class="test-id__field-label">${label('Stage')}</span><lightning-base-combobox><button type="button" role="combobox" aria-haspopup="listbox" data-value="${label(picked)}"><span class="slds-truncate">${label(picked)}</span></button><div role="listbox">${items.join('')}</div></lightning-base-combobox>
    <records-form-footer><button name="CancelEdit" class="slds-button">${label('Cancel')}</button><button name="SaveEdit" class="slds-button slds-button_brand">${label('Save')}</button></records-form-footer>`;
}

/** The dialog that asks which closed stage a deal goes to. */
export function closeDialogHtml(): string {
  const options = closedStages.map((stage) => `<option value="${stage}">${label(stage)}</option>`);
  return `<div class="uiModal active" role="dialog" aria-modal="true" aria-label="${label('Close This Opportunity')}"><div class="slds-modal__container"><h2>${label('Close This Opportunity')}</h2><div class="runtime_sales_pathassistantPathAssistantStepClosed"><label>${label('Stage')} <select class="stepAction required-field select" aria-required="true"><option value="">${label('--None--')}</option>${options.join('')}</select></label></div><div class="forceModalActionContainer"><button class="slds-button slds-button_neutral uiButton--default uiButton forceActionButton"><span class="label">${label('Cancel')}</span></button><button class="slds-button slds-button_neutral uiButton--default uiButton--brand uiButton forceActionButton"><span class="label bBody">${label('Save')}</span></button></div></div></div>`;
}

/** The card that shows another record while its link is pointed at. */
export function cardHtml(deal: Opportunity): string {
  return `<section class="slds-popover" role="dialog" aria-label="${label('Preview')}">${panelHtml(deal, true)}</section>`;
}

/** The list of all opportunities. */
export function listHtml(): string {
  return `<div class="card"><h3>${label('Opportunities')}</h3>${links(opportunities)}</div>`;
}

function relatedHtml(deal: Opportunity): string {
  const roles = deal.contacts.map(
    ({ name, title }) => `<li>${escapeHtml(name)} <small>${escapeHtml(title)}</small></li>`,
  );
  const others = opportunities.filter(({ id }) => id !== deal.id);
  return `<div class="card"><h3>${label('Contact Roles')} (${String(roles.length)})</h3><ul>${roles.join('')}</ul></div><div class="card"><h3>${label('Opportunities')}</h3>${links(others)}</div>`;
}

function links(shown: readonly Opportunity[]): string {
  const items = shown.map(
    (deal) =>
      `<li><a data-record data-card="${deal.id}" href="${escapeHtml(pathOf(deal))}">${escapeHtml(deal.name)}</a> <small>${money(deal.amount)}</small></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function formatted(text: string): string {
  return `<lightning-formatted-text><template shadowrootmode="open">${escapeHtml(text)}</template></lightning-formatted-text>`;
}

function lookup(name: string, id: string): string {
  return `<force-lookup><template shadowrootmode="open"><records-hoverable-link><template shadowrootmode="open"><a href="/lightning/r/${id}/view"><span><slot></slot></span></a><lightning-button-icon><template shadowrootmode="open"><button class="icon"><span class="slds-assistive-text">${label('Preview')}</span></button></template></lightning-button-icon></template><slot></slot></records-hoverable-link></template>${escapeHtml(name)}</force-lookup>`;
}

function ownerHtml(name: string): string {
  return `<force-owner-lookup><template shadowrootmode="open">${lookup(name, '005Fn00000Own01AAA')}</template></force-owner-lookup>`;
}
