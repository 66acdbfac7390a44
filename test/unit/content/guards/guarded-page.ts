import { vi } from 'vitest';
import { createDraftGuards } from '@/lib/content/guards/draft-guards';
import { createGuardMemory } from '@/lib/content/guards/guard-memory';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { EmailWay } from '@/lib/domain/emails/email-way';
import type { GuardState } from '@/lib/domain/guards/guard-state';
import type { ComposeSnapshot, OpenThread } from '@/lib/hosts/mail-host';
import { maya } from '../../../fixtures/records';
import { fakeMailPage } from '../fake-mail-page';

const DANA = { address: 'dana@northwindclinics.example', name: 'Dana' };

const technicalWin: GuardState = {
  dealId: 'deal-northwind',
  phase: 'technical_win',
  handoffModel: 'csm_90_day',
  ae: 'Tomas',
  successor: 'Priya',
  isOwnThread: false,
  isSettled: false,
};

/** A mailbox page of a sales engineer whose background knows of the deal. */
export function guardedPage() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const told = { state: technicalWin as GuardState | null, fails: false };
  const seen = { way: 'reply' as EmailWay, thread: null as OpenThread | null };
  const text = { own: '' };
  const discarded = vi.fn();
  const asked: { name: string; input: unknown }[] = [];
  const ask = vi.fn((name: string, input: unknown) => {
    asked.push({ name, input });
    if (told.fails) return Promise.reject(new Error('worker gone'));
    return Promise.resolve(name === 'guards.state' ? told.state : null);
  });
  const page = {
    ...fake.page,
    ask,
    profile: () => ({ ...maya, role: 'se' as const }),
    theme: { current: () => 'light', subscribe: () => undefined },
    host: {
      ...fake.page.host,
      wayOf: () => seen.way,
      isSameThread: (one: string, other: string) => one === other,
      readThread: () => seen.thread,
      discardControl: (compose: HTMLElement) => {
        const button = document.createElement('button');
        button.addEventListener('click', discarded);
        compose.append(button);
        return button;
      },
    },
    // The parts that guards look at.
  } as unknown as MailPage;
  const onKnown = vi.fn();
  const memory = createGuardMemory(page, onKnown, controller.signal);
  const began = { origin: null as DraftOrigin | null };
  const guards = createDraftGuards(
    page,
    {
      origins: {
        read: () => (began.origin === null ? null : { origin: began.origin, text: '' }),
      },
      memory,
    },
    controller.signal,
  );
  const open = (snapshot: Partial<ComposeSnapshot> = {}) => {
    const { compose, body } = fake.addCompose({
      threadId: 'thread-f:1',
      recipients: { to: [DANA], cc: [], bcc: [] },
      ...snapshot,
    });
    const session = {
      ...fake.watch.sessionOf(compose),
      compose,
      snapshot: () => page.host.readCompose(compose),
      ownText: () => text.own,
      marked: () => [],
    };
    return {
      compose,
      body,
      session: session as unknown as NonNullable<ReturnType<typeof fake.watch.sessionOf>>,
    };
  };
  const inputsOf = (name: string) =>
    asked.filter((one) => one.name === name).map(({ input }) => input);
  return {
    ...fake,
    page,
    controller,
    told,
    seen,
    text,
    discarded,
    ask,
    memory,
    onKnown,
    began,
    guards,
    open,
    inputsOf,
    DANA,
  };
}
