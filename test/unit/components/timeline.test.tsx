// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { handoffStory, type HandoffStory } from '../../fixtures/handoff-story';
import { anOverview } from '../../fixtures/overviews';
import { maya } from '../../fixtures/records';
import { axeFindings } from './axe-findings';
import { fakeBackground } from './fake-background';
import { click, press, until } from './hands';
import { mount } from './mount';

const NOW = new Date('2026-11-20T09:00:00.000Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  window.location.hash = '#deal?id=deal-northwind&part=timeline';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function showTimeline(story: HandoffStory = handoffStory(NOW)) {
  const { whole, clocks, move, versions } = story;
  fakeBackground({
    'profile.get': () => maya,
    'deals.dossier': () => whole,
    'deals.whole': () => whole,
    'overviews.get': () => anOverview({ dealId: whole.deal.id, clocks: [...clocks], move }),
    'versions.list': () => [...versions],
  });
  const container = await mount(<Desk hub={createAutosaveHub(() => Promise.resolve())} />);
  await until(() => {
    expect(container.textContent).toContain('You owe');
  });
  return container;
}
const lane = (name: string) => {
  const found = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (found === null) throw new Error(`no lane ${name}`);
  return found;
};
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];

describe('the timeline of a deal', () => {
  test('says whose move it is, who owes what, what is late and what was confirmed', async () => {
    const container = await showTimeline();
    expect(container.textContent).toContain('Your move:send the introduction');
    expect(lane('You owe').textContent).toMatch(/You owe3 late, \d ahead/u);
    expect(lane('You owe').textContent).toContain('4 days late, was due Nov 16');
    expect(lane('The customer owes').textContent).toContain('confirmed Nov 8');
    expect(lane('The customer owes').textContent).toContain('no answer, 2 days late');
    expect(lane('Your colleagues owe').textContent).toContain('Promise · Mei Tanaka');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('names the customer, or a colleague, whose move it is', async () => {
    const story = handoffStory(NOW);
    const move = { ...story.move, isMine: false, who: 'csm' as const, name: 'Priya Raman' };
    const container = await showTimeline({ ...story, move });
    expect(container.textContent).toContain('The move is with Priya Raman:');
  });

  test('is walked through in the order of time by the arrow keys', async () => {
    await showTimeline();
    const inTime = marks()
      .map(({ dataset }) => dataset['at'] ?? '')
      .toSorted();
    const first = marks().find(({ dataset }) => dataset['at'] === inTime[0]);
    first?.focus();
    const walked = [document.activeElement?.getAttribute('data-at')];
    for (let step = 1; step < inTime.length; step += 1) {
      await press('ArrowRight');
      walked.push(document.activeElement?.getAttribute('data-at'));
    }
    expect(walked).toEqual(inTime);
    await press('Home');
    expect(document.activeElement).toBe(first);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Deal begun');
  });

  test('opens a busy week’s count, and closes it again', async () => {
    await showTimeline();
    const group = marks().find((mark) => mark.getAttribute('aria-expanded') === 'false');
    if (group === undefined) throw new Error('no group');
    const told = () => document.querySelectorAll('[data-opened] li').length;
    await click(group);
    expect(group.getAttribute('aria-expanded')).toBe('true');
    expect(told()).toBeGreaterThan(1);
    await click(group);
    expect(told()).toBe(0);
  });

  test('has all of it as a list too', async () => {
    const container = await showTimeline();
    const list = container.querySelector('details ol');
    const days = [...(list?.querySelectorAll('li') ?? [])];
    expect(container.querySelector('details summary')?.textContent).toBe(
      `All ${String(days.length)} things as a list`,
    );
    expect(list?.textContent).toContain('Won before it was ready');
  });

  test('folds what is beyond a handful, and shows it when asked', async () => {
    const story = handoffStory(NOW);
    const [first] = story.whole.promises;
    if (first === undefined) throw new Error('no promise');
    const promises = Array.from({ length: 300 }, (_, index) => ({
      ...first,
      id: `promise-${String(index)}`,
      sentence: `We will do thing ${String(index)}.`,
    }));
    const container = await showTimeline({ ...story, whole: { ...story.whole, promises } });
    expect(lane('You owe').querySelectorAll('li').length).toBeLessThan(15);
    const more = [...container.querySelectorAll('button')].find(({ textContent }) =>
      /^Show \d+ more$/u.test(textContent),
    );
    if (more === undefined) throw new Error('nothing to unfold');
    await click(more);
    expect(lane('You owe').querySelectorAll('li').length).toBeGreaterThan(300);
  });
});
