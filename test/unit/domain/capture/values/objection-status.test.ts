import { describe, expect, it } from 'vitest';
import { call, notes } from '../conversation';
import { readAs } from './read-values';

const US = 'Maya Lindqvist';
const THEM = 'Ines Quell';

describe('objections', () => {
  const doubt = 'My worry is that the drivers will never book a slot.';
  it.each([
    ['Okay, then I am not worried any more.', 'resolved'],
    ["Right, that's settled then.", 'resolved'],
    ['That helps with some of them.', 'partly'],
    ['That works for us.', 'resolved'],
    ['Fair enough, that covers it.', 'resolved'],
    ["Oh good. Then that's off my list.", 'resolved'],
    ["Mostly, yes. I'd still want to see it on a phone.", 'partly'],
    ['For the big halls I can live with it. For the small ones I am not convinced.', 'partly'],
    ["That's already better. The old drivers remain.", 'partly'],
    ['Hm.', 'open'],
    ['I still do not see it.', 'open'],
    ['Everybody says that.', 'open'],
    ["We'll see.", 'open'],
  ])('are told by the answer to our answer: %s', (reply, status) => {
    const document = call([THEM, doubt], [US, 'They get a text with a link.'], [THEM, reply]);
    expect(readAs('objection', document, doubt)).toMatchObject({ status, raisedBy: THEM });
  });

  it('are not settled by our own words, nor by the settling of another', () => {
    const ours = call([THEM, doubt], [US, 'So that is settled, no problem any more.']);
    expect(readAs('objection', ours, doubt).status).toBe('open');
    const another = call(
      [THEM, doubt],
      [US, 'They get a text.'],
      [THEM, 'I was also worried about hosting, but that is resolved.'],
    );
    expect(readAs('objection', another, doubt).status).toBe('open');
  });

  it('are not settled by what is said of the next objection', () => {
    const next = 'The next worry was the hosting, and Germany settled it.';
    const document = notes(`Pushback\nInes is afraid that drivers never book a slot. ${next}`);
    const told = (objections: string[]) =>
      readAs('objection', document, 'drivers never', objections).status;
    expect(told(['drivers never', 'hosting'])).toBe('open');
  });

  it.each([
    ['- price: too dear for what it does', 'too dear for what it does'],
    ['- Ines: the drivers have no phones', 'the drivers have no phones'],
    ['- price: too dear', 'price: too dear'],
  ])('are told without the label before them: %s', (row, objection) => {
    expect(readAs('objection', notes(`Pushback\n${row}\n- a tour`), row.slice(-8)).objection).toBe(
      objection,
    );
  });

  it('are settled where the clause that names them says so', () => {
    const document = call(
      [US, 'Go on.'],
      [THEM, 'My doubt about the accounts of last month is lifted.'],
    );
    expect(readAs('objection', document, 'My doubt').status).toBe('resolved');
  });

  it.each([
    ['- price: too dear per parcel - we capped it, she said fine', 'resolved'],
    ['- Objection: drivers have no phones - resolved by the terminal at the gate', 'resolved'],
    ['- Objection: drivers have no phones (partly solved)', 'partly'],
    ['- Objection: drivers have no phones [open]', 'open'],
    ['- Ines: half of our drivers have no phone', 'open'],
  ])('in notes are told by what follows in the row: %s', (row, status) => {
    const document = notes(`Pushback\n${row}\n- the rest of the day was a tour`);
    expect(readAs('objection', document, row.slice(-12)).status).toBe(status);
  });

  it.each([
    ['- Ines: afraid of double keying \u2013 saw the import, she\u2019s happy', 'Ines', 'resolved'],
    ['- Ines objects to the term, 24 months helps a bit', 'Ines', 'partly'],
    ['- price per parcel scares them', '', 'open'],
  ])('in notes: %s', (row, raisedBy, status) => {
    const document = notes(`Pushback\n${row}\n- the rest of the day was a tour`);
    expect(readAs('objection', document, row.slice(2, 20))).toMatchObject({ raisedBy, status });
  });
});
