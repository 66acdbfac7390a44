import { Event as HappyEvent } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDealWatch } from '@/lib/content/page/deal-watch';
import { hubspot } from '@/lib/hosts/hubspot/hubspot';
import { RecordPage, type RealRecord } from './record-page';

const FIRST: RealRecord = { id: '1', name: 'Renewal', amount: '$10', owner: 'Maya', stage: 'Open' };
const OTHER: RealRecord = { id: '2', name: 'Pilot', amount: '$20', owner: 'Maya', stage: 'Sent' };
const TWIN: RealRecord = { ...FIRST, id: '3' };

let page: RecordPage;
let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  page = new RecordPage();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

/** Watches the page, whose own changes are told by `listeners` alone. */
function watch() {
  const onChange = vi.fn();
  const activity = { subscribe: () => undefined, poke: () => undefined };
  const { root, view } = page;
  const watched = startDealWatch(
    { host: hubspot, root, view, activity },
    onChange,
    controller.signal,
  );
  return { ...watched, onChange };
}

async function openFirst() {
  page.showAll(FIRST);
  page.go(FIRST.id);
  const watched = watch();
  await vi.advanceTimersByTimeAsync(3_000);
  return watched;
}

function isHidden(hidden: boolean): void {
  Object.defineProperty(page.root, 'visibilityState', {
    configurable: true,
    value: hidden ? 'hidden' : 'visible',
  });
  page.root.dispatchEvent(new HappyEvent('visibilitychange') as unknown as Event);
}

it('reads a page that was opened on a record at once, whole', async () => {
  page.showAll(FIRST);
  page.go(FIRST.id);
  const { current } = watch();
  expect(current()).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(current()).toMatchObject({ recordId: '1', name: 'Renewal', owner: 'Maya', stage: 'Open' });
});

it('gives nothing from the moment the address names another', async () => {
  const { current, onChange } = await openFirst();
  onChange.mockClear();
  page.go(OTHER.id);
  expect(current()).toBeNull();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(current()).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('gives a new name soon, and what stood there before only when the page has come to rest', async () => {
  const { current } = await openFirst();
  page.go(OTHER.id);
  page.show('name', OTHER.name);
  page.show('stage', OTHER.stage);
  await vi.advanceTimersByTimeAsync(500);
  expect(current()).toMatchObject({
    recordId: '2',
    name: 'Pilot',
    stage: 'Sent',
    owner: null,
    amount: null,
  });
  page.show('amount', OTHER.amount);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(current()).toMatchObject({ amount: { text: '$20' }, owner: 'Maya' });
});

it('takes two records of one name for two, as soon as the page was cleared between them', async () => {
  const { current } = await openFirst();
  page.go(TWIN.id);
  page.show('name', '');
  await vi.advanceTimersByTimeAsync(300);
  page.showAll(TWIN);
  await vi.advanceTimersByTimeAsync(500);
  expect(current()).toMatchObject({ recordId: '3', name: 'Renewal' });
});

it('waits long where nothing on the page changes with the address', async () => {
  const { current } = await openFirst();
  page.go(TWIN.id);
  await vi.advanceTimersByTimeAsync(4_500);
  expect(current()).toBeNull();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(current()).toMatchObject({ recordId: '3', name: 'Renewal', owner: 'Maya' });
});

it('counts no time in the background, and looks again when the tab is back', async () => {
  const { current } = await openFirst();
  isHidden(true);
  page.go(TWIN.id);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(current()).toBeNull();
  page.showAll(OTHER);
  page.go(OTHER.id);
  isHidden(false);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(current()).toMatchObject({ recordId: '2', name: 'Pilot', owner: 'Maya' });
});

it('reads a record in a tab that was opened in the background', async () => {
  isHidden(true);
  page.showAll(FIRST);
  page.go(FIRST.id);
  const { current } = watch();
  await vi.advanceTimersByTimeAsync(500);
  expect(current()).toMatchObject({ recordId: '1', owner: 'Maya' });
});

it('stays with a record over its views, and lets go of it on a list', async () => {
  const { current, onChange } = await openFirst();
  onChange.mockClear();
  page.go(`${FIRST.id}/view/1?tab=notes`);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(current()).toMatchObject({ recordId: '1', owner: 'Maya' });
  expect(onChange).not.toHaveBeenCalled();
  page.leave();
  expect(current()).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('rests when its page is gone', async () => {
  const { onChange } = await openFirst();
  controller.abort();
  onChange.mockClear();
  page.go(OTHER.id);
  page.showAll(OTHER);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onChange).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
