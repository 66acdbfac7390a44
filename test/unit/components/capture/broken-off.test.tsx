// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readInWorker, type WorkerReading } from '@/lib/reading/read-in-worker';
import { said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, named, until } from '../hands';
import { refuseRequests } from '../refuse-requests';
import { showDeal } from '../show-deal';
import { drop, paste } from './give-source';

vi.mock('@/lib/reading/read-in-worker', () => ({ readInWorker: vi.fn() }));

const reads = vi.mocked(readInWorker);
const readOf = (...names: string[]): WorkerReading => ({
  kind: 'read',
  source: { kind: 'transcript', title: '', heldAt: null, people: ['Bob'], turns: 4, words: 120 },
  facts: names.map((name) => said.competitor(name)),
  left: 0,
});
const STOPPED: WorkerReading = { kind: 'stopped' };

/** Readings that go on until they are stopped or a test says what they come to. */
function readSlowly() {
  const running: {
    readonly signal: AbortSignal;
    readonly end: (reading: WorkerReading) => void;
    readonly tell: (done: number) => void;
  }[] = [];
  reads.mockImplementation((_input, _context, { signal, onProgress } = {}) => {
    const { promise, resolve } = Promise.withResolvers<WorkerReading>();
    const given = signal ?? AbortSignal.abort();
    given.addEventListener('abort', () => {
      resolve(STOPPED);
    });
    if (given.aborted) resolve(STOPPED);
    running.push({ signal: given, end: resolve, tell: (done) => onProgress?.(done) });
    return promise;
  });
  return running;
}

beforeEach(() => {
  reads.mockResolvedValue(readOf('Kronos'));
});
afterEach(() => {
  vi.restoreAllMocks();
  reads.mockReset();
});

const show = () => showDeal({ dossier: dossierOf(), part: 'capture' });
/** Pastes a call and has it read, slowly. */
const beginToRead = async (words: string) => {
  const running = readSlowly();
  await show();
  await paste(words);
  await until(() => {
    expect(running).toHaveLength(1);
  });
  return running;
};
const text = () => document.body.textContent;
const stopped = () =>
  until(() => {
    expect(text()).toContain('You stopped it. Nothing was kept.');
  });
const found = () =>
  until(() => {
    expect(text()).toContain('1 thing for the brief');
  });

describe('stopping', () => {
  test('ends at once while a file is being fetched that never comes, and another can be read', async () => {
    const { kept } = await show();
    await until(() => {
      expect(text()).toContain('or drop one here');
    });
    const file = new File(['far away'], 'far.txt');
    vi.spyOn(file, 'arrayBuffer').mockReturnValue(new Promise(() => undefined));
    await drop(file);
    const running = readSlowly();
    const stop = named('Stop');
    await click(stop);
    await click(stop);
    await stopped();
    expect(running.every(({ signal }) => signal.aborted)).toBe(true);
    expect(kept().captures).toEqual([]);
    reads.mockResolvedValue(readOf('Kronos'));
    await paste('Bob: We also look at Kronos.');
    await found();
  });

  test('leaves nothing of the stopped one in what is read next', async () => {
    const running = await beginToRead('First call');
    await click(named('Stop'));
    await stopped();
    await paste('Second call');
    await until(() => {
      expect(running).toHaveLength(2);
    });
    const [first, second] = running;
    expect([first, second].map((one) => one?.signal.aborted)).toEqual([true, false]);
    await act(async () => {
      first?.end(readOf('UKG', 'Quinyx'));
      await Promise.resolve();
    });
    expect(text()).toContain('0%');
    await act(async () => {
      second?.end(readOf('Kronos'));
      await Promise.resolve();
    });
    await found();
  });

  test('comes too late for what has just been read, which is shown', async () => {
    const running = await beginToRead('A call');
    await act(async () => {
      running[0]?.end(readOf('Kronos'));
      named('Stop').click();
      await Promise.resolve();
    });
    await found();
    expect(named('Show suggestions').hasAttribute('disabled')).toBe(false);
  });

  test('ends what is read when the page is left', async () => {
    const running = await beginToRead('A call');
    await act(async () => {
      window.location.hash = '#/today';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await Promise.resolve();
    });
    await until(() => {
      expect(running[0]?.signal.aborted).toBe(true);
    });
  });
});

describe('what could not be kept', () => {
  test('is all there still, with what the rep said of it, and is kept when they try again', async () => {
    const { container, kept } = await show();
    await paste('Bob: We also look at Kronos.');
    await found();
    await fill(named('What it is called'), 'Second call');
    const [ours] = document.querySelectorAll<HTMLElement>('fieldset [role=group] button');
    await click(ours ?? document.body);
    const refusal = refuseRequests('captures.keep');
    await click(named('Show suggestions'));
    await refusal.happened();
    await until(() => {
      expect(text()).toContain('It was read but could not be kept. Try again.');
    });
    expect((named('What it is called') as HTMLInputElement).value).toBe('Second call');
    expect(ours?.getAttribute('aria-pressed')).toBe('true');
    expect(named('Show suggestions').hasAttribute('disabled')).toBe(false);
    expect(await axeFindings(container)).toEqual([]);
    expect(kept().captures).toEqual([]);
    refusal.end();
    await click(named('Show suggestions'));
    await until(() => {
      expect(kept().captures).toMatchObject([{ source: { title: 'Second call' } }]);
      expect(text()).toContain('1 to decide');
    });
    expect(text()).not.toContain('could not be kept');
  });

  test('is kept once, and not shown where the rep has begun anew meanwhile', async () => {
    const { kept } = await show();
    await paste('Bob: We also look at Kronos.');
    await found();
    const next = named('Show suggestions');
    const back = named('Start over');
    await act(async () => {
      next.click();
      next.click();
      back.click();
      await Promise.resolve();
    });
    await until(() => {
      expect(text()).toContain('What was said?');
    });
    expect(kept().captures.length).toBeLessThan(2);
    await paste('Another');
    await found();
  });
});
