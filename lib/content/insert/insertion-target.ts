import type { InsertionRefusal } from '@/lib/domain/emails/insertion';
import type { EmailWay } from '@/lib/domain/emails/email-way';
import { RECIPIENT_ROWS } from '@/lib/domain/mail/recipients';
import { isShown } from '@/lib/hosts/is-shown';
import type { OpenThread } from '@/lib/hosts/mail-host';
import { pressElement } from '@/lib/hosts/press';
import { mapOwnText } from '../compose/text-map';
import { isLive, type MailPage } from '../page/mail-page';
import { pause } from '../page/pause';
import { answerWay } from './answer-way';
import { choosePlace, type OpenCompose, type WantedPlace } from './choose-place';
import { ownEnd } from './own-end';

/** A compose to write into, and as what it was opened for it; `opened` is null where it was open already. */
export type InsertionTarget =
  | { readonly ok: true; readonly compose: HTMLElement; readonly opened: EmailWay | null }
  | { readonly ok: false; readonly reason: InsertionRefusal };

/** What a draft says of where it belongs. */
export interface Destination extends WantedPlace {
  /** Whom it goes to, addresses lower-cased. */
  readonly to: readonly { readonly address: string }[];
}

const LOOKS = 100;
const LOOK_MS = 50;
/** Fresh composes set their recipients again about 100 ms after they appear. */
const FRESH_SETTLE_MS = 300;

interface Found extends OpenCompose {
  readonly element: HTMLElement;
}

/**
 * The compose a draft belongs in, see `choosePlace`: brought back where it is minimised, opened where there is
 * none. Waits five seconds at most for what the page opens.
 */
export async function findInsertionTarget(
  page: MailPage,
  wanted: Destination,
  inFocus: HTMLElement | null,
): Promise<InsertionTarget> {
  const thread = page.host.readThread(page.root);
  const composes = page.host.findComposes(page.root);
  const current = inFocus ?? onlyWindow(page, composes);
  const place = choosePlace(
    wanted,
    {
      inFocus: current === null ? null : found(page, current),
      others: composes.filter((compose) => compose !== current).map((one) => found(page, one)),
      thread: thread === null ? null : threadFor(thread, wanted),
    },
    page.host.isSameThread,
  );
  if (place.kind === 'refuse') return { ok: false, reason: place.reason };
  if (place.kind === 'open') return openCompose(page, place.way, thread);
  const { element } = place.compose;
  return (await restore(page, element))
    ? { ok: true, compose: element, opened: null }
    : { ok: false, reason: 'not_writable' };
}

/** A window that is one compose and nothing else: there the rep works in it, wherever the focus is. */
function onlyWindow({ host }: MailPage, composes: readonly HTMLElement[]): HTMLElement | null {
  const [only, ...others] = composes;
  if (only === undefined || others.length > 0) return null;
  return host.readCompose(only).kind === 'popout' ? only : null;
}

function found({ host }: MailPage, element: HTMLElement): Found {
  const body = host.bodyOf(element);
  const text = body === null ? '' : mapOwnText(body, host.isForeignText).text;
  return {
    element,
    way: host.wayOf(element),
    threadId: host.readCompose(element).threadId,
    hasOwnText: text.slice(0, ownEnd(text)).trim() !== '',
  };
}

function threadFor({ threadId, messages }: OpenThread, { to }: Destination) {
  const people = new Set(
    messages
      .flatMap(({ sender, recipients }) => (sender === null ? recipients : [sender, ...recipients]))
      .map(({ address }) => address),
  );
  return { threadId, hasRecipient: to.some(({ address }) => people.has(address)) };
}

async function openCompose(
  page: MailPage,
  way: EmailWay,
  thread: OpenThread | null,
): Promise<InsertionTarget> {
  const before = new Set(page.host.findComposes(page.root));
  const control = controlFor(page, way, thread);
  if (control === null) return refusal(way);
  pressElement(control);
  for (let look = 0; look < LOOKS; look += 1) {
    const fresh = page.host
      .findComposes(page.root)
      .find((compose) => !before.has(compose) && page.host.bodyOf(compose) !== null);
    if (fresh !== undefined) return settled(page, fresh, way);
    await pause(LOOK_MS);
  }
  return refusal(way);
}

function refusal(way: EmailWay): InsertionTarget {
  return { ok: false, reason: way === 'new' ? 'no_compose' : 'no_control' };
}

function controlFor(
  { host, root, profile }: MailPage,
  way: EmailWay,
  thread: OpenThread | null,
): HTMLElement | null {
  if (way === 'new') return host.newComposeControl(root);
  if (way === 'forward') return host.answerControl(root, 'forward');
  const wished = thread === null ? 'reply' : answerWay(thread, profile());
  return host.answerControl(root, wished) ?? host.answerControl(root, 'reply');
}

/** A control can be another than it was taken for: a forward that has recipients is none, and nothing is written into it. */
async function settled(
  page: MailPage,
  fresh: HTMLElement,
  way: EmailWay,
): Promise<InsertionTarget> {
  await pause(FRESH_SETTLE_MS);
  if (!isLive(page, fresh)) return { ok: false, reason: 'gone' };
  const { recipients } = page.host.readCompose(fresh);
  const hasPeople = RECIPIENT_ROWS.some((row) => recipients[row].length > 0);
  if (way === 'forward' && hasPeople) return refusal(way);
  return { ok: true, compose: fresh, opened: way };
}

/** Brings a minimised compose back, since what isn't shown takes no text. */
async function restore({ host }: MailPage, compose: HTMLElement): Promise<boolean> {
  const body = host.bodyOf(compose);
  if (body === null) return false;
  if (isShown(body)) return true;
  const control = host.restoreControl(compose);
  if (control === null) return true;
  pressElement(control);
  for (let look = 0; look < LOOKS / 5; look += 1) {
    if (isShown(body)) return true;
    await pause(LOOK_MS);
  }
  return false;
}
