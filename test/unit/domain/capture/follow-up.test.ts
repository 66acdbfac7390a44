import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp, type FollowUpInput } from '@/lib/domain/capture/follow-up/follow-up';
import { laterWords } from '@/lib/domain/capture/follow-up/later-words';
import { toldSentence } from '@/lib/domain/capture/follow-up/told-sentence';
import { showsDone } from '@/lib/domain/capture/follow-up/shows-done';
import type { ReadMessage } from '@/lib/domain/capture/thread-reading';
import { agreedCapture, agreedFact } from '../../../fixtures/captures';
import { followUpCases, scoreFollowUp } from '../../../corpus/captures/follow-up-report';
import { promiseAt } from '../ledger/promise-at';

const REP = { address: 'maya@fernhill.example', ownDomains: ['fernhill.example'] };
const DANA = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const MAYA = { address: REP.address, name: 'Maya Lindqvist' };

/** The thread as it stands beside, read from the agreement on. */
function thread(...mails: [from: typeof DANA | null, sentAt: string | null, text: string][]) {
  const messages = mails.map(([from, sentAt, text], index): ReadMessage => ({
    messageId: String(index),
    from,
    sentAt: sentAt === null ? null : `${sentAt}T09:00:00.000Z`,
    text,
  }));
  const reading = {
    state: 'read' as const,
    mailbox: REP.address,
    threadId: 't',
    subject: '',
    messages,
    folded: 0,
    cut: 0,
  };
  return laterWords(reading, REP, '');
}

function standings(input: Partial<FollowUpInput>) {
  const found = followUp({ captures: [], promises: [], later: [], today: '2026-03-10', ...input });
  return found?.steps.map((one) => ({
    what: one.step.what,
    state: one.state,
    ...('evidence' in one && { quote: one.evidence.quote, by: one.evidence.by }),
  }));
}

describe('what was agreed against what came after', () => {
  it('is nothing where nothing was agreed, or nobody took it', () => {
    expect(followUp({ captures: [], promises: [], later: [], today: '2026-03-10' })).toBeNull();
    const open = agreedFact('Dana to send the volumes', { verdict: { kind: 'open' } });
    expect(standings({ captures: [agreedCapture({ facts: [open] })] })).toBeUndefined();
  });

  it('shows what theirs delivered with their words, what is late, and what is open', () => {
    const capture = agreedCapture({
      facts: [
        agreedFact('Dana to send the volume file by Friday', { who: 'Dana', side: 'them' }),
        agreedFact('Robert to sign the order form', { side: 'them', due: '2026-03-09' }),
        agreedFact('Priya checks the audit log retention', { side: 'them', due: '2026-03-11' }),
      ],
    });
    const later = thread(
      [DANA, '2026-03-01', 'Attached is the volume file.'],
      [MAYA, '2026-03-05', 'Attached is the volume file of another customer.'],
      [DANA, '2026-03-06', 'Hi Maya,\n\nAttached is the volume file, all eleven sites.\n\nDana'],
    );
    expect(standings({ captures: [capture], later })).toEqual([
      {
        what: 'Dana to send the volume file by Friday',
        state: 'shown',
        quote: 'Attached is the volume file, all eleven sites.',
        by: 'Dana Whitfield',
      },
      { what: 'Robert to sign the order form', state: 'late' },
      { what: 'Priya checks the audit log retention', state: 'open' },
    ]);
  });

  it('counts a mail without a time as sent with the one before, and asks where nothing is named', () => {
    const capture = agreedCapture({
      facts: [agreedFact('send the volume file', { side: 'them' })],
    });
    const later = thread([MAYA, '2026-03-06', 'Any news?'], [DANA, null, 'Attached as promised.']);
    expect(standings({ captures: [capture], later })).toMatchObject([
      { state: 'maybe', quote: 'Attached as promised.' },
    ]);
  });

  it('is done by the rep’s word alone, and shows no words again that they refused', () => {
    const done = { at: '2026-03-07T09:00:00.000Z', quote: '', by: '', saidAt: null };
    const quote = 'Attached is the volume file.';
    const facts = [
      agreedFact('send the volume file', { side: 'them', verdict: { done } }),
      agreedFact('Send over the volume file', {
        side: 'them',
        verdict: { refusedQuotes: [quote] },
      }),
    ];
    const later = thread([DANA, '2026-03-06', quote]);
    expect(standings({ captures: [agreedCapture({ facts })], later })).toMatchObject([
      { state: 'done' },
      { state: 'open' },
    ]);
  });

  it('is told as the rep edited it, and only what shows that done shows it', () => {
    const said = agreedFact('Dana to send the volume file', { who: 'Dana', side: 'them' });
    if (said.fact.type !== 'next_step' || said.verdict.kind !== 'taken') throw new Error('no step');
    const value = { ...said.fact.value, what: 'send the order form', due: '2026-03-09' };
    const edited = { ...said, verdict: { ...said.verdict, as: { ...said.fact, value } } };
    const captures = [agreedCapture({ facts: [edited] })];
    const file = thread([DANA, '2026-03-06', 'Attached is the volume file.']);
    expect(standings({ captures, later: file })).toEqual([
      { what: 'send the order form', state: 'late' },
    ]);
    const form = thread([DANA, '2026-03-06', 'Attached is the order form.']);
    expect(standings({ captures, later: form })).toMatchObject([
      { what: 'send the order form', state: 'shown' },
    ]);
  });

  it('is told of a promise of ours as the ledger has it', () => {
    const verdict = { into: 'promise' as const, ref: 'promise-edited' };
    const facts = [agreedFact('I will send the price sheet', { verdict, due: '2026-03-01' })];
    const promise = promiseAt({
      id: 'promise-edited',
      sentence: 'I will send the new price sheet',
    });
    expect(standings({ captures: [agreedCapture({ facts })], promises: [promise] })).toEqual([
      { what: 'I will send the new price sheet', state: 'open' },
    ]);
  });

  it('takes what the ledger knows of a promise of ours', () => {
    const asPromise = (ref: string) => ({ into: 'promise' as const, ref });
    const promise = promiseAt({ id: 'promise-open', due: '2026-03-20' });
    const facts = [
      agreedFact('I will send the price sheet', { verdict: asPromise(promise.id) }),
      agreedFact('I will send the security pack', { verdict: asPromise('promise-kept') }),
      agreedFact('I will send the old deck', { verdict: asPromise('promise-gone') }),
    ];
    const delivery = {
      sentence: 'Here is the price sheet.',
      at: '2026-03-06T09:00:00.000Z',
      draftKey: 'x',
    };
    const promises = [
      { ...promise, delivery },
      { ...promise, id: 'promise-kept', status: 'kept' as const },
      { ...promise, id: 'promise-gone', status: 'withdrawn' as const },
    ];
    expect(standings({ captures: [agreedCapture({ facts })], promises })).toMatchObject([
      { state: 'shown', quote: 'Here is the price sheet.' },
      { state: 'done' },
    ]);
  });

  it('tells the latest conversation, and beside it what is left from before', () => {
    const earlier = agreedCapture({
      id: 'capture-1',
      heldAt: '2026-02-20T09:00:00.000Z',
      facts: [
        agreedFact('Robert to raise the PO', { side: 'them' }),
        agreedFact('Dana to name the site leads', { side: 'them' }),
      ],
    });
    const latest = agreedCapture({
      id: 'capture-2',
      facts: [
        agreedFact('Dana to send the volumes', { side: 'them' }),
        agreedFact('Robert to raise the PO', {
          side: 'them',
          doneQuote: 'The PO has been raised.',
        }),
      ],
    });
    const found = followUp({
      captures: [latest, earlier],
      promises: [],
      later: [],
      today: '2026-03-10',
    });
    expect(found?.capture.id).toBe('capture-2');
    expect(found?.steps.map(({ state }) => state)).toEqual(['open', 'shown']);
    expect(found?.before.map(({ step, state }) => [step.what, state])).toEqual([
      ['Robert to raise the PO', 'shown'],
      ['Dana to name the site leads', 'open'],
    ]);
  });

  it('takes any words, and shows only sentences that were said', () => {
    const sentences = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
    fc.assert(
      fc.property(sentences, fc.string(), fc.string({ maxLength: 20 }), (said, quote, who) => {
        const sentences = said.flatMap((one) => toldSentence(one) ?? []);
        const shown = showsDone({ side: null, who, quote, what: '' }, { by: null, sentences });
        expect(shown === null || said.includes(shown.quote)).toBe(true);
      }),
    );
  });

  it('tells of steps it was never tried on what it is said to', () => {
    const { gold, found, matched } = scoreFollowUp(followUpCases('sealed'));
    expect(matched / found).toBeGreaterThanOrEqual(0.95);
    expect(matched / gold).toBeGreaterThanOrEqual(0.85);
  });
});
