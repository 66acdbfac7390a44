import { accounts, aliases, lent, type Person } from '../accounts';

const query = new URLSearchParams(location.search);

/**
 * What the address says: `/u/N/` the mailbox, `/u/0/d/<token>/` the lent one, `?alias=1` that the account sends as others too, `?hl=de` the language, `?theme=dark` or `dark-frame`
 * (light reading pane), `?now=<ISO>` the clock that the mailbox is dated by, `?dir=rtl` the direction, `?layout=fixed` a frame that doesn't
 * reflow when the page gets a margin, `?view=cm` a pop-out.
 */
export const settings = {
  mailbox: mailboxNumber(),
  me: mailboxOwner(),
  /** What a compose can be sent as beside the own address. */
  aliases: query.get('alias') === '1' ? aliases : [],
  language: query.get('hl') === 'de' ? 'de' : 'en',
  dark: query.get('theme')?.startsWith('dark') ?? false,
  lightPane: query.get('theme') === 'dark-frame',
  rightToLeft: query.get('dir') === 'rtl',
  fixedLayout: query.get('layout') === 'fixed',
  popOutDraft: query.get('view') === 'cm' ? (query.get('draft') ?? '') : null,
  composeAtStart: query.get('compose') === 'new',
} as const satisfies { me: Person } & Record<string, unknown>;

/** The time now, or the time that `?now=` fixes. */
export function currentTime(): Date {
  const fixed = query.get('now');
  return fixed === null ? new Date() : new Date(fixed);
}

function isLent(): boolean {
  return location.pathname.includes(`/d/${lent.token}/`);
}

function mailboxOwner(): Person {
  if (isLent()) return lent.person;
  return accounts[mailboxNumber()] ?? { name: 'Unknown', address: 'unknown@fernhill.example' };
}

function mailboxNumber(): number {
  // The lent one comes after those that are signed in.
  if (isLent()) return accounts.length;
  return Number(/^\/mail\/u\/(\d+)/.exec(location.pathname)?.[1] ?? '0');
}
