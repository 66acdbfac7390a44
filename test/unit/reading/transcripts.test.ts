import { describe, expect, it } from 'vitest';
import { readFixture, readWords } from './read-fixture';

describe('the text of a call', () => {
  it('is read from a document of Meet, without its notices, timed from the title', async () => {
    const { document, said, title, heldAt, people } = await readFixture('meet.txt');
    expect(document.kind).toBe('transcript');
    expect(title).toBe('Dock planning kick-off (2026-03-04 at 15:00 GMT+1)');
    expect(heldAt).toBe('2026-03-04T14:00:00.000Z');
    expect(people).toEqual(['Tom Vale', 'Sanne de Wit', 'Koen Brouwer']);
    expect(said).toEqual([
      ['Tom Vale', 'Good afternoon, both. Is Koen on already?'],
      ['Sanne de Wit', "He is, he's looking for his headset. We can begin."],
      ['Koen Brouwer', "I'm here. Three lorries wait an hour each morning, that's my day."],
      ['Tom Vale', "I'll send you the loading plan by Friday."],
      ['Sanne de Wit', 'Good: Koen will check it.'],
    ]);
    expect(document.turns.map(({ at }) => at)).toEqual([
      '2026-03-04T14:00:00.000Z',
      '2026-03-04T14:00:00.000Z',
      '2026-03-04T14:00:00.000Z',
      '2026-03-04T14:05:00.000Z',
      '2026-03-04T14:05:00.000Z',
    ]);
  });

  it('is found below the notes that Gemini wrote, and these are nobody’s words', async () => {
    const { said, title } = await readFixture('meet-gemini.md');
    expect(title).not.toMatch(/Transcript/u);
    expect(said).toEqual([
      ['', 'Sanne reported that the three docks in Venlo stand idle two hours a day.'],
      ['Tom Vale', 'How was the week?'],
      ['Sanne de Wit', 'Slow. Two docks stood idle on Monday.'],
      ['Sanne de Wit', 'We go live on 1 June or not at all.'],
    ]);
  });

  it('is read from a document of Teams, timed in the zone of the rep', async () => {
    const { document, said, title, heldAt } = await readFixture('teams.txt', {
      timeZone: 'Europe/Berlin',
    });
    expect(title).toBe('Freight invoices');
    expect(heldAt).toBe('2026-06-15T13:35:00.000Z');
    expect(said).toEqual([
      ['Ines Hartog', 'So, hello together. Is Gerd with us?'],
      ['Gerd Mühlbauer', 'Yes. Ferrante comes later. Meeting at 10:30: that was the plan.'],
      ['Ines Hartog', 'Then we start.'],
    ]);
    expect(document.turns[2]?.at).toBe('2026-06-15T14:37:15.000Z');
  });

  it('is read from what is copied from the page of Teams', async () => {
    const { said } = await readFixture('teams-page.txt');
    expect(said).toEqual([
      ['Ines Hartog', 'So, hello together.'],
      ['Gerd Mühlbauer', 'Yes, hello. We lose two days a month.'],
    ]);
  });

  it('is read from captions that Zoom saved, whose clock is the one on the wall', async () => {
    const { said, document } = await readFixture('zoom-captions.txt', {
      heldAt: '2026-03-04T14:00:00.000Z',
    });
    expect(said.map(([who]) => who)).toEqual(['Callum Reeve', 'Lorna Entwistle', 'Callum Reeve']);
    expect(document.turns[2]?.at).toBe('2026-03-04T14:01:12.000Z');
  });

  it('is read from Otter, paragraph by paragraph', async () => {
    const { said, people } = await readFixture('otter.txt');
    expect(people).toEqual(['Unknown Speaker', 'Suresh Iyer']);
    expect(said.slice(1)).toEqual([
      ['Suresh Iyer', 'Suresh is fine. Two things: the price, and the date.'],
      ['Suresh Iyer', 'We renew on 30 June.'],
    ]);
  });

  it.each([
    [
      'stamped.txt',
      ['Davis Poole', 'Antoine Guidry', 'Davis Poole'],
      'Houma till I die, you said.',
    ],
    ['names-above.txt', ['Erik Dahl', 'Johan Ekman', 'Erik Dahl'], 'Quite.'],
    [
      'cues-above.txt',
      ['Niklas Berg', 'Viktor Sandell', 'Niklas Berg'],
      'So today is the deep dive.',
    ],
    ['plain.txt', ['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2'], 'Noted.'],
  ])('is read from %s', async (name, speakers, last) => {
    const { said, document, heldAt } = await readFixture(name);
    expect(said.map(([who]) => who)).toEqual(speakers);
    expect(said.at(-1)?.[1]).toBe(last);
    expect(heldAt).toBeNull();
    expect(document.turns.every(({ at }) => at === null)).toBe(true);
  });

  it('keeps a line that only looks like a label with who is speaking', async () => {
    const { said } = await readFixture('plain.txt');
    expect(said[2]?.[1]).toBe(
      'All right. One thing: the county wants its permits by June. And the form is new.',
    );
  });

  it('takes the rep’s word for when the call was before that of the title', async () => {
    const { heldAt } = await readFixture('meet.txt', { heldAt: '2026-03-05T08:00:00.000Z' });
    expect(heldAt).toBe('2026-03-05T08:00:00.000Z');
  });

  it('is the text as it was, so that places in it are places in what was pasted', async () => {
    const content =
      'Ann Lee: We lose a day.\r\n\r\nTom Vale: I will send it.\r\nAnn Lee: Thanks a lot.';
    const { document } = await readWords({ name: '', content });
    expect(document.text).toBe(content);
    expect(document.turns.map(({ start, end }) => content.slice(start, end))).toEqual([
      'We lose a day.',
      'I will send it.',
      'Thanks a lot.',
    ]);
  });
});

describe('notes', () => {
  it('are one turn of nobody, with the day of their heading', async () => {
    const { document, title, heldAt, people } = await readFixture('notes.md');
    expect(document.kind).toBe('notes');
    expect(document.turns).toEqual([
      { start: 0, end: document.text.trimEnd().length, speaker: null, at: null },
    ]);
    expect(title).toBe('Verhulst, Venlo – second call, 4 March 2026');
    expect(heldAt).toBe('2026-03-04T12:00:00.000Z');
    expect(people).toEqual([]);
  });

  it.each([
    ['a form', 'Budget: 40k\nTimeline: before the summer\nOwner: Sanne\nBudget: none left'],
    ['a price list', 'Base: 100 a month\nPlus: 200 a month'],
    ['one label', 'Sanne: wants it done by June'],
    ['headings', 'Next steps: Tom sends the plan\nRisks: none that we know of so far'],
  ])('are not taken for a call: %s', async (_name, content) => {
    expect((await readWords({ name: '', content })).document.kind).toBe('notes');
  });
});
