import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { capturePeople } from '@/lib/domain/capture/people/capture-people';
import { finish } from '@/lib/domain/steps';
import { call, CONTEXT, notes, thread } from '../conversation';

function peopleIn(document: CaptureDocument) {
  return finish(capturePeople(document, CONTEXT));
}

function namesIn(document: CaptureDocument): string[] {
  return peopleIn(document).map(({ value }) => value.name);
}

describe('people of a conversation', () => {
  it('takes name, title, address and phone from a signature', () => {
    const [person, ...others] = peopleIn(
      thread({
        name: 'Ottilie Brandt',
        address: 'o.brandt@kornfeld.example',
        at: '2026-03-09T10:00:00.000Z',
        words:
          'Dear Maya,\n\nthe contract is with our lawyers.\n\nKind regards,\nOttilie Brandt\nHead of Purchasing, Kornfeld Mills\n+44 20 7946 0991 | o.brandt@kornfeld.example',
      }),
    );
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      author: { side: 'theirs' },
      at: '2026-03-09T10:00:00.000Z',
      value: {
        name: 'Ottilie Brandt',
        title: 'Head of Purchasing',
        address: 'o.brandt@kornfeld.example',
        phone: '+44 20 7946 0991',
        role: 'procurement',
      },
    });
    expect(person?.quote).toMatch(/^Ottilie Brandt\nHead of Purchasing.*example$/s);
  });

  it.each([
    [', MBA\nHead of Purchasing\n+44 20 7946 0991', 'Head of Purchasing'],
    [' MBA FCCA\nFinance Director\n+44 20 7946 0991', 'Finance Director'],
    [' CPA\nController\n+44 20 7946 0991', 'Controller'],
    [', RN, SHRM-CP\nHead of Care, Kornfeld\n+44 20 7946 0991', 'Head of Care'],
    [', Ph.D. | Head of Data | +44 20 7946 0991', 'Head of Data'],
    [', PMP · +44 20 7946 0991', ''],
    [', CFO\n+44 20 7946 0991', 'CFO'],
  ])('reads on behind the letters after a name: %j', (signed, title) => {
    const [person, ...others] = peopleIn(
      thread({
        name: 'Ottilie Brandt',
        address: 'o.brandt@kornfeld.example',
        at: null,
        words: `Dear Maya,\n\nthe contract is with our lawyers.\n\nKind regards,\nOttilie Brandt${signed}`,
      }),
    );
    expect(others).toEqual([]);
    expect(person?.value).toMatchObject({
      name: 'Ottilie Brandt',
      title,
      phone: '+44 20 7946 0991',
    });
  });

  it.each([
    ["I'm Zainab Idris, head of dispatch at Larkhill.", 'Zainab Idris', 'head of dispatch'],
    ['Hello, Zainab Idris here, dispatch supervisor.', 'Zainab Idris', 'dispatch supervisor'],
    ['Yes, I am Zainab Idris, I run the night shift.', 'Zainab Idris', ''],
  ])('reads how somebody introduces themselves: %s', (words, name, title) => {
    const [person] = peopleIn(
      call(['Maya Lindqvist', 'Shall we do a round?'], ['Zainab Idris', words]),
    );
    expect(person?.value).toMatchObject({ name, title });
  });

  it.each([
    [
      'It has to go past Conrad Elling, our CFO, before anything is signed.',
      'Conrad Elling',
      'economic_buyer',
    ],
    ['Our CFO, Conrad Elling, signs everything.', 'Conrad Elling', 'economic_buyer'],
    [
      'That would be Noor Haddad in procurement, she wants three quotes.',
      'Noor Haddad',
      'procurement',
    ],
    ["Petra Sorg is our IT manager, she'll ask about the interface.", 'Petra Sorg', 'it_owner'],
  ])('finds who is spoken of with what they do: %s', (words, name, role) => {
    const found = peopleIn(call(['Maya Lindqvist', 'Who decides?'], ['Ines Quell', words])).find(
      ({ value }) => value.name === name,
    );
    expect(found?.value.role).toBe(role);
  });

  it('finds who was there in notes, and leaves our own out', () => {
    const found = namesIn(
      notes(
        'Kickoff with Larkhill\nIn the room: Zainab Idris (head of dispatch), Conrad Elling (CFO), Maya, Thomas\n- Zainab: drivers wait two hours\n- Thomas showed the map',
      ),
    );
    expect(found).toEqual(['Zainab Idris', 'Conrad Elling']);
  });

  it('quotes a title with the bracket that closes it', () => {
    const found = peopleIn(
      notes('Larkhill: Conrad Elling (CFO), Zainab Idris (dispatch manager, signs nothing)\n'),
    );
    expect(found.map(({ quote }) => quote)).toEqual([
      'Conrad Elling (CFO)',
      'Zainab Idris (dispatch manager, signs nothing)',
    ]);
  });

  it('makes one person of short and full names, as complete as the conversation has it', () => {
    const found = peopleIn(
      call(
        ['Maya Lindqvist', 'Hi Liz, is Conrad coming?'],
        [
          'Elizabeth Oduya',
          "No, he's travelling. Conrad Elling, our finance director, decides it.",
        ],
        ['Maya Lindqvist', 'Then you and Mr. Elling talk first, Elizabeth.'],
      ),
    );
    expect(found.map(({ value }) => value.name).sort()).toEqual([
      'Conrad Elling',
      'Elizabeth Oduya',
    ]);
  });

  it.each([
    [
      'a family',
      'My wife Carla and our daughter Mina are off to Spain on Friday, so I am free all week.',
    ],
    ['weekdays and months', 'Then Monday or Tuesday in March, before Easter.'],
    ['products and firms', 'Everything runs on Salesforce, and Datadog sends us the alerts.'],
    ['a footballer', 'Did you see what Salah did last night? What a goal.'],
    ['the title alone', 'Our Finance Director has to sign, and the Head of IT as well.'],
  ])('finds nobody in talk of %s', (_, words) => {
    expect(namesIn(call(['Maya Lindqvist', 'How are things?'], ['Ines Quell', words]))).toEqual([
      'Ines Quell',
    ]);
  });

  it('knows nobody of ours by nickname, address or company as a customer', () => {
    expect(
      namesIn(
        call(
          ['Tom', "I'm Tom, solutions engineer at Fernhill."],
          ['Guest (Fernhill)', 'And I run implementations.'],
          ['Ines Quell', 'Pleased to meet you.'],
        ),
      ),
    ).toEqual(['Ines Quell']);
  });

  it('reads a machine transcript that knows no capitals', () => {
    const found = peopleIn(
      call(
        ['Maya Lindqvist', 'hi i think we are recording'],
        [
          'Speaker 2',
          'hello this is nadia orlov i am the warehouse manager here and i have a question',
        ],
      ),
    );
    expect(found.map(({ value }) => value.name.toLowerCase())).toEqual(['nadia orlov']);
  });

  it('quotes what stands in the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Dana Wells',
      'CFO',
      ', our ',
      '(',
      'Ltd',
      '\n',
      '@x.example',
      "I'm ",
      'Dr.',
      '> ',
      '+44 20 7946 0000',
      ' — ',
      'Speaker 1',
      'Retd.',
      '🙂',
      'İstanbul ',
      'who signs',
      ': ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }),
        fc.string(),
        (parts, name) => {
          const text = parts.join('');
          const middle = Math.floor(text.length / 2);
          const document: CaptureDocument = {
            kind: 'thread',
            text,
            turns: [
              { start: 0, end: middle, speaker: { name, address: 'a@b.example' }, at: null },
              {
                start: middle,
                end: text.length,
                speaker: { name: 'Speaker 1', address: null },
                at: null,
              },
            ],
          };
          for (const { quote, start, end } of peopleIn(document)) {
            expect(quote).toBe(text.slice(start, end));
            expect(quote).not.toBe('');
          }
        },
      ),
    );
  });

  it('reads what names somebody more often than a call takes arguments', () => {
    const text = 'Attendees: Ann\n'.repeat(130_000);
    const turn = { start: text.length, end: text.length, speaker: null, at: null };
    expect(namesIn({ kind: 'notes', text, turns: [turn] })).toEqual([]);
  });

  it('looks no further back for a heading in a text of one line', () => {
    const looked: string[] = [];
    const find = String.prototype.lastIndexOf;
    const spy = vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (
      this: string,
      ...wanted
    ) {
      looked.push(this.valueOf());
      return find.apply(this, wanted);
    });
    namesIn(notes('We met Tom Vale. '.repeat(500)));
    spy.mockRestore();
    expect(looked.length).toBeGreaterThan(0);
    expect(Math.max(...looked.map(({ length }) => length))).toBeLessThan(200);
  });

  it('reads each turn a bounded number of times', () => {
    const turn = (many: number): CaptureDocument =>
      call(
        ...Array.from({ length: many }, (_, at): [string, string] => [
          `Speaker ${String(at % 3)}`,
          'Aa Bb Cc, the '.repeat(20),
        ]),
      );
    let steps = 0;
    const reading = capturePeople(turn(200), CONTEXT);
    while (reading.next().done !== true) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(200);
    expect(steps).toBeLessThan(230);
  });
});
