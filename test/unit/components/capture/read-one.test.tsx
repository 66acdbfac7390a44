// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readInWorker, type WorkerReading } from '@/lib/reading/read-in-worker';
import { said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, named, until } from '../hands';
import { showDeal } from '../show-deal';
import { drop, paste } from './give-source';

vi.mock('@/lib/reading/read-in-worker', () => ({ readInWorker: vi.fn() }));

const reads = vi.mocked(readInWorker);
const READ: Extract<WorkerReading, { kind: 'read' }> = {
  kind: 'read',
  source: {
    kind: 'transcript',
    title: '',
    heldAt: '2026-11-18T15:00:00.000Z',
    people: ['Maya Lindqvist', 'Bob'],
    turns: 4,
    words: 120,
  },
  facts: [said.competitor('Kronos'), said.problem('We lose two days a week.')],
  left: 0,
};

beforeEach(() => {
  reads.mockResolvedValue(READ);
});
afterEach(() => {
  vi.restoreAllMocks();
  reads.mockReset();
});

const show = () => showDeal({ dossier: dossierOf(), part: 'capture' });
const text = () => document.body.textContent;

/** Reads a call and shows what was found in it. */
async function readAll() {
  await paste('Bob: We lose two days a week.');
  await until(() => {
    expect(text()).toContain('2 things for the brief');
  });
  await click(named('Show suggestions'));
  await until(() => {
    expect(text()).toContain('2 to decide');
  });
}

describe('reading a conversation', () => {
  test('asks whether it was understood, then shows what was found', async () => {
    const { container, kept } = await show();
    await paste('Bob: We lose two days a week.');
    await until(() => {
      expect(text()).toContain('2 things for the brief');
    });
    expect(document.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-11-18');
    expect(document.activeElement?.textContent).toBe('Show suggestions');
    expect(await axeFindings(container)).toEqual([]);
    await fill(named('What it is called'), 'Second call');
    await click(named('Show suggestions'));
    await until(() => {
      expect(document.querySelector('[data-list-heading]')?.textContent).toBe('Second call');
    });
    // The keys are for the first suggestion, without a Tab.
    expect(document.activeElement?.matches('[data-suggestion]')).toBe(true);
    expect(kept().captures).toMatchObject([
      { source: { kind: 'transcript', title: 'Second call', people: ['Maya Lindqvist', 'Bob'] } },
    ]);
    expect(kept().captures[0]?.facts).toHaveLength(2);
  });

  test('asks whose side somebody is on only where nothing tells, and reads it again with that', async () => {
    await show();
    await paste('Bob: We lose two days a week.');
    await until(() => {
      expect(text()).toContain('Who is on your side?');
    });
    const group = document.querySelector('[role=group]');
    expect(document.querySelectorAll('fieldset [role=group]')).toHaveLength(1);
    const [ours] = group?.querySelectorAll('button') ?? [];
    if (ours !== undefined) await click(ours);
    await until(() => {
      expect(reads.mock.calls.at(-1)?.[1].ours.names).toContain('Bob');
    });
    expect(ours?.getAttribute('aria-pressed')).toBe('true');
  });

  test('keeps what it comes to with what was said a moment ago, not what it was before', async () => {
    const { kept } = await show();
    await paste('Bob: We lose two days a week.');
    await until(() => {
      expect(text()).toContain('Who is on your side?');
    });
    const again = Promise.withResolvers<WorkerReading>();
    reads.mockReturnValue(again.promise);
    const [ours] = document.querySelectorAll<HTMLElement>('fieldset [role=group] button');
    if (ours !== undefined) await click(ours);
    await click(named('Show suggestions'));
    expect(kept().captures).toEqual([]);
    await act(async () => {
      again.resolve({ ...READ, facts: [said.competitor('Kronos')] });
      await again.promise;
    });
    await until(() => {
      expect(kept().captures[0]?.facts).toHaveLength(1);
    });
  });

  test('takes all who are left for theirs in one press', async () => {
    const source = { ...READ.source, people: ['Bob', 'Ann', 'Cy'] };
    reads.mockResolvedValue({ ...READ, source });
    await show();
    await paste('Bob: We lose two days a week.');
    await until(() => {
      expect(text()).toContain('All of them are theirs');
    });
    await click(
      document.querySelector<HTMLElement>('fieldset [role=group] button') ?? document.body,
    );
    await click(named('The others are theirs'));
    await until(() => {
      expect(reads.mock.calls.at(-1)?.[1].theirs.names).toEqual(['Ann', 'Cy']);
    });
  });

  test.each([
    [{ kind: 'refused', problem: 'empty' }, 'There are no words in it.'],
    [{ kind: 'refused', problem: 'not_text' }, 'This isn’t a text file.'],
    [{ kind: 'refused', problem: 'too_large' }, 'This is more than Baton reads at once.'],
    [{ kind: 'failed', reason: 'died' }, 'Reading broke off.'],
    [{ ...READ, facts: [] }, 'Nothing found'],
  ] as const)('names what is wrong: %o', async (reading, words) => {
    reads.mockResolvedValue(reading);
    const { container, kept } = await show();
    await paste('Hello');
    await until(() => {
      expect(text()).toContain(words);
    });
    expect(await axeFindings(container)).toEqual([]);
    expect(kept().captures).toEqual([]);
  });

  test('shows how far it is and can be stopped, with nothing kept', async () => {
    reads.mockImplementation(
      (_input, _context, { signal, onProgress } = {}) =>
        new Promise((resolve) => {
          onProgress?.(0.4);
          signal?.addEventListener('abort', () => {
            resolve({ kind: 'stopped' });
          });
        }),
    );
    const { kept } = await show();
    await paste('A long call');
    await until(() => {
      expect(text()).toContain('40%');
    });
    await click(named('Stop'));
    await until(() => {
      expect(text()).toContain('You stopped it. Nothing was kept.');
    });
    expect(document.querySelector('textarea')?.value).toBe('A long call');
    expect(document.activeElement).toBe(document.querySelector('textarea'));
    expect(kept().captures).toEqual([]);
  });

  test('asks nothing of what nothing was found in, and starts over where the words go', async () => {
    reads.mockResolvedValue({ ...READ, facts: [] });
    await show();
    await paste('Hello');
    await until(() => {
      expect(document.activeElement?.textContent).toBe('Start over');
    });
    expect(document.querySelectorAll('input[type=date], select[name], textarea')).toHaveLength(0);
    await click(named('Start over'));
    await until(() => {
      expect(document.activeElement).toBe(document.querySelector('textarea'));
    });
  });

  test('opens a file that is dropped, and says by name which one it could not read', async () => {
    reads.mockResolvedValue({ kind: 'refused', problem: 'empty' });
    await show();
    await until(() => {
      expect(text()).toContain('or drop one here');
    });
    const file = new File(['WEBVTT'], 'call.vtt');
    await drop(file, new File(['WEBVTT'], 'second.vtt'));
    expect(text()).toContain('Baton reads one file at a time.');
    expect(reads).not.toHaveBeenCalled();
    const dropped = await drop(file);
    await until(() => {
      expect(reads.mock.calls[0]?.[0]).toMatchObject({ name: 'call.vtt' });
    });
    expect(dropped.defaultPrevented).toBe(true);
    await until(() => {
      expect(text()).toContain('“call.vtt”: There are no words in it.');
    });
    // It is the file that is wrong, not what might be pasted.
    expect(document.querySelector('textarea')?.hasAttribute('aria-invalid')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Open a file');
  });

  test('keeps what a file said, though it is gone by then', async () => {
    const { kept } = await show();
    await until(() => {
      expect(text()).toContain('or drop one here');
    });
    const file = new File(['Bob: We lose two days a week.'], 'call.txt');
    const gone = new DOMException('gone', 'NotReadableError');
    const bytes = await file.arrayBuffer();
    vi.spyOn(file, 'arrayBuffer').mockResolvedValueOnce(bytes).mockRejectedValue(gone);
    vi.spyOn(file, 'text').mockRejectedValue(gone);
    await drop(file);
    await until(() => {
      expect(text()).toContain('2 things for the brief');
    });
    await click(named('Show suggestions'));
    await until(() => {
      expect(kept().captures).toHaveLength(1);
    });
  });

  test('leads back to where the rep was when nothing is forgotten after all', async () => {
    await show();
    await readAll();
    const forget = document.querySelector<HTMLElement>('[aria-label^="Forget: "]');
    await click(forget ?? document.body);
    await click(named('Keep it'));
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Forget: /u);
  });

  test('is listed with what waits, and forgotten only when the rep is sure', async () => {
    const { kept } = await show();
    await readAll();
    const title = kept().captures[0]?.source.title ?? '';
    await click(named(`Forget: ${title}`));
    expect(text()).toContain('What you took stays in the brief.');
    await click(named('Forget'));
    await until(() => {
      expect(kept().captures).toEqual([]);
      expect(text()).toContain('What was said?');
    });
  });
});
