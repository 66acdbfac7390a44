import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { captureFacts, captureInSteps } from '@/lib/domain/capture/capture-facts';
import { capturedFactSchema, type CapturedFact } from '@/lib/domain/capture/captured-fact';
import { call, CONTEXT, notes } from './conversation';

const OPENING = [
  ['Maya Lindqvist', 'Morning Dana, can you hear me all right?'],
  ['Dana Whitfield', 'Loud and clear. The dog may bark, sorry in advance.'],
] as const;

/** What Dana is asked, and what she says then; Maya where the line begins with ">". */
function found(asked: string, said: string): string[] {
  const words = said.startsWith('>')
    ? (['Maya Lindqvist', said.slice(2)] as const)
    : (['Dana Whitfield', said] as const);
  const document = call(...OPENING, ['Maya Lindqvist', asked], words);
  return captureFacts(document, CONTEXT)
    .filter(({ type, start }) => type !== 'person' && start >= document.text.indexOf(words[1]))
    .map(({ type }) => type);
}

describe('what a sentence of a call is', () => {
  it.each([
    [
      'What happens at month end?',
      'We lose two days every month because two people re-key every invoice by hand.',
    ],
    [
      'What hurts most?',
      'Nobody knows which pallet is where, and last year we wrote off 80 thousand euros of stock.',
    ],
    [
      'And then?',
      'Drivers wait three hours at the gate every morning, and the carriers charge us for it.',
    ],
  ])('a problem: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('problem');
  });

  it.each([
    [
      'What drives this?',
      'Our contract with the old provider ends on 30 June and after that we have no system at all.',
    ],
    [
      'Why now?',
      'The regulator audits us in September, and if we cannot show the records by then we lose the licence.',
    ],
  ])('an event that compels: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('compelling_event');
  });

  it.each([
    [
      'What would success look like?',
      'If invoice errors are under two percent by the end of September, I am happy.',
    ],
    [
      'How will you judge it?',
      'It worked if the average wait is below thirty minutes by Christmas.',
    ],
  ])('a criterion of success: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('success_criterion');
  });

  it.each([
    ['Good.', "> I'll send you the revised proposal by Friday."],
    ['Could you share some data?', "Sure, I'll send you the volumes of last year tomorrow."],
    ['Fine.', '> We will set up a sandbox for your team by Wednesday.'],
  ])('a commitment: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('commitment');
  });

  it.each([
    [
      'Good.',
      "> So let's meet again on Tuesday the 17th at ten and walk through the contract, okay?",
    ],
    ['What else?', 'Can you send me the statement of work by Friday, please?'],
  ])('a next step: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('next_step');
  });

  it.each([
    [
      'What holds you back?',
      'My worry is that the drivers will not use an app, most of them are over fifty.',
    ],
    ['And the offer?', 'Honestly, your price is too high, I cannot justify that to the board.'],
  ])('an objection: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('objection');
  });

  it.each([
    [
      'Who else do you look at?',
      "We're also talking to Transporeon, they gave us a demo last week.",
    ],
    ['What have you tried?', 'We had Kronos in a trial last year and threw it out.'],
  ])('a competitor: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('competitor');
  });

  it.each([
    ['When is it decided?', 'The board meets on 24 March and decides then.'],
    ['When do you want it live?', 'We want to go live on the first of July.'],
  ])('a date: %s – %s', (asked, said) => {
    expect(found(asked, said)).toContain('date');
  });

  it.each([
    ['How was the weekend?', 'It rained all weekend and my daughter had a football match.'],
    ['Right.', '> Our customers usually save thirty percent in the first year.'],
    ['Right.', '> A clinic in Lyon that we work with cut the waiting time by half.'],
    [
      'Right.',
      '> Say you had 500 trucks, then the system would spread them over the doors by itself.',
    ],
    ['Right.', '> The dashboard shows every order in real time and you can click on each of them.'],
    ['Anything else?', 'Could it also read the weather?'],
    ['Anything else?', 'No, thank you, have a good day.'],
    ['Who else is there?', 'Maybe some day we could use it for the vans too, who knows.'],
    ['Is the sound fine?', "Sorry, I was on mute, I'll just turn the camera off."],
  ])('nothing: %s – %s', (asked, said) => {
    expect(found(asked, said)).toEqual([]);
  });

  it('does not take the same words of our side for the customer’s problem', () => {
    const said = 'Most companies lose two days every month because they re-key invoices by hand.';
    expect(found('What happens at month end?', `> ${said}`)).not.toContain('problem');
  });
});

describe('what notes tell', () => {
  const text = [
    'Northwind, second call, 10 March',
    '',
    'Pain',
    '- two people re-key 400 invoices a week by hand, errors in one of ten',
    '',
    'Pushback',
    '- Robert thinks the price is too high for 23 users',
    '',
    'Next steps',
    '- Priya: volume file by 17 March',
    '- Maya to send the security pack by Fri',
    '- Robert: call with legal on Tuesday',
  ].join('\n');

  it('is read by the headings that it stands under, in the order of the text', () => {
    const facts = captureFacts(notes(text), CONTEXT).filter(({ type }) => type !== 'person');
    expect(facts.map(({ type, quote }) => [type, quote.slice(0, 20)])).toEqual([
      ['problem', 'two people re-key 40'],
      ['objection', 'Robert thinks the pr'],
      ['next_step', 'Priya: volume file b'],
      ['next_step', 'Maya to send the sec'],
      ['next_step', 'Robert: call with le'],
    ]);
  });
});

describe('what is said in short plain words', () => {
  const typesAt = (document: CaptureDocument, words: string) =>
    captureFacts(document, CONTEXT)
      .filter(({ type, quote }) => type !== 'person' && quote.includes(words))
      .map(({ type }) => type);

  it.each([
    [
      'compelling_event',
      'Our agreement with Parcelwise expires August 31, so we have to decide by early July.',
    ],
    ['competitor', 'We ruled out PlanDock.'],
    ['objection', 'One point: finance finds the price too high next to Parcelwise.'],
    ['objection', 'Our security officer will not approve anything without ISO 27001.'],
    ['problem', 'We lose about three days a month on claims.'],
  ])('%s in a call: %s', (type, words) => {
    const said = call(
      ...OPENING,
      ['Maya Lindqvist', 'Go on.'],
      ['Dana Whitfield', `Kronos gave us a demo on Monday. ${words}`],
    );
    expect(typesAt(said, words)).toContain(type);
  });

  it.each([
    ['problem', 'losing ~$25k/mo in late pickups'],
    ['objection', 'price: Conrad thinks 22k is steep'],
    ['competitor', 'competitor: PlanDock (incumbent in 2 halls)'],
    ['competitor', 'also talked to Yardmaster but passed'],
  ])('%s in notes: %s', (type, words) => {
    const text =
      '3/10 Larkhill, first call\n- 9 docks, booked by hand\nlosing ~$25k/mo in late pickups\nprice: Conrad thinks 22k is steep\ncompetitor: PlanDock (incumbent in 2 halls), also talked to Yardmaster but passed\nnext:\n- Ines: site list by 3/17';
    expect(typesAt(notes(text), words)).toContain(type);
  });
});

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    "I'll send you the price by Friday.",
    'We lose two days a month re-keying invoices.',
    'Dana: ',
    '- Priya: volume file by 9 March',
    '## Next steps',
    '> quoted',
    'Best regards,',
    '\u0130stanbul \u{1F600} caf\u00e9',
    'We also talk to Kronos; they were here.',
  ),
);
const documents = fc
  .tuple(
    fc.constantFrom('notes', 'transcript', 'thread', 'mail'),
    fc.array(line, { maxLength: 12 }),
  )
  .map(([kind, lines]): CaptureDocument => {
    const said = call(
      ...lines.map((words, index) => [index % 2 ? 'Dana' : 'Maya Lindqvist', words] as const),
    );
    return { ...said, kind };
  });

describe('reading any text', () => {
  it('gives facts that hold the schema, whose quotes stand where they say, in the order of the text', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const facts = captureFacts(document, CONTEXT);
        for (const fact of facts) {
          expect(capturedFactSchema.safeParse(fact).success).toBe(true);
          expect(document.text.slice(fact.start, fact.end)).toBe(fact.quote);
        }
        expect(facts.map(({ start }) => start)).toEqual(
          facts.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes at most twice the steps for twice the text, and tells how far it is', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const twice = call(
          ...[document, document].flatMap(({ text, turns }) =>
            turns.map(
              ({ start, end, speaker }) => [speaker?.name ?? '', text.slice(start, end)] as const,
            ),
          ),
        );
        const once = stepsOf({ ...document });
        const both = stepsOf({ ...twice, kind: document.kind });
        expect(both.count).toBeLessThanOrEqual(2 * once.count + 20);
        expect(once.progress).toEqual([...once.progress].sort((a, b) => a - b));
        expect(once.progress.at(-1)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('says once what is said twice', () => {
    const said = 'We lose two days every month because two people re-key every invoice by hand.';
    const facts = captureFacts(
      call(
        ...OPENING,
        ['Dana Whitfield', said],
        ['Maya Lindqvist', 'I see.'],
        ['Dana Whitfield', `As I said, ${said}`],
      ),
      CONTEXT,
    );
    expect(facts.filter(({ type }) => type === 'problem')).toHaveLength(1);
  });
});

function stepsOf(document: CaptureDocument): {
  count: number;
  progress: number[];
  facts: CapturedFact[];
} {
  const progress: number[] = [];
  const steps = captureInSteps(document, CONTEXT, (done) => progress.push(done));
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { count, progress, facts: step.value };
  }
}
