import { element, every, must, setHtml } from '../../gmail/page/dom';
import { reportMove, stageOf } from '../../crm/report-move';
import { opportunities, type Opportunity } from '../opportunities';
import { build, everyIn, pressed } from './components';
import {
  cardHtml,
  closeDialogHtml,
  frameHtml,
  listHtml,
  recordHtml,
  stageEditorHtml,
  stencilHtml,
} from './markup';
import { stepAhead, stepOf } from './path';

/** When the earlier page gives way, a record's name comes, and its fields, in milliseconds from the address. */
const [LINGERING, NAMED, WHOLE] = [90, 250, 500];
let pending: number[] = [];

document.body.append(element(frameHtml()));
document.addEventListener('click', onClick);
document.addEventListener('mouseover', onHover);
window.addEventListener('popstate', show);
show();

// The address changes first. A record that was open before comes back from the document, whole; another is
// built beside it, bit by bit.
function show(): void {
  for (const timer of pending) window.clearTimeout(timer);
  for (const over of every(document, '.slds-popover, .uiModal')) over.remove();
  const deal = dealAt(location.pathname);
  const id = deal?.id ?? 'list';
  const known = every(document, '.lafPageHost').some(({ dataset }) => dataset['page'] === id);
  pending = [window.setTimeout(toFront, LINGERING, id)];
  if (deal === null) pending.push(window.setTimeout(fill, LINGERING, id, listHtml()));
  if (deal === null || known) return;
  pending.push(
    window.setTimeout(fill, LINGERING, id, stencilHtml()),
    window.setTimeout(fill, NAMED, id, recordHtml(deal, null, false)),
    window.setTimeout(render, WHOLE, id, null),
  );
}

function pageOf(id: string): HTMLElement {
  const known = every(document, '.lafPageHost').find(({ dataset }) => dataset['page'] === id);
  if (known !== undefined) return known;
  const page = element(
    `<div class="windowViewMode-maximized lafPageHost" data-page="${id}"></div>`,
  );
  must(document, '.stage').append(page);
  return page;
}

function toFront(id: string): void {
  const front = pageOf(id);
  for (const page of every(document, '.lafPageHost'))
    page.classList.toggle('active', page === front);
}

function fill(id: string, html: string): void {
  const page = pageOf(id);
  setHtml(page, html);
  build(page);
}

function render(id: string, selected: string | null): void {
  const deal = dealOf(id);
  if (deal === null) return;
  document.title = `${deal.name} | Opportunity | Salesforce`;
  fill(id, recordHtml(deal, selected, true));
}

function onClick(event: Event): void {
  const link = pressed(event, 'a[data-record]');
  if (link instanceof HTMLAnchorElement) {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
    return;
  }
  if (pressed(event, 'a[href]') !== null) event.preventDefault();
  const deal = dealAt(location.pathname);
  if (deal !== null) act(event, deal);
}

function act(event: Event, deal: Opportunity): void {
  const step = pressed(event, '.slds-path__item')?.dataset['step'];
  const dialog = pressed(event, '.uiModal');
  const item = pressed(event, 'lightning-base-combobox-item')?.dataset['value'];
  if (step !== undefined) render(deal.id, step);
  else if (pressed(event, '.slds-path__mark-complete') !== null) mark(deal);
  else if (dialog !== null) answer(event, dialog, deal);
  else if (pressed(event, '[data-edit=StageName]') !== null) edit(deal, deal.stage);
  else if (item !== undefined) edit(deal, item);
  else if (pressed(event, '[name=SaveEdit]') !== null) move(deal, pickedIn(deal));
  else if (pressed(event, '[name=CancelEdit]') !== null) render(deal.id, null);
}

function mark(deal: Opportunity): void {
  const selected = everyIn(pageOf(deal.id), '.slds-is-active')[0]?.dataset['step'];
  const ahead = stepAhead(deal.stage, selected ?? stepOf(deal.stage));
  if (ahead === 'Closed') document.body.append(element(closeDialogHtml()));
  else move(deal, ahead);
}

function answer(event: Event, dialog: HTMLElement, deal: Opportunity): void {
  const button = pressed(event, 'button');
  const picker = dialog.querySelector('select');
  if (button === null || picker === null) return;
  const isSave = button.classList.contains('uiButton--brand');
  if (isSave && picker.value === '') return;
  dialog.remove();
  if (isSave) move(deal, picker.value);
}

function edit(deal: Opportunity, picked: string): void {
  const box = everyIn(pageOf(deal.id), '[data-target-selection-name$=".StageName"]')[0];
  if (box !== undefined) setHtml(box, stageEditorHtml(picked));
}

function pickedIn(deal: Opportunity): string {
  const item = everyIn(pageOf(deal.id), 'lightning-base-combobox-item[aria-checked=true]')[0];
  return item?.dataset['value'] ?? deal.stage;
}

function move(deal: Opportunity, stage: string): void {
  reportMove(deal.id, stage);
  render(deal.id, null);
}

function onHover(event: Event): void {
  const id = pressed(event, 'a[data-card]')?.dataset['card'];
  const deal = id === undefined ? null : dealOf(id);
  for (const card of every(document, '.slds-popover')) card.remove();
  if (deal === null) return;
  // First in the document, so that a reader that takes the first name it finds takes the wrong one.
  document.body.prepend(element(cardHtml(deal)));
  build(document.body);
}

function dealAt(path: string): Opportunity | null {
  const id = /\/(006\w{12})(?:\w{3})?\/view/.exec(path)?.[1];
  return id === undefined ? null : dealOf(id);
}

function dealOf(id: string): Opportunity | null {
  const deal = opportunities.find((one) => one.id === id);
  return deal === undefined ? null : { ...deal, stage: stageOf(deal) };
}
