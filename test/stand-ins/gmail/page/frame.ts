import { element, escapeHtml, field, must } from './dom';
import { icon, type IconName } from './icons';
import { labels } from './labels';
import { initial } from './people';
import { settings } from './settings';
import { store, threadsIn } from './store';

/** Builds header, navigation, main area and compose strip into the empty page. */
export function buildFrame(): void {
  document.body.classList.add('aAU');
  document.body.append(
    element(
      `<div class="aXw"><div class="nH w-asV">${header()}</div><div class="nH bkL">${navigation()}${mainArea()}</div></div>`,
    ),
    element(
      '<div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div>',
    ),
  );
  const search = field(document, 'input[name=q]');
  must(document, 'form[role=search]').addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = search.value === '' ? '#inbox' : `#search/${encodeURIComponent(search.value)}`;
  });
  must(document, '.gb_menu').addEventListener('click', () => {
    must(document, '.aeN').classList.toggle('bhZ');
  });
}

/** Brings the figures and the chosen folder in the navigation up to date. */
export function updateNavigation(folder: string): void {
  const unread = threadsIn('inbox').filter((thread) => thread.unread).length;
  const counts: Readonly<Record<string, number>> = { inbox: unread, drafts: store.drafts.length };
  for (const item of document.querySelectorAll<HTMLElement>('.aim')) {
    const name = item.dataset['folder'] ?? '';
    item.classList.toggle('ain', name === folder);
    const count = counts[name] ?? 0;
    must(item, '.bsU').textContent = count === 0 ? '' : String(count);
  }
  document.title = `${labels.inbox}${unread === 0 ? '' : ` (${String(unread)})`} - ${settings.me.address} - Mail`;
}

function header(): string {
  const { name, address } = settings.me;
  const account = `${labels.account}: ${name}  \n(${address})`;
  return `
    <header class="gb_header" role="banner">
      <div class="gb_menu gb_round" role="button" tabindex="0" aria-label="${labels.main}" aria-expanded="true">${icon('menu', 22)}</div>
      <div class="gb_brand"><span class="gb_logo">${icon('unread', 22)}</span><span>Mail</span></div>
      <form role="search" class="aHb"><button class="gb_round" aria-label="${labels.search}">${icon('search')}</button>
        <input class="gb_query" name="q" placeholder="${labels.search}" aria-label="${labels.search}" autocomplete="off">
        <span class="gb_round">${icon('tune')}</span></form>
      <div class="gb_end"><span class="gb_round">${icon('help', 22)}</span><span class="gb_round">${icon('gear', 22)}</span>
        <a class="gb_account" role="button" tabindex="0" href="#inbox" aria-label="${escapeHtml(account)}">${escapeHtml(initial(settings.me))}</a></div>
    </header>`;
}

function navigation(): string {
  const folders: readonly [string, IconName, string][] = [
    ['inbox', 'inbox', labels.inbox],
    ['starred', 'star', labels.starred],
    ['snoozed', 'clock', labels.snoozed],
    ['sent', 'sent', labels.sent],
    ['scheduled', 'clock', labels.scheduledFolder],
    ['drafts', 'file', labels.drafts],
    ['trash', 'bin', labels.trash],
  ];
  const items = folders.map(
    ([name, symbol, label]) => `
      <div class="aim" data-folder="${name}"><div class="TO"><a class="J-Ke n0" href="#${name}" tabindex="0">${icon(symbol)}
        <span class="nU">${label}</span></a><span class="bsU"></span></div></div>`,
  );
  return `
    <div class="nH oy8Mbf nn aeN" role="navigation">
      <div class="aic"><div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm" style="user-select: none">${icon('pen', 22)}<span>${labels.compose}</span></div></div></div>
      <div class="TK">${items.join('')}</div>
    </div>`;
}

function mainArea(): string {
  return '<div class="nH nn bkK"><div class="nH ar4 z" role="main"></div></div>';
}
