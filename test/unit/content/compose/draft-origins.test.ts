// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraftOrigins } from '@/lib/content/compose/draft-origins';
import type { ComposeSession } from '@/lib/content/compose/compose-session';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { EmailKind } from '@/lib/domain/emails/email-kind';

const WHOLE = `Hi Dana,

Meet Priya. She has the full picture, so you won't have to explain anything again.
I asked for Priya because she has run four December closes herself.
I'll be on the first call with you both.

Best,
Maya`;
const WITHOUT_REASON = WHOLE.replace(/I asked for.*/u, '');

const origin = (kind: EmailKind, lacksPrimer = false): DraftOrigin => ({
  dealId: 'deal-northwind',
  templateId: kind,
  kind,
  csmName: 'Priya Raman',
  csmAddress: 'priya@fernhill.example',
  pairingReason: '',
  lacksPrimer,
});

let known: DraftOrigin | null | undefined;
let insertionId: string | null;
let text: string;
let draftId: string | null;
const compose = () => document.createElement('div');

function start() {
  const element = compose();
  const session = {
    compose: element,
    snapshot: () => ({ draftId }),
    ownText: () => text,
    // What is looked at of a session here.
  } as unknown as ComposeSession;
  const origins = createDraftOrigins({ of: () => known, insertionOf: () => insertionId });
  return { origins, session, concerns: () => origins.concerns(session) };
}

beforeEach(() => {
  known = origin('csm_introduction');
  insertionId = null;
  text = WHOLE;
  draftId = '#msg-a:1';
});

describe('what is told of an introduction', () => {
  it('is nothing where nothing is lost', () => {
    expect(start().concerns()).toEqual([]);
  });

  it('is what is lost, once, and again when more is lost', () => {
    const { origins, session, concerns } = start();
    text = WITHOUT_REASON;
    expect(concerns()).toEqual(['pairing_reason']);
    expect(concerns()).toEqual(['pairing_reason']);
    origins.told(session, ['pairing_reason']);
    expect(concerns()).toEqual([]);
    text = WITHOUT_REASON.replace(/I'll be on.*/u, '');
    expect(concerns()).toEqual(['pairing_reason', 'ae_on_call']);
  });

  it('is told anew of what was put right and lost again', () => {
    const { origins, session, concerns } = start();
    text = WITHOUT_REASON;
    concerns();
    origins.told(session, ['pairing_reason']);
    text = WHOLE;
    expect(concerns()).toEqual([]);
    text = WITHOUT_REASON;
    expect(concerns()).toEqual(['pairing_reason']);
  });

  it('holds for the draft when it gets its id and when it is drawn anew', () => {
    const { origins, session } = start();
    known = origin('csm_introduction', true);
    draftId = null;
    expect(origins.concerns(session)).toEqual(['primer']);
    origins.told(session, ['primer']);
    draftId = '#msg-a:9';
    expect(origins.concerns(session)).toEqual([]);
    expect(origins.concerns({ ...session, compose: compose() })).toEqual([]);
  });

  it('is nothing of other mails, of what nobody knows, and of what became another mail', () => {
    text = 'Priya says hello.';
    known = origin('call_summary', true);
    expect(start().concerns()).toEqual([]);
    known = null;
    expect(start().concerns()).toEqual([]);
    known = undefined;
    expect(start().concerns()).toEqual([]);
    known = origin('csm_introduction', true);
    text = WHOLE;
    const { origins, session } = start();
    origins.read(session);
    text = '';
    origins.read(session);
    text = 'Could we move our call to Thursday at ten?';
    expect(origins.concerns(session)).toEqual([]);
  });
});

describe('the words that leave with a mail', () => {
  const sent = () => {
    const { origins, session } = start();
    return origins.wordsToSend(session);
  };

  it('are its writer’s own of a mail that asks to be confirmed', () => {
    known = origin('call_summary');
    text = 'Is that right?\n\nBest,\nMaya\n\n> What you wrote.';
    expect(sent()).toEqual({ text: 'Is that right?', insertionId: null, isOther: false });
    known = origin('success_statement');
    expect(sent().text).toBe('Is that right?');
  });

  it('are none of any other mail', () => {
    expect(sent().text).toBe('');
    known = null;
    expect(sent().text).toBe('');
  });

  it('go along with a mail nobody has named yet, for the background to decide', () => {
    known = undefined;
    insertionId = 'insertion-0001';
    text = 'Is that right?';
    expect(sent()).toEqual({ text, insertionId: 'insertion-0001', isOther: false });
  });

  it('are bounded', () => {
    known = origin('call_summary');
    text = 'word '.repeat(10_000);
    expect(sent().text.length).toBe(20_000);
  });

  it('are none of a mail that was emptied and written anew', () => {
    known = origin('call_summary');
    insertionId = 'insertion-0001';
    const { origins, session } = start();
    text = 'This is what I heard about your rota and your agency spend.';
    origins.read(session);
    text = '';
    origins.read(session);
    text = 'Could we move our call to Thursday at ten?';
    expect(origins.wordsToSend(session)).toEqual({ text: '', insertionId: null, isOther: true });
  });
});
