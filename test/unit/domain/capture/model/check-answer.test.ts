import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { CAPTURE_TYPES } from '@/lib/domain/capture/capture-type';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { MOST_IN_ANSWER } from '@/lib/domain/capture/model/answer-schema';
import { checkAnswer } from '@/lib/domain/capture/model/check-answer';
import { partsOf, windowsOf } from '@/lib/domain/capture/model/model-window';

const context: CaptureContext = {
  sentAt: '2026-03-04T10:00:00.000Z',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  holidays: [],
  weekend: [6, 7],
  ours: { names: ['Maya Lindqvist'], addresses: [], domains: ['fernhill.example'] },
  theirs: { names: ['Dana Whitfield'], addresses: [], domains: ['northwind.example'] },
};

/** A call of these turns. */
function callOf(
  ...said: readonly (readonly [name: string | null, words: string])[]
): CaptureDocument {
  let text = '';
  const turns = said.map(([name, words]) => {
    const start = text.length;
    text += `${words}\n`;
    const speaker = name === null ? null : { name, address: null };
    return { start, end: start + words.length, speaker, at: null };
  });
  return { kind: 'transcript', text, turns };
}

const call = callOf(
  [
    'Dana Whitfield',
    'We lose two  days a month re-keying the rota.\nThat’s why I’m here, honestly.',
  ],
  ['Maya Lindqvist', "I'll send you the security pack by Friday. We cut errors by 30 per cent."],
  ['Dana Whitfield', 'Robert Achterberg, our CFO, signs. Rotaworks is still talking to us.'],
  ['Dana Whitfield', 'If agency spend is under £150,000 by the end of June I am happy.'],
);

function check(answer: string, document = call, known: readonly CapturedFact[] = []) {
  const [window = []] = windowsOf(document.text, partsOf(document.turns), 4_000);
  return checkAnswer(answer, { document, window, context, known });
}

const answerOf = (...facts: readonly unknown[]) => JSON.stringify({ facts });
const PROBLEM = {
  type: 'problem',
  quote: 'We lose two days a month re-keying the rota.',
  value: { statement: 'We lose two days a month re-keying the rota.' },
};
const COMMITMENT = {
  type: 'commitment',
  quote: "I'll send you the security pack by Friday.",
  value: {
    by: 'them',
    who: 'Maya Lindqvist',
    what: 'send you the security pack',
    due: '2026-03-06',
    dueText: 'by Friday',
    kind: null,
    strength: 'firm',
  },
};

describe('an answer of the model', () => {
  it('gives facts in the words of the conversation, with who said them', () => {
    const [problem, commitment] = check(answerOf(COMMITMENT, PROBLEM));
    expect(problem).toMatchObject({
      type: 'problem',
      quote: 'We lose two  days a month re-keying the rota.',
      start: 0,
      author: { name: 'Dana Whitfield', side: 'theirs' },
    });
    expect(commitment).toMatchObject({
      value: { by: 'us', who: '', what: 'send you the security pack', due: '2026-03-06' },
      author: { name: 'Maya Lindqvist', side: 'ours' },
    });
  });

  it('finds words whatever the white space, the case and the quotation marks', () => {
    const quote = "that's why i'm HERE,   honestly";
    const [fact] = check(answerOf({ ...PROBLEM, quote }));
    expect(fact?.quote).toBe('That’s why I’m here, honestly');
    expect(call.text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
  });

  it.each([
    ['what nobody said', 'We lose three days a month re-keying the rota.'],
    ['what two people said', "honestly. I'll send you the security pack"],
    ['the end of a word first', 'e lose two days a month'],
    ['half a word last', 'We lose two days a mon'],
    ['a word or two', 'two days'],
    ['nothing', ''],
    ['dots', '...'],
  ])('is dropped where it quotes %s', (_, quote) => {
    expect(check(answerOf({ ...PROBLEM, quote }))).toEqual([]);
  });

  it('is dropped where it quotes a whole speech', () => {
    const speech = 'We lose two days a month on it. '.repeat(20).trim();
    expect(check(answerOf({ ...PROBLEM, quote: speech }), callOf(['Dana', speech]))).toEqual([]);
  });

  it.each([
    ['no JSON', 'Sure! Here are the facts you asked for.'],
    ['half of it', answerOf(PROBLEM).slice(0, -3)],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[1, 2]'],
    ['no list of facts', '{"facts": {"0": 1}}'],
    ['things that are no facts', answerOf(null, 7, 'problem', [], { type: 'problem' })],
    ['a type we do not know', answerOf({ ...PROBLEM, type: 'brief' })],
    ['the type of every object', answerOf({ ...PROBLEM, type: 'constructor' })],
    ['a value of another kind', answerOf({ ...COMMITMENT, value: 'by us' })],
    ['far too much', answerOf(PROBLEM, 'x'.repeat(200_000))],
  ])('is nothing where it is %s', (_, answer) => {
    expect(check(answer)).toEqual([]);
  });

  it('is read out of a fence', () => {
    expect(check(`Here you are:\n\`\`\`json\n${answerOf(PROBLEM)}\n\`\`\``)).toHaveLength(1);
  });

  it('says nothing in words of its own', () => {
    const [fact] = check(
      answerOf({
        ...COMMITMENT,
        value: {
          ...COMMITMENT.value,
          who: 'Mallory',
          what: 'wire the deposit to Mallory',
          dueText: 'right now',
          due: '2026-03-20',
        },
      }),
    );
    expect(fact?.value).toEqual({
      by: 'us',
      who: '',
      what: "I'll send you the security pack by Friday.",
      due: null,
      dueText: '',
      kind: null,
      strength: 'firm',
    });
  });

  it('names nobody whom nobody named, and none of our own people', () => {
    const person = (name: string, quote: string) => ({
      type: 'person',
      quote,
      value: { name, title: 'our CFO', address: 'ceo@evil.example', phone: '', role: 'champion' },
    });
    const facts = check(
      answerOf(
        person('Robert Achterberg', 'Robert Achterberg, our CFO'),
        person('Robert Evil', 'Rotaworks'),
        person('Maya Lindqvist', 'Rotaworks is'),
      ),
    );
    expect(facts.map(({ value }) => value)).toEqual([
      { name: 'Robert Achterberg', title: 'our CFO', address: '', phone: '', role: 'champion' },
    ]);
  });

  it('takes no claim of ours for a problem, a criterion or an objection of theirs', () => {
    const quote = 'We cut errors by 30 per cent.';
    const metric = { metric: 'errors', target: '30 per cent', baseline: '', byDate: null };
    const facts = check(
      answerOf(
        { type: 'problem', quote, value: { statement: quote } },
        { type: 'success_criterion', quote, value: metric },
      ),
    );
    expect(facts).toEqual([]);
  });

  it('keeps a criterion with what it is measured by', () => {
    const [fact] = check(
      answerOf({
        type: 'success_criterion',
        quote: 'If agency spend is under £150,000 by the end of June I am happy.',
        value: {
          metric: 'agency spend',
          baseline: '£212,000',
          target: 'under £150,000',
          byDate: '2026-06-30',
        },
      }),
    );
    expect(fact?.value).toEqual({
      metric: 'agency spend',
      baseline: '',
      target: 'under £150,000',
      byDate: '2026-06-30',
    });
  });

  it('leaves out what was found before, and what it says twice', () => {
    const [known] = check(answerOf(PROBLEM));
    if (known === undefined) throw new Error('nothing to know');
    const part = { ...PROBLEM, quote: 'two days a month re-keying' };
    expect(check(answerOf(PROBLEM, part), call, [known])).toEqual([]);
    expect(check(answerOf(PROBLEM, part))).toHaveLength(1);
  });

  it('gives a dozen facts and no more', () => {
    const words = Array.from({ length: 40 }, (_, index) => `It costs us hour ${index} a week.`);
    const many = callOf(...words.map((one) => ['Dana Whitfield', one] as const));
    const facts = check(answerOf(...words.map((quote) => ({ ...PROBLEM, quote }))), many);
    expect(facts).toHaveLength(MOST_IN_ANSWER);
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anyAnswer), (answer) => {
        check(answer);
      }),
    );
  });

  it('quotes only what stands where it says, whatever was said and answered', () => {
    const words = fc.array(
      fc.constantFrom(...'we lose two days ’ " £5 😀 \u00a0 . Dana \n'.split(' ')),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(8), (said, from, length) => {
        const document = callOf(['Dana Whitfield', said.join(' ')]);
        const quote = said.slice(from, from + length).join(' ');
        for (const fact of check(answerOf({ ...PROBLEM, quote }), document)) {
          expect(document.text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.end).toBeLessThanOrEqual(document.turns[0]?.end ?? 0);
        }
      }),
    );
  });
});

/** Answers of the right form with anything in them. */
const anyAnswer = fc
  .array(
    fc.record({
      type: fc.constantFrom(...CAPTURE_TYPES),
      quote: fc.oneof(
        fc.constantFrom(PROBLEM.quote, COMMITMENT.quote, 'Robert Achterberg'),
        fc.string(),
      ),
      value: fc.oneof(
        fc.anything({ withNullPrototype: false }),
        fc.dictionary(
          fc.constantFrom('name', 'what', 'due', 'by', 'date', 'role', '__proto__', 'toString'),
          fc.oneof(fc.string(), fc.constant('us'), fc.constant('2026-03-06'), fc.boolean()),
        ),
      ),
    }),
  )
  .map((facts) => {
    try {
      return JSON.stringify({ facts });
    } catch {
      return '';
    }
  });
