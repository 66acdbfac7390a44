// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createNoteHub } from '@/components/notes/note-hub';
import { notesOf } from '@/components/notes/notes-of';
import { localClock } from '@/components/notes/local-clock';
import { noteRow, type Note, type NoteRow } from '@/lib/domain/deals/note';
import { NOW } from '../../fixtures/records';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, fill, press, until } from './hands';
import { showDeal } from './show-deal';

const call = {
  id: 'call-0001',
  dealId: DEAL_ID,
  date: '2026-11-18',
  who: ['Dana Whitfield'],
  notes: 'They close in nine days. No data may leave the EU.',
  updatedAt: NOW,
};
const scene = () => ({
  dossier: {
    ...dossierOf({ people: [{ role: 'champion', name: 'Dana Whitfield' }] }),
    calls: [call],
  },
  part: 'calls' as const,
});
const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });
const button = (words: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('button')];
  const found = all.find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith(words),
  );
  if (found === undefined) throw new Error(`no button with ${words}`);
  return found;
};
const area = () => {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('nowhere to write');
  return found;
};
const select = async (words: string) => {
  const field = area();
  const from = field.value.indexOf(words);
  await act(async () => {
    field.focus();
    field.setSelectionRange(from, from + words.length);
    await Promise.resolve();
  });
  await press('Shift');
  await act(async () => {
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    await Promise.resolve();
  });
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('calls and meetings', () => {
  test('are noted with day, people and words, saved while they are typed', async () => {
    const { background, container } = await showDeal({
      ...scene(),
      dossier: dossierOf({ people: [{ role: 'champion', name: 'Dana Whitfield' }] }),
    });
    await shows('No calls noted yet');
    await click(button('Note a call or meeting'));
    expect(document.body.textContent).toMatch(/Questions for this call\d/u);
    await click(button('Dana Whitfield'));
    await fill(area(), 'They close in nine days.');
    await until(() => {
      expect(background.inputsOf('calls.save').at(-1)).toMatchObject({
        call: {
          dealId: DEAL_ID,
          who: ['Dana Whitfield'],
          notes: 'They close in nine days.',
        },
        base: null,
      });
    });
    await shows('Saved');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('give selected words to the brief, with the way back to the call', async () => {
    const { background, container } = await showDeal(scene());
    await shows('No data may leave the EU.');
    await click(button('Edit: Call'));
    await select('No data may leave the EU');
    await click(button('Put into the brief'));
    await shows('Where does it belong?');
    await until(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Find a place');
    });
    const option = () =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].find(
        ({ textContent }) => textContent === 'Red lines',
      );
    await until(() => {
      expect(option()).toBeDefined();
    });
    const found = option();
    if (found !== undefined) await click(found);
    await until(() => {
      expect(background.inputsOf('facts.save')).toMatchObject([
        {
          field: 'redLines',
          state: { value: ['No data may leave the EU'], toConfirm: false },
          origins: [
            { part: '', kind: 'call', ref: 'call-0001', quote: 'No data may leave the EU' },
          ],
        },
      ]);
    });
    await shows('Put into Red lines.');
    await click(button('Done'));
    await until(() => {
      const mark = document.querySelector('mark a');
      expect(mark?.textContent).toBe('No data may leave the EU');
      expect(mark?.getAttribute('href')).toContain('item=redLines');
    });
    expect(await axeFindings(container)).toEqual([]);
  });

  test('take what was promised to the ledger’s form, with day and listeners', async () => {
    await showDeal(scene());
    await shows('No data may leave the EU.');
    await click(button('Edit: Call'));
    await select('They close in nine days');
    await click(button('Add as a promise'));
    await shows('Said aloud, not written');
    const form = document.querySelector('[role=dialog]');
    expect(form?.querySelector('textarea')?.value).toBe('They close in nine days');
    expect(form?.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-11-18');
  });

  test('are taken out, and brought back', async () => {
    const { background } = await showDeal(scene());
    await shows('No data may leave the EU.');
    await click(button('Remove: Call'));
    await shows('Note removed.');
    expect(background.inputsOf('calls.remove')).toEqual([{ dealId: DEAL_ID, id: 'call-0001' }]);
    await click(button('Undo'));
    await until(() => {
      const { updatedAt: _, ...kept } = call;
      expect(background.inputsOf('calls.save')).toEqual([{ call: kept, base: null, unheard: [] }]);
    });
  });

  test('are shown where the brief leads to one', async () => {
    await showDeal({ ...scene(), focus: 'call-0001' });
    await until(() => {
      expect(document.activeElement?.tagName).toBe('ARTICLE');
    });
  });
});

const wordsOf = (note: NoteRow | null) => (note?.kind === 'call' ? note.row.notes : '');

describe('notes that are being written', () => {
  const note = (changes: Partial<Note> = {}): Note => ({
    id: 'note-0001',
    dealId: DEAL_ID,
    kind: 'call',
    date: '2026-11-20',
    who: [],
    notes: 'typed',
    decided: '',
    meeting: null,
    ...changes,
  });

  test('are not brought back by a save that comes after they were taken out', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const saved: string[] = [];
    let finish = () => {};
    const hub = createNoteHub({
      rowOf: (written) => noteRow(written, '2026-11-20', localClock),
      save: ({ note: sent }) => {
        saved.push(wordsOf(sent));
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    hub.set(note());
    hub.flushAll();
    hub.set(note({ notes: 'typed on' }));
    hub.drop('note-0001');
    finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved).toEqual(['typed', 'typed on']);
    expect(hub.snapshot().drafts.size).toBe(0);
  });

  test('go on from what was heard last, and say what was never answered', async () => {
    const said: unknown[] = [];
    let hears = false;
    const hub = createNoteHub({
      rowOf: (written) => noteRow(written, '2026-11-20', localClock),
      save: ({ note: sent, base, unheard }) => {
        said.push([wordsOf(base), wordsOf(sent), unheard.map(wordsOf)]);
        return hears ? Promise.resolve() : Promise.reject(new Error('worker killed'));
      },
    });
    const type = async (notes: string) => {
      hub.set(note({ notes }));
      hub.flushAll();
      await new Promise((resolve) => setTimeout(resolve));
    };
    const { updatedAt: _, ...row } = { ...call, id: 'note-0001', notes: 'old' };
    hub.begin('note-0001', { kind: 'call', row });
    await type('a');
    hears = true;
    await type('ab');
    await type('abc');
    expect(said).toEqual([
      ['old', 'a', []],
      ['old', 'ab', ['a']],
      ['ab', 'abc', []],
    ]);
  });

  test('stand newest first, and the open one keeps its place while its day is typed', () => {
    const older = { ...call, id: 'call-older', date: '2026-11-01' };
    const dossier = { ...dossierOf(), calls: [older, call] };
    expect(notesOf(dossier, new Map(), null).map(({ id }) => id)).toEqual([
      'call-0001',
      'call-older',
    ]);
    const open = note({ id: 'call-0001', date: '2026-11-18' });
    const typed = { ...dossier, calls: [older, { ...call, date: '0002-11-18' }] };
    expect(notesOf(typed, new Map(), open).map(({ id }) => id)).toEqual([
      'call-0001',
      'call-older',
    ]);
  });
});

describe('a sales engineer’s notes of what was given away', () => {
  test('say whose that is to give, and offer the mail that hands it over', async () => {
    const given = { ...call, notes: 'We will waive the setup fee for Dana.' };
    await showDeal({ dossier: { ...scene().dossier, calls: [given] }, part: 'calls', role: 'se' });
    await shows('waive the setup fee');
    await click(button('Edit'));
    await shows("A price is your account executive's to give, not yours.");
    await shows('Copy a mail to the AE');
  });
});
