import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureSentences } from '@/lib/domain/capture/text/capture-sentences';
import { competitorName } from '@/lib/domain/capture/values/competitor-name';
import { call, CONTEXT, notes, thread } from '../conversation';
import { factsAs, readAs } from './read-values';

const US = 'Maya Lindqvist';
const THEM = 'Ines Quell';

/** A call in which we ask and they answer. */
function theySay(words: string) {
  return call([US, 'Go on.'], [THEM, words]);
}

describe('commitments', () => {
  it.each([
    [US, "I'll send you the order form by Friday.", 'us', '2026-03-13'],
    [THEM, "I'll get you the gate log tomorrow.", 'them', '2026-03-11'],
    [THEM, 'We will have the numbers with you by the sixteenth of March.', 'them', '2026-03-16'],
    [THEM, "I'll ask our lawyers about it.", 'them', null],
  ])('%s: %s', (who, words, by, due) => {
    const document = call([US, 'Hello.'], [THEM, 'Hi.'], [who, words]);
    expect(readAs('commitment', document, words)).toMatchObject({ by, due });
  });

  it.each([
    ['we promised a split quote by Friday', 'us'],
    ["I committed to the sizing, they'll wait for it", 'us'],
    ["they'll give us last year's figures", 'them'],
    ['Ines will send the floor plan', 'them'],
    ['Thomas promised a redraft of clause 4', 'us'],
  ])('in notes: %s', (words, by) => {
    expect(readAs('commitment', notes(`Call with Larkhill\n- ${words}`), words).by).toBe(by);
  });

  it('name who stands before a colon in notes', () => {
    const document = notes('Call with Larkhill\n- Ines: will send the floor plan');
    expect(readAs('commitment', document, 'floor plan')).toMatchObject({ by: 'them', who: 'Ines' });
  });

  it("takes kind and strength from the promise detector where it's ours", () => {
    const words = "If you sign this week, we'll waive the setup fee.";
    const value = readAs('commitment', call([THEM, 'Hm.'], [US, words]), words);
    expect(value).toMatchObject({ kind: 'pricing_or_concession', strength: 'conditional' });
    const theirs = "I'll pay the setup fee.";
    expect(readAs('commitment', theySay(theirs), theirs).kind).toBeNull();
  });

  it('reads a day at the time of its mail', () => {
    const document = thread(
      {
        name: US,
        address: 'maya@fernhill.example',
        at: '2026-02-02T09:00:00.000Z',
        words: 'Dear Ines,\n\nI will send the draft on Friday.',
      },
      {
        name: THEM,
        address: 'ines@larkhill.example',
        at: '2026-02-20T09:00:00.000Z',
        words: 'Dear Maya,\n\nI will sign it on Friday.',
      },
    );
    expect(readAs('commitment', document, 'send the draft').due).toBe('2026-02-06');
    expect(readAs('commitment', document, 'sign it').due).toBe('2026-02-27');
  });
});

describe('next steps', () => {
  it.each([
    ['- Thomas: interface sheet by Fri 13/3', 'Thomas', 'us', '2026-03-13'],
    ['- Ines to send the floor plan', 'Ines', 'them', null],
    ['- me: book a room', '', 'us', null],
    ['- (Action: Ines Quell, 20 March) list of the docks', 'Ines Quell', 'them', '2026-03-20'],
    ['- price grid 12/24/36, us', '', 'us', null],
  ])('%s', (row, who, side, due) => {
    const document = notes(`Next steps\n${row}\n- nothing else`);
    expect(readAs('next_step', document, row.slice(2, 24))).toMatchObject({ who, side, due });
  });

  it('are ours to do where they ask us, and theirs where we ask them', () => {
    const asked = 'Can you send me the security paper by Monday?';
    expect(readAs('next_step', theySay(asked), asked)).toMatchObject({
      side: 'us',
      due: '2026-03-16',
    });
    expect(readAs('next_step', call([THEM, 'Yes.'], [US, asked]), asked).side).toBe('them');
  });

  it('are done where a later mail says so of the same thing', () => {
    const mail = (name: string, address: string, at: string, words: string) => ({
      name,
      address,
      at,
      words,
    });
    const asked = 'Could you upload the drawings of the three halls, as agreed?';
    const with_ = (answer: string) =>
      thread(
        mail(THEM, 'ines@larkhill.example', '2026-03-02T09:00:00.000Z', `Dear Maya,\n\n${asked}`),
        mail(US, 'maya@fernhill.example', '2026-03-03T09:00:00.000Z', `Dear Ines,\n\n${answer}`),
      );
    const done = readAs('next_step', with_('The drawings are attached, all three of them.'), asked);
    expect(done.doneQuote).toBe('The drawings are attached, all three of them.');
    for (const other of [
      'The invoice is attached.',
      'We will have the drawings attached to the offer.',
      'The drawings are not attached yet.',
    ])
      expect(readAs('next_step', with_(other), asked).doneQuote).toBe('');
  });

  it('are done where their row is ticked', () => {
    const document = notes('To do\n[x] Thomas: call the carrier\n[ ] Thomas: order the gates');
    expect(readAs('next_step', document, 'call the carrier').doneQuote).not.toBe('');
    expect(readAs('next_step', document, 'order the gates').doneQuote).toBe('');
  });
});

describe('competitors', () => {
  it.each([
    ['PlanDock was here last week and has sent an offer.', 'PlanDock', true],
    ['We had PlanDock in for a trial and threw it out.', 'PlanDock', false],
    ["PlanDock hasn't been ruled out.", 'PlanDock', true],
    ['They have an offer from Pensa on the table.', 'Pensa', true],
    ["Pensa's still in, they did a nice demo.", 'Pensa', true],
    ['We said no to Yardmaster 7, they were too slow.', 'Yardmaster 7', false],
    ['There is always the option of doing nothing for another year.', 'doing nothing', true],
    ['Our IT would rather build it themselves.', 'in-house', true],
    ['Mr. Elling would keep the spreadsheet.', 'Excel', true],
    ['The shift leads would keep the whiteboard.', 'whiteboard', true],
    ['There is New Relic, which some of us like.', 'New Relic', true],
    ['Somebody showed us Power BI and it looked nice.', 'Power BI', true],
    ["PlanDock's booking portal is the other option.", 'PlanDock', true],
    ['The Cadillac would be to push PlanDock through.', 'PlanDock', true],
    ['the board likes guidewire, sorry to say', 'Guidewire', true],
    ["we're also talking to plandock about it", 'Plandock', true],
    ["we're also talking to people about it", '', true],
    ['Bob would rather keep his spreadsheet.', 'Excel', true],
  ])('%s', (words, name, isLurking) => {
    expect(readAs('competitor', theySay(words), words)).toEqual({ name, isLurking });
  });
});

describe('the name of a competitor', () => {
  it('stands in what was said, or is one of a few ways to do without one, whatever is said', () => {
    const ways = ['doing nothing', 'in-house', 'Excel', 'whiteboard', 'paper', 'hiring', ''];
    const word = fc.constantFrom(
      'New',
      'Relic',
      'talking to',
      'excel',
      'PlanDock',
      "'s",
      ',',
      'we',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { minLength: 1 }), (parts) => {
        const document = theySay(`We ${parts.join(' ')}`);
        for (const sentence of [...captureSentences(document, CONTEXT)].flat()) {
          const name = competitorName(sentence, CONTEXT, document);
          const said = `${sentence.raw} ${sentence.norm}`.toLowerCase();
          expect(ways.includes(name) || said.includes(name.toLowerCase())).toBe(true);
        }
      }),
    );
  });
});

describe('several competitors of one sentence', () => {
  const competitorsIn = (words: string) =>
    factsAs('competitor', theySay(words), words).map(({ quote, value }) => ({ quote, ...value }));

  it('are told apart, each with its own clause and whether it is out', () => {
    expect(
      competitorsIn('PlanDock runs in two halls, we also talked to Yardmaster but passed.'),
    ).toEqual([
      { quote: 'PlanDock runs in two halls', name: 'PlanDock', isLurking: true },
      { quote: 'we also talked to Yardmaster but passed.', name: 'Yardmaster', isLurking: false },
    ]);
  });

  it.each([
    ['We ruled out PlanDock and YardMaster.', false],
    ['We looked at PlanDock and YardMaster but ruled both out.', false],
    ['PlanDock and YardMaster have both sent an offer.', true],
  ])('share what is said of both: %s', (words, isLurking) => {
    expect(competitorsIn(words).map((one) => [one.name, one.isLurking])).toEqual([
      ['PlanDock', isLurking],
      ['YardMaster', isLurking],
    ]);
  });

  it('are one where the other name is a person’s', () => {
    expect(competitorsIn('Conrad Elling thinks PlanDock would do.')).toHaveLength(1);
  });

  it('are not out because the next one is', () => {
    const words = 'PlanDock gave us a demo.';
    const document = theySay(`${words} We ruled out YardMaster.`);
    expect(readAs('competitor', document, words)).toEqual({ name: 'PlanDock', isLurking: true });
  });
});

describe('what a passage says', () => {
  it.each([
    ['- 14 docks, all booked by hand', '14 docks, all booked by hand'],
    ['3. two people re-key it', 'two people re-key it'],
    ['2) two people re-key it', 'two people re-key it'],
    ['1.5 days are lost every week', '1.5 days are lost every week'],
    ['pain: two people re-key it', 'two people re-key it'],
  ])('keeps its numbers but not its bullet or label: %s', (row, statement) => {
    expect(readAs('problem', notes(`Larkhill\n${row}`), row.slice(-10)).statement).toBe(statement);
  });
});

describe('dates and events', () => {
  it.each([
    ['The board sits on 24 March.', '2026-03-24'],
    ['Go-live is the eleventh of May, no, sorry, the eighteenth of May.', '2026-05-18'],
    ['We want it before the summer.', null],
    ['We go live on 31 February.', null],
    ['We go live on 31/06/2026.', null],
    ['We go live on 1 October, at 10.30.', '2026-10-01'],
    ['We go live on 30 June.', '2026-06-30'],
    ['We go live by the end of Q3.', '2026-09-30'],
    ['We go live mid-June.', '2026-06-15'],
    ['We go live next Thursday.', '2026-03-19'],
    ['The cutover is from 3 to 5 June.', '2026-06-05'],
    ['We start in the week of 30 June.', '2026-07-03'],
    ['It was to be 1 June, now it is 1 July.', '2026-07-01'],
  ])('%s', (words, date) => {
    expect(readAs('date', theySay(words), words).date).toBe(date);
  });

  it('says what without bullet and label', () => {
    const document = notes('- why now: the lease of hall 2 ends on 31 August');
    expect(readAs('compelling_event', document, 'the lease')).toEqual({
      event: 'the lease of hall 2 ends on 31 August',
      date: '2026-08-31',
    });
  });
});

describe('any text', () => {
  const types = [
    'commitment',
    'next_step',
    'objection',
    'success_criterion',
    'competitor',
    'date',
    'compelling_event',
    'problem',
  ] as const;
  it('is safe to read as any type', () => {
    const word = fc.constantFrom(
      'from ',
      '9 % ',
      'to ',
      'under ',
      'Ines ',
      ': ',
      ' – ',
      'the first ',
      'of May',
      'n’t ',
      '[x] ',
      '\n',
      '| ',
      'Q3 ',
      'İ',
      'not ',
      'out ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }),
        (type, parts) => {
          const document = notes(`start of it ${parts.join('')}`);
          expect(readAs(type, document, '')).toBeTypeOf('object');
        },
      ),
    );
  });
});
