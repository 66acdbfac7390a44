import { vi } from 'vitest';
import type { ComposeWatch } from '@/lib/content/compose/compose-watch';
import { createDraftOrigins } from '@/lib/content/compose/draft-origins';
import type { DraftItem } from '@/lib/content/compose/draft-promises';
import type { DraftGuards, StandingGuard } from '@/lib/content/guards/draft-guards';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { ComposeSnapshot, KeyPress } from '@/lib/hosts/mail-host';
import { maya } from '../../fixtures/records';
import { fakeMail } from './send/fake-mail';

const SNAPSHOT: ComposeSnapshot = {
  kind: 'popup',
  draftId: 'msg-a:1',
  threadId: null,
  from: null,
  subject: 'Offer',
  recipients: { to: [{ address: 'dana@northwind.example', name: null }], cc: [], bcc: [] },
};

/** What was asked of the background. */
export interface Asked {
  readonly name: string;
  readonly input: unknown;
}

/** A mailbox page around {@link fakeMail}: its drafts, its toast, its rounds of activity, its background. */
export function fakeMailPage() {
  const mail = fakeMail();
  const snapshots = new Map<HTMLElement, ComposeSnapshot>();
  const items = new Map<HTMLElement, readonly DraftItem[]>();
  const listeners = new Set<() => void>();
  const asked: Asked[] = [];
  const insertions = new Map<HTMLElement, string>();
  const began = { origin: null as DraftOrigin | null };
  const standing = { guard: null as StandingGuard | null };
  const background = { answers: true, refusal: null as Error | null };
  const ask = (name: string, input: unknown) => {
    asked.push({ name, input });
    return background.answers
      ? Promise.resolve(null)
      : Promise.reject(background.refusal ?? new Error('worker gone'));
  };
  const readCompose = (compose: HTMLElement) => snapshots.get(compose) ?? SNAPSHOT;
  const host = {
    ...mail.host,
    readCompose,
    findComposes: () => [...document.querySelectorAll<HTMLElement>('.compose')],
    undoControl: () => document.querySelector<HTMLElement>('#undo'),
    isDiscardControl: (element: Element) => element.closest('.discard') !== null,
    isDiscardKey: ({ key, ctrlKey }: KeyPress) => key === 'd' && ctrlKey,
  };
  const page = {
    host,
    root: document,
    view: window,
    mailbox: 'rep@vendor.example',
    profile: () => maya,
    mutedWordings: () => new Set(),
    ask,
    activity: {
      subscribe(listener: () => void, until: AbortSignal) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
      poke: () => undefined,
    },
    // The parts that the tests with this page look at.
  } as unknown as MailPage;
  const sessionOf = (compose: HTMLElement) => ({
    compose,
    snapshot: () => readCompose(compose),
    ownText: () => mail.host.bodyOf(compose)?.textContent ?? '',
    readNow: () => items.get(compose) ?? [],
    delivers: () => [],
  });
  const round = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    page,
    asked,
    background,
    round,
    heard: mail.heard,
    watch: { sessionOf } as unknown as ComposeWatch,
    /** What every draft here began as. */
    began,
    insertions,
    origins: createDraftOrigins({
      of: () => began.origin,
      insertionOf: (compose) => insertions.get(compose) ?? null,
    }),
    /** What stands between the rep and every mail here. */
    standing,
    guards: {
      of: () => standing.guard,
      overrule: vi.fn<DraftGuards['overrule']>(),
      handedOn: vi.fn<DraftGuards['handedOn']>(),
    },
    handOn: vi.fn(() => Promise.resolve(true)),
    reporter: { touch: vi.fn(), hold: vi.fn(), resume: vi.fn() },
    /** What was asked, as `name draft outcome`. */
    log: () =>
      asked.map(({ name, input }) => {
        const { draftId, outcome } = input as { draftId: string; outcome?: string };
        return [name.replace('ledger.', ''), draftId, outcome].filter(Boolean).join(' ');
      }),
    addCompose(snapshot: Partial<ComposeSnapshot> = {}, promises: readonly DraftItem[] = []) {
      const parts = mail.addCompose();
      snapshots.set(parts.compose, { ...SNAPSHOT, ...snapshot });
      items.set(parts.compose, promises);
      return parts;
    },
    setDraft(compose: HTMLElement, snapshot: Partial<ComposeSnapshot>) {
      snapshots.set(compose, { ...readCompose(compose), ...snapshot });
    },
    setItems(compose: HTMLElement, promises: readonly DraftItem[]) {
      items.set(compose, promises);
    },
    /** Shows or takes away the toast with "Undo". */
    toast(shown: boolean) {
      document.querySelector('#undo')?.remove();
      if (shown) document.body.insertAdjacentHTML('beforeend', '<span id="undo">Undo</span>');
      round();
    },
    /** Takes a compose away, as the host does when it accepts a mail, and lets a round pass. */
    leave(compose: HTMLElement) {
      compose.remove();
      round();
    },
  };
}
