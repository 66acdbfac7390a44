import { describe, expect, it } from 'vitest';
import { choosePlace, type OpenCompose, type OpenPlaces } from '@/lib/content/insert/choose-place';

interface Named extends OpenCompose {
  readonly name: string;
}

const isSame = (one: string, other: string) => one === other;
const compose = (way: OpenCompose['way'], over: Partial<Named> = {}): Named => ({
  name: way,
  way,
  threadId: way === 'new' ? null : 'thread-1',
  hasOwnText: false,
  ...over,
});
const nothing: OpenPlaces<Named> = { inFocus: null, others: [], thread: null };
const thread = { threadId: 'thread-1', hasRecipient: true };

const place = (
  way: OpenCompose['way'],
  places: Partial<OpenPlaces<Named>>,
  threadId: string | null = null,
) => {
  const found = choosePlace({ way, threadId }, { ...nothing, ...places }, isSame);
  if (found.kind === 'here') return `here: ${found.compose.name}`;
  return found.kind === 'open' ? `open: ${found.way}` : `refuse: ${found.reason}`;
};

describe('a mail of its own', () => {
  it.each([
    ['nothing is open', {}, 'open: new'],
    ['a thread is open', { thread }, 'open: new'],
    ['the rep is in a new mail', { inFocus: compose('new', { hasOwnText: true }) }, 'here: new'],
    ['the rep opened an answer just now', { inFocus: compose('reply') }, 'here: reply'],
    [
      'the rep is writing an answer',
      { inFocus: compose('reply', { hasOwnText: true }) },
      'open: new',
    ],
    ['the rep is in a forward', { inFocus: compose('forward') }, 'open: new'],
    ['another draft is open', { others: [compose('new')] }, 'open: new'],
  ])('where %s', (_, places, expected) => {
    expect(place('new', places)).toBe(expected);
  });
});

describe('an answer without a thread of its own', () => {
  it.each([
    ['nothing is open', {}, 'open: new'],
    ['the thread of its people is open', { thread }, 'open: reply'],
    ['a thread of others is open', { thread: { ...thread, hasRecipient: false } }, 'open: new'],
    ['the rep is in an answer', { inFocus: compose('reply', { hasOwnText: true }) }, 'here: reply'],
    ['the rep is in a new mail', { inFocus: compose('new'), thread }, 'here: new'],
    ['the rep is in a forward', { inFocus: compose('forward'), thread }, 'open: reply'],
    ['the thread has its answer open', { others: [compose('reply')], thread }, 'here: reply'],
    [
      'an answer of another thread is open',
      { others: [compose('reply', { threadId: 'thread-2' })], thread },
      'open: reply',
    ],
    [
      'the thread has two answers open',
      { others: [compose('reply'), compose('reply')], thread },
      'open: reply',
    ],
    ['another new mail is open', { others: [compose('new')], thread }, 'open: reply'],
  ])('where %s', (_, places, expected) => {
    expect(place('reply', places)).toBe(expected);
  });
});

describe('an answer to a certain thread', () => {
  it.each([
    ['nothing is open', {}, 'refuse: other_thread'],
    ['it is open', { thread: { ...thread, hasRecipient: false } }, 'open: reply'],
    ['another is open', { thread: { ...thread, threadId: 'thread-2' } }, 'refuse: other_thread'],
    ['the rep is in its answer', { inFocus: compose('reply') }, 'here: reply'],
    [
      'the rep is in an answer of another',
      { inFocus: compose('reply', { threadId: 'thread-2' }) },
      'refuse: other_thread',
    ],
    [
      'the rep is in an answer whose thread is unknown',
      { inFocus: compose('reply', { threadId: null }) },
      'refuse: other_thread',
    ],
    ['the rep is in a new mail', { inFocus: compose('new') }, 'refuse: other_thread'],
  ])('where %s', (_, places, expected) => {
    expect(place('reply', places, 'thread-1')).toBe(expected);
  });
});

describe('a forward', () => {
  it.each([
    ['nothing is open', {}, 'refuse: no_thread'],
    [
      'a thread is open, whoever is in it',
      { thread: { ...thread, hasRecipient: false } },
      'open: forward',
    ],
    ['the rep is in a forward', { inFocus: compose('forward') }, 'here: forward'],
    ['the rep is in a new mail', { inFocus: compose('new') }, 'refuse: no_thread'],
    ['the rep is in an answer', { inFocus: compose('reply'), thread }, 'open: forward'],
    ['the thread has its forward open', { others: [compose('forward')], thread }, 'here: forward'],
  ])('where %s', (_, places, expected) => {
    expect(place('forward', places)).toBe(expected);
  });
});
