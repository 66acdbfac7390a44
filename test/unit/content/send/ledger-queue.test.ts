// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLedgerQueue } from '@/lib/content/send/ledger-queue';
import type { SendReport } from '@/lib/domain/ledger/draft-report';
import { RequestError } from '@/lib/messaging/result';
import { fakeMailPage } from '../fake-mail-page';

const report: SendReport = {
  mailbox: 'rep@vendor.example',
  draftId: 'a',
  threadId: null,
  subject: '',
  recipients: { to: [], cc: [], bcc: [] },
  promises: [],
  delivers: [],
  leavesLater: false,
  text: '',
  insertionId: null,
  isOther: false,
};

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  return {
    ...fake,
    controller,
    queue: startLedgerQueue(fake.page, () => undefined, controller.signal),
  };
}

describe('the ledger queue', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('speaks at once, and again until it is heard', async () => {
    test.background.answers = false;
    test.queue.sending(report);
    expect(test.log()).toEqual(['sending a']);
    await vi.advanceTimersByTimeAsync(200 + 500 + 1_000);
    expect(test.log()).toHaveLength(4);
    test.background.answers = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(test.log()).toHaveLength(5);
  });

  it('never lets an outcome overtake its send, nor another draft wait for it', async () => {
    test.background.answers = false;
    test.queue.sending(report);
    test.queue.settle(report, 'undone');
    test.queue.sending({ ...report, draftId: 'b' });
    expect(test.log()).toEqual(['sending a', 'sending b']);
    test.background.answers = true;
    await vi.advanceTimersByTimeAsync(300);
    const ofA = test.log().filter((line) => line.includes(' a'));
    expect(ofA).toEqual(['sending a', 'sending a', 'settle a undone']);
    expect(test.log().filter((line) => line.includes(' b'))).toHaveLength(2);
  });

  it('says what is unheard once more when the page goes', async () => {
    test.background.answers = false;
    test.queue.sending(report);
    test.queue.settle(report, 'left');
    await vi.advanceTimersByTimeAsync(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(test.log()).toEqual(['sending a', 'sending a', 'settle a left']);
  });

  it('gives up after a minute, at the end, and where the mailbox is off', async () => {
    test.background.answers = false;
    test.queue.sending(report);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(test.log()).toHaveLength(15);
    test.background.refusal = new RequestError('forbidden', 'off');
    test.queue.sending(report);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(test.log()).toHaveLength(16);
    test.background.refusal = null;
    test.queue.sending(report);
    test.controller.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(test.log()).toHaveLength(17);
  });
});
