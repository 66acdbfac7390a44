import { closest, element, escapeHtml, must, setHtml } from '../../gmail/page/dom';
import { reportMove, stageOf } from '../../crm/report-move';
import { deals, pipeline, type Deal } from '../deals';

/** How long a deal takes to come, and how long the one before stays meanwhile, in milliseconds. */
const [LOADING, LINGERING] = [300, 90];
let pending: number[] = [];

document.body.append(
  element(`<div class="app"><nav class="rail" aria-label="Main"><b>p</b><span>◎</span><span>$</span><span>✉</span><span>▦</span></nav>
    <div class="page"><header class="top"><a data-deal href="/pipeline/1">Deals</a><input placeholder="Search Pipedrive" aria-label="Search"></header><main></main></div></div>`),
);
document.addEventListener('click', onClick);
window.addEventListener('popstate', show);
show();

// The address changes first; the deal before stays a while; then the title's field is empty; then it has a value.
function show(): void {
  for (const timer of pending) window.clearTimeout(timer);
  const deal = dealAt(location.pathname);
  pending = [
    window.setTimeout(() => {
      setHtml(must(document, 'main'), deal === null ? listHtml() : dealHtml(deal));
    }, LINGERING),
    window.setTimeout(() => {
      if (deal !== null) titleField().value = deal.title;
      document.title = deal?.title ?? 'Deals';
    }, LOADING),
  ];
}

function titleField(): HTMLTextAreaElement {
  const field = must(document, '[data-testid=header-title] textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('The title is no field');
  return field;
}

function dealHtml(deal: Deal): string {
  const status = stageOf({ id: deal.id, stage: 'open' });
  const buttons =
    status === 'open'
      ? `<button data-testid="won-button" class="cui5-button won"><span class="cui5-button__label">Won</span></button>
         <button data-testid="lost-button" class="cui5-button lost"><span class="cui5-button__label">Lost</span></button>`
      : `<span class="badge ${status}">${status.toUpperCase()}</span><button class="cui5-button reopen">Reopen</button>`;
  const stages = pipeline.map(
    (stage) => `<li${stage === deal.stage ? ' class="now"' : ''}>${stage}</li>`,
  );
  const others = deals.filter(({ id }) => id !== deal.id).map(linkHtml);
  return `<section class="head"><div class="row"><div data-testid="header-title"><textarea class="cui5-editable-text__input" rows="1" aria-label="Title"></textarea></div>
      <span class="owner">${escapeHtml(deal.owner)}<small>Owner</small></span>${buttons}<div data-testid="deal-actions"><button class="cui5-button" aria-label="More">⋯</button></div></div>
      <ol class="stages">${stages.join('')}</ol></section>
    <div class="columns"><section class="card"><h3>Summary</h3><p>${escapeHtml(deal.value)}</p><p>${escapeHtml(deal.person)}</p><p>${escapeHtml(deal.organization)}</p><p>Expected close ${escapeHtml(deal.closeDate)}</p></section>
      <section class="card"><h3>Other deals</h3><ul>${others.join('')}</ul></section></div>`;
}

function listHtml(): string {
  return `<section class="card"><h3>Deals</h3><ul>${deals.map(linkHtml).join('')}</ul></section>`;
}

function linkHtml({ id, title }: Deal): string {
  return `<li><a data-deal href="/deal/${id}">${escapeHtml(title)}</a></li>`;
}

function onClick(event: Event): void {
  const link = closest(event, 'a[data-deal]');
  const button = closest(event, '.won, .lost, .reopen');
  if (link instanceof HTMLAnchorElement) {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  } else if (button !== null) {
    const deal = dealAt(location.pathname);
    if (deal === null) return;
    reportMove(deal.id, ['won', 'lost'].find((name) => button.classList.contains(name)) ?? 'open');
    setHtml(must(document, 'main'), dealHtml(deal));
    titleField().value = deal.title;
  }
}

function dealAt(path: string): Deal | null {
  const id = /^\/deal\/(\d+)/.exec(path)?.[1];
  return deals.find((deal) => deal.id === id) ?? null;
}
