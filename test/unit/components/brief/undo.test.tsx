// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dossierOf } from '../../domain/brief/dossier-of';
import { click, fill, named, press, until } from '../hands';
import { showBrief } from './show-brief';

beforeEach(() => {
  // A slow machine is no pause in typing.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const facts = { problem: 'Rotas', whyUs: 'Speed' };
const undo = () => press('z', { ctrlKey: true });
const redo = () => press('z', { ctrlKey: true, shiftKey: true });

describe('undo in the brief', () => {
  test('takes typing back part by part across fields, and goes to where it was', async () => {
    const scene = await showBrief({ dossier: dossierOf({ facts }) });
    await type('problem', ['Rotas i', 'Rotas in', 'Rotas in sheets']);
    await type('whyUs', ['Speed, price']);
    await type('problem', ['Rotas in eleven sheets']);
    expect(await undo()).toBe(true);
    expect(text('problem')).toBe('Rotas in sheets');
    await undo();
    expect(text('whyUs')).toBe('Speed');
    expect(document.activeElement).toBe(inputOf('whyUs'));
    await undo();
    expect(text('problem')).toBe('Rotas');
    await redo();
    await press('y', { ctrlKey: true });
    expect([text('problem'), text('whyUs')]).toEqual(['Rotas in sheets', 'Speed, price']);
    await until(() => {
      expect(scene.saved('whyUs')?.value).toBe('Speed, price');
    });
  });

  test('leaves what another tab wrote into the same fact meanwhile', async () => {
    const criterion = {
      metric: 'Close',
      baseline: '',
      target: '',
      byDate: null,
      day30: '',
      day60: '',
      owner: '',
    };
    const rows = [{ id: 'criterion-1', ...criterion }];
    const scene = await showBrief({ dossier: dossierOf({ facts: { successCriteria: rows } }) });
    await fill(inputOf('successCriteria', 'criterion-1.target'), '5 days');
    await until(() => {
      expect(scene.saved('successCriteria')?.value).toMatchObject([{ target: '5 days' }]);
    });
    await act(async () => {
      scene.saveElsewhere('successCriteria', [{ ...rows[0], target: '5 days', owner: 'Dana' }]);
      await Promise.resolve();
    });
    await click(named('Undo'));
    await until(() => {
      expect(scene.saved('successCriteria')?.value).toMatchObject([{ target: '', owner: 'Dana' }]);
    });
  });

  test('brings a removed row back in its place, and takes marks back', async () => {
    const risks = ['One', 'Two', 'Three'].map((risk, index) => ({
      id: `risk-000${String(index)}`,
      risk,
      likelihood: null,
      mitigation: '',
    }));
    const scene = await showBrief({ dossier: dossierOf({ facts: { risks } }) });
    await click(named('Remove Landmine 2: Two'));
    expect(shownRisks()).toEqual(['One', 'Three']);
    await click(named('None: Competitors'));
    await click(named('Undo'));
    expect(document.body.textContent).not.toContain('You said there is none.');
    await click(named('Undo'));
    expect(shownRisks()).toEqual(['One', 'Two', 'Three']);
    await until(() => {
      expect(scene.saved('risks')?.value).toEqual(risks);
    });
    await click(named('Redo'));
    expect(shownRisks()).toEqual(['One', 'Three']);
    expect(named('Redo').getAttribute('aria-disabled')).toBe('false');
  });

  test('first takes back what could not be saved', async () => {
    await showBrief();
    await fill(inputOf('commercials', 'termMonths'), '24');
    await fill(inputOf('commercials', 'discountPercent'), '150');
    await focus(inputOf('commercials', 'discountPercent'));
    await undo();
    expect(inputOf('commercials', 'discountPercent').value).toBe('');
    expect(inputOf('commercials', 'termMonths').value).toBe('24');
    await undo();
    expect(inputOf('commercials', 'termMonths').value).toBe('');
  });

  test('shows what it changed where the chosen form does not ask for it', async () => {
    await showBrief({ dossier: dossierOf({ facts }) });
    await type('whyUs', ['Price']);
    const picker = named('What to ask');
    await fill(picker, 'technical_debrief');
    expect(document.querySelector('[data-item=whyUs]')).toBeNull();
    await press('z', { metaKey: true });
    expect(text('whyUs')).toBe('Speed');
  });

  test('takes back the class of a promise in its turn, and gives it again', async () => {
    const promises = [{ sentence: 'We will waive the fee.' }];
    await showBrief({ dossier: dossierOf({ facts, promises }) });
    const shows = (review: string) =>
      until(() => {
        expect(classOf('We will waive the fee.').value).toBe(review);
      });
    await fill(classOf('We will waive the fee.'), 'contractual');
    await type('whyUs', ['Price']);
    await fill(classOf('We will waive the fee.'), 'good_faith');
    await shows('good_faith');
    await undo();
    await shows('contractual');
    expect(document.activeElement).toBe(classOf('We will waive the fee.'));
    await undo();
    expect(text('whyUs')).toBe('Speed');
    await undo();
    await shows('unreviewed');
    await redo();
    await shows('contractual');
  });

  test('passes over a promise that was classed elsewhere since', async () => {
    const promises = [{ id: 'promise-fee', sentence: 'We will waive the fee.' }];
    const scene = await showBrief({ dossier: dossierOf({ facts, promises }) });
    await type('whyUs', ['Price']);
    await fill(classOf('We will waive the fee.'), 'contractual');
    await act(async () => {
      scene.reviewElsewhere('promise-fee', 'aspirational');
      await Promise.resolve();
    });
    await undo();
    expect(classOf('We will waive the fee.').value).toBe('aspirational');
    expect(text('whyUs')).toBe('Speed');
  });

  test('leaves other inputs their own', async () => {
    await showBrief({ dossier: dossierOf({ facts }) });
    await type('whyUs', ['Price']);
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    expect(await undo()).toBe(false);
    expect(text('whyUs')).toBe('Price');
    other.remove();
  });
});

/** Types into a fact of one text, and leaves it. */
async function type(field: string, texts: readonly string[]): Promise<void> {
  await focus(inputOf(field));
  for (const one of texts) await fill(inputOf(field), one);
  await act(async () => {
    inputOf(field).blur();
    await Promise.resolve();
  });
}

async function focus(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    await Promise.resolve();
  });
}

function inputOf(field: string, part = ''): HTMLInputElement | HTMLTextAreaElement {
  const place = `[data-item="${field}"] [data-part="${part}"]`;
  const found = document.querySelector<HTMLInputElement>(`${place} :is(input, textarea)`);
  if (found === null) throw new Error(`no input ${place}`);
  return found;
}

function text(field: string): string {
  return inputOf(field).value;
}

function shownRisks(): string[] {
  const inputs = document.querySelectorAll<HTMLTextAreaElement>('[data-part$=".risk"] textarea');
  return [...inputs].map(({ value }) => value);
}

function classOf(sentence: string): HTMLSelectElement {
  const found = named(`Class: ${sentence}`);
  if (!(found instanceof HTMLSelectElement)) throw new Error('no class to choose');
  return found;
}
