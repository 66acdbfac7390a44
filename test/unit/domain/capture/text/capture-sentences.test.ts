import { describe, expect, it } from 'vitest';
import { captureSentences } from '@/lib/domain/capture/text/capture-sentences';
import { call, CONTEXT, notes } from '../conversation';

describe('the sentences of a conversation', () => {
  it('have who says them, and stand under their heading', () => {
    const [said] = [...captureSentences(call(['Maya Lindqvist', 'Good. I see.']), CONTEXT)];
    expect(said?.map(({ raw, author }) => [raw, author?.side])).toEqual([
      ['Good.', 'ours'],
      ['I see.', 'ours'],
    ]);
    const [written] = [...captureSentences(notes('Pain\n- it is slow\n\nRisks\n- price'), CONTEXT)];
    expect(written?.map(({ raw, heading }) => [raw, heading])).toEqual([
      ['Pain', ''],
      ['it is slow', 'pain'],
      ['Risks', 'pain'],
      ['price', 'risks'],
    ]);
  });

  it('are the customer’s where somebody speaks with us whom nobody named', () => {
    const document = call(['Maya Lindqvist', 'Good.'], ['Noor Haddad', 'I see.']);
    const said = [...captureSentences(document, CONTEXT)].flat();
    expect(said.map(({ author }) => author?.side)).toEqual(['ours', 'theirs']);
  });

  it('leave out quotes and signatures of a mail, but take notes as they are', () => {
    const text = 'The offer is fine.\n\nBest regards\nDana Whitfield\n\n> What about the offer?';
    const sentencesOf = (kind: 'mail' | 'notes') =>
      [...captureSentences({ ...notes(text), kind }, CONTEXT)].flat().map(({ raw }) => raw);
    expect(sentencesOf('mail')).toEqual(['The offer is fine.']);
    expect(sentencesOf('notes')).toContain('Best regards');
  });

  it('end before an emoji, never in the midst of it', () => {
    const said = 'We lose two days a week \u{1F62C} so it must go. Good \u{1F44D}\u{1F3FD}';
    const sentences = [...captureSentences(notes(said), CONTEXT)].flat();
    expect(sentences.map(({ raw }) => raw)).toEqual([
      'We lose two days a week',
      'so it must go.',
      'Good',
    ]);
    for (const { raw, norm, start } of sentences) {
      expect(norm).toHaveLength(raw.length);
      expect(said.slice(start, start + raw.length)).toBe(raw);
    }
  });

  it('go on in the next line only where a text is wrapped', () => {
    const wrapped =
      'The drivers wait three hours at the gate every single morning of\nthe week, and the carriers send the bill for it to our office in\nVenlo.';
    const listed =
      'Drivers wait three hours at the gate, and the carriers send bills\nKronos was here last week and left an offer, it is cheaper\nRobert decides, and he alone, in the week before Easter, with the board and nobody else';
    const sentencesOf = (text: string) => [...captureSentences(notes(text), CONTEXT)].flat();
    expect(sentencesOf(wrapped)).toHaveLength(1);
    expect(sentencesOf(listed)).toHaveLength(3);
    const longest = 'Rivals: PlanDock in two halls, YardMaster was here too\nnext:\n- a call';
    expect(sentencesOf(longest)).toHaveLength(3);
  });

  it('come in pieces where one turn is long, each where it stands', () => {
    const document = notes('We lose two days a month.\n'.repeat(4_000));
    const pieces = [...captureSentences(document, CONTEXT)];
    expect(pieces.length).toBeGreaterThan(4);
    for (const { start, raw } of pieces.flat())
      expect(document.text.slice(start, start + raw.length)).toBe(raw);
    expect(pieces.flat()).toHaveLength(4_000);
  });
});
