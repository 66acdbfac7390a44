import { describe, expect, it } from 'vitest';
import { sideOf, sidesIn } from '@/lib/domain/capture/sides';
import { call, CONTEXT } from './conversation';

const side = (name: string, address: string | null = null) => sideOf({ name, address }, CONTEXT);

describe('whose side somebody is on', () => {
  it.each([
    ['their address, whatever they are called', 'Ines Quell', 'maya@fernhill.example', 'ours'],
    ['a domain below ours', 'Support', 'desk@help.fernhill.example', 'ours'],
    ['a domain of their own', 'Maya Lindqvist', 'maya@larkhill.example', 'ours'],
    ['an address that nobody gave', 'Ines Quell', 'ines@larkhill.example', 'theirs'],
    ['a full name', 'Maya Lindqvist', null, 'ours'],
    ['a first name', 'Maya', null, 'ours'],
    ['a short form', 'Tom', null, 'ours'],
    ['the company in a label', 'Ola | Fernhill', null, 'ours'],
    ['the company in brackets', 'Ola (Fernhill)', null, 'ours'],
    ['nothing', 'Ines Quell', null, 'unknown'],
    ['another with the same first name', 'Maya Okafor', null, 'unknown'],
    ['a remark of the meeting program', 'Ines Quell (Guest)', null, 'unknown'],
  ])('is told by %s', (_, name, address, expected) => {
    expect(side(name, address)).toBe(expected);
  });

  it('is told by no name that has no letters', () => {
    const nobody = { ...CONTEXT, ours: { ...CONTEXT.ours, names: ['?', '<>', '...'] } };
    expect(sideOf({ name: 'Ines Quell', address: null }, nobody)).toBe('unknown');
  });

  it('is theirs for whoever speaks with ours and is not one of us', () => {
    const sideIn = sidesIn(call(['Maya Lindqvist', 'Hi.'], ['Ines Quell', 'Hello.']), CONTEXT);
    expect(sideIn({ name: 'Ines Quell', address: null })).toBe('theirs');
  });

  it('stays unknown where nobody is known to be ours', () => {
    const sideIn = sidesIn(call(['Bo', 'Hi.'], ['Ines Quell', 'Hello.']), CONTEXT);
    expect(sideIn({ name: 'Ines Quell', address: null })).toBe('unknown');
  });

  it('tells speakers without names by how they introduce themselves', () => {
    const sideIn = sidesIn(
      call(
        ['Speaker 1', 'Morning, Thomas here from Fernhill.'],
        ['Speaker 2', 'Good morning, I run the depot.'],
      ),
      CONTEXT,
    );
    expect(sideIn({ name: 'Speaker 1', address: null })).toBe('ours');
    expect(sideIn({ name: 'Speaker 2', address: null })).toBe('theirs');
  });

  it('tells them by who sells where nobody says who they are', () => {
    const sideIn = sidesIn(
      call(
        ['Speaker 1', 'Our trucks wait two hours.'],
        ['Speaker 2', 'Our customers see that halved, let me share my screen.'],
      ),
      CONTEXT,
    );
    expect(sideIn({ name: 'Speaker 2', address: null })).toBe('ours');
    expect(sideIn({ name: 'Speaker 1', address: null })).toBe('theirs');
  });
});
