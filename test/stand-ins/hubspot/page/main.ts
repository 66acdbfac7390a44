import { closest, element, every, must, setHtml } from '../../gmail/page/dom';
import { reportMove, stageOf } from '../../crm/report-move';
import { deals, stages, type Deal } from '../deals';
import {
  dealListHtml,
  frameHtml,
  leftHtml,
  middleHtml,
  previewHtml,
  rightHtml,
  skeletonHtml,
  stageMenuHtml,
} from './markup';

const LOADING = 300;
let pending: number | undefined;

document.body.append(element(frameHtml()));
document.addEventListener('click', onClick);
window.addEventListener('popstate', show);
show();

// The address changes first; then there are placeholders; the data comes a moment later.
function show(): void {
  window.clearTimeout(pending);
  for (const panel of every(document, '.preview, .menu')) panel.remove();
  const deal = dealAt(location.pathname);
  for (const name of ['left', 'middle', 'right'])
    setHtml(must(document, `.${name}`), skeletonHtml());
  pending = window.setTimeout(() => {
    if (deal === null) showList();
    else fill(deal);
  }, LOADING);
}

function fill(deal: Deal): void {
  document.title = deal.name;
  setHtml(must(document, '.left'), leftHtml(deal));
  setHtml(must(document, '.middle'), middleHtml(deal));
  setHtml(must(document, '.right'), rightHtml(deal));
}

function showList(): void {
  document.title = 'Deals';
  setHtml(must(document, '.left'), '');
  setHtml(must(document, '.middle'), dealListHtml());
  setHtml(must(document, '.right'), '');
}

function onClick(event: Event): void {
  const record = closest(event, 'a[data-record]');
  const preview = closest(event, '[data-preview]');
  const option = closest(event, '.menu [data-option-value]');
  const button = closest(event, '[data-test-id=deal-stage-select] button');
  if (record instanceof HTMLAnchorElement) {
    event.preventDefault();
    history.pushState(null, '', record.href);
    show();
  } else if (preview !== null) {
    event.preventDefault();
    openPreview(preview.dataset['preview'] ?? '');
  } else if (option !== null) {
    moveTo(option.dataset['optionValue'] ?? '');
  } else if (button !== null) {
    toggleMenu(button);
  } else if (closest(event, '.shut') !== null) {
    must(document, '.preview').remove();
  }
}

// The menu is made when it is opened, and named by the button that opened it.
function toggleMenu(button: HTMLElement): void {
  const open = every(document, '.menu');
  for (const menu of open) menu.remove();
  button.setAttribute('aria-expanded', String(open.length === 0));
  if (open.length > 0) return;
  const menu = element(stageMenuHtml(button.textContent));
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.inset = `${String(bottom + 4)}px auto auto ${String(left)}px`;
  document.body.append(menu);
}

function moveTo(id: string): void {
  const deal = dealAt(location.pathname);
  const stage = stages.find((one) => one.id === id);
  for (const menu of every(document, '.menu')) menu.remove();
  if (deal === null || stage === undefined) return;
  reportMove(deal.id, stage.label);
  fill({ ...deal, stage: stage.label });
}

function openPreview(id: string): void {
  const found = deals
    .flatMap(({ contacts, companies }) => [...contacts, ...companies])
    .find((item) => item.id === id);
  for (const panel of every(document, '.preview')) panel.remove();
  // First in the document, so that a reader that takes the first title it finds takes the wrong one.
  if (found !== undefined) document.body.prepend(element(previewHtml(found)));
}

function dealAt(path: string): Deal | null {
  const id = /\/(?:record\/0-3|deal)\/(\d+)/.exec(path)?.[1];
  const deal = deals.find((one) => one.id === id);
  return deal === undefined ? null : { ...deal, stage: stageOf(deal) };
}
