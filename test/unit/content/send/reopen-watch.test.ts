// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReopenWatch } from '@/lib/content/send/reopen-watch';
import { fakeMailPage } from '../fake-mail-page';

const REOPENED = 'settle msg-a:1 reopened';

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const watched = new Set<string>();
  startReopenWatch(fake.page, (draftId) => watched.has(draftId), controller.signal);
  return { ...fake, controller, watched };
}

describe('the watch for drafts that come to stand in a compose', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('tells of each once for every compose it stands in, as soon as it has an id', () => {
    const { compose } = test.addCompose({ draftId: null });
    test.round();
    expect(test.log()).toEqual([]);
    test.setDraft(compose, { draftId: 'msg-a:1' });
    test.round();
    test.round();
    expect(test.log()).toEqual([REOPENED]);
    test.leave(compose);
    test.addCompose();
    test.round();
    expect(test.log()).toEqual([REOPENED, REOPENED]);
  });

  it('leaves a draft whose send is watched to that watch', () => {
    test.watched.add('msg-a:1');
    test.addCompose();
    test.round();
    expect(test.log()).toEqual([]);
  });

  it('says it again where nobody answered, but not when the draft was sent meanwhile', async () => {
    test.background.answers = false;
    test.addCompose();
    test.round();
    await vi.advanceTimersByTimeAsync(1_000);
    test.round();
    expect(test.log()).toEqual([REOPENED, REOPENED]);
    await vi.advanceTimersByTimeAsync(1_000);
    test.watched.add('msg-a:1');
    test.round();
    expect(test.log()).toHaveLength(2);
  });
});
