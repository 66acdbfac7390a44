import { closest, element, every, must, setHtml } from '../../gmail/page/dom';
import { deals, type Deal } from '../deals';
import {
  dealListHtml,
  frameHtml,
  leftHtml,
  middleHtml,
  previewHtml,
  rightHtml,
  skeletonHtml,
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
  for (const panel of every(document, '.preview')) panel.remove();
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
  const stage = closest(event, '[data-stage]');
  if (record instanceof HTMLAnchorElement) {
    event.preventDefault();
    history.pushState(null, '', record.href);
    show();
  } else if (preview !== null) {
    event.preventDefault();
    openPreview(preview.dataset['preview'] ?? '');
  } else if (stage !== null) {
    must(document, '[data-test-id=deal-stage-select] button').textContent = stage.textContent;
    must(document, '[data-test-id=dealstage]').textContent = stage.textContent;
    must(document, '[data-test-id=deal-stage-select] ul').hidden = true;
  } else if (closest(event, '[data-test-id=deal-stage-select] button') !== null) {
    const list = must(document, '[data-test-id=deal-stage-select] ul');
    list.hidden = !list.hidden;
  } else if (closest(event, '.shut') !== null) {
    must(document, '.preview').remove();
  }
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
  return deals.find((deal) => deal.id === id) ?? null;
}
