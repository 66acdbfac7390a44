import { closest, element, escapeHtml, must } from './dom';
import { listDate } from './dates';
import { icon } from './icons';
import { elementId } from './ids';
import { labels } from './labels';
import type { SavedDraft, Thread } from './mail';
import { isMe } from './people';
import { lastDate, store } from './store';
import { subjectHtml } from './subject-html';

/** The list of a folder; a click on a row calls `open` with its token. */
export function threadList(threads: readonly Thread[], open: (token: string) => void): HTMLElement {
  return list(threads.map(rowHtml), (row) => {
    open(row.dataset['token'] ?? '');
  });
}

/** The list of drafts; a click on a row calls `open` with the draft. */
export function draftList(open: (draft: SavedDraft) => void): HTMLElement {
  return list(store.drafts.map(draftHtml), (row) => {
    const draft = store.drafts.find(({ draftId }) => draftId === row.dataset['draft']);
    if (draft !== undefined) open(draft);
  });
}

function list(rows: readonly string[], open: (row: HTMLElement) => void): HTMLElement {
  const empty = `<div class="TC">${labels.empty}</div>`;
  const table = `<table class="F cf zt" role="grid"><tbody>${rows.join('')}</tbody></table>`;
  const view = element(`
    <div class="AO"><div class="G-atb" gh="mtb">${tools()}<span class="Dj">${String(rows.length)}</span></div>
      <div class="Cp">${rows.length === 0 ? empty : table}</div></div>`);
  must(view, '.Cp').addEventListener('click', (event) => {
    const row = closest(event, 'tr.zA');
    if (row !== null) open(row);
  });
  return view;
}

function tools(): string {
  return `<span class="gb_round"><span class="aXy"></span></span><span class="gb_round">${icon('refresh')}</span><span class="gb_round">${icon('dots')}</span>`;
}

function rowHtml(thread: Thread): string {
  const last = thread.messages.at(-1);
  const ids = `data-thread-id="#${thread.permId}" data-legacy-thread-id="${thread.legacyId}" data-legacy-last-message-id="${last?.legacyId ?? ''}"`;
  const count =
    thread.messages.length > 1 ? `<span class="bx0">${String(thread.messages.length)}</span>` : '';
  return `
    <tr class="zA ${thread.unread ? 'zE' : 'yO'}" role="row" id="${elementId()}" tabindex="-1" draggable="true"
      data-legacy-thread-id="${thread.legacyId}" data-token="${thread.token}">
      <td class="oZ-x3 xY"><span class="aXy"></span></td>
      <td class="apU xY"><span class="aXd">${icon('star', 18)}</span></td>
      <td class="yX xY" role="gridcell"><div class="yW"><span class="bA4">${namesHtml(thread)}</span>${count}</div></td>
      <td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6">
        <span class="bog"><span class="bqe" ${ids}>${subjectHtml(thread.subject)}</span></span></div>
        <span class="y2"><span class="Zt">– </span>${escapeHtml(snippet(last?.html ?? ''))}</span></div></div></td>
      <td class="xW xY" role="gridcell"><span title="${escapeHtml(lastDate(thread))}"><span>${listDate(lastDate(thread))}</span></span></td>
    </tr>`;
}

function draftHtml(draft: SavedDraft): string {
  return `
    <tr class="zA yO" role="row" data-draft="${escapeHtml(draft.draftId)}"><td class="oZ-x3 xY"><span class="aXy"></span></td><td class="apU xY"></td>
      <td class="yX xY"><div class="yW"><span class="bA4 boq">${labels.draft}</span></div></td>
      <td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog">${escapeHtml(draft.subject)}</span></div>
        <span class="y2">${escapeHtml(snippet(draft.html))}</span></div></div></td>
      <td class="xW xY"><span>${listDate(draft.savedAt)}</span></td></tr>`;
}

function namesHtml(thread: Thread): string {
  const people = thread.messages.map(({ from }) => from).filter((from) => from !== null);
  const unique = new Map(people.map((person) => [person.address, person]));
  const names = [...unique.values()].slice(-3).map((person) => {
    const short = isMe(person)
      ? labels.me
      : unique.size > 1
        ? (person.name.split(' ')[0] ?? '')
        : person.name;
    const address = escapeHtml(person.address);
    return `<span translate="no" class="${thread.unread ? 'zF' : 'yP'}" email="${address}" name="${escapeHtml(short)}" data-hovercard-id="${address}">${escapeHtml(short)}</span>`;
  });
  return names.join(', ');
}

/** The first words of a mail without signature and quotation. */
function snippet(html: string): string {
  const [own = ''] = html.split(/<div class="gmail_quote|<span class="gmail_signature_prefix/);
  return element(`<div>${own.replace(/<(div|li|br)/g, ' <$1')}</div>`)
    .textContent.replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
