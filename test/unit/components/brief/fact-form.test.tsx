// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BRIEF_GROUPS, isFactItem, itemsOfGroup } from '@/lib/domain/brief/brief-item';
import { factKind, type PartKind, type PartKinds } from '@/lib/domain/brief/part-kind';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, until } from '../hands';
import { adder, blank, inputOf, item, lastRow, namedIn, part, pressed } from './form-parts';
import { showBrief, type BriefScene } from './show-brief';

const FACTS = BRIEF_GROUPS.flatMap(itemsOfGroup).filter(isFactItem);

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('a fact of the brief', () => {
  test.each(FACTS)('%s is written through its inputs, part by part, and saved', async (field) => {
    const scene = await showBrief({ only: field });
    await write(factKind(field), field, '');
    await leave();
    await until(() => {
      expect(withoutIds(scene.saved(field)?.value)).toEqual(written(factKind(field)));
    });
    expect(await axeFindings(scene.container)).toEqual([]);
  });

  test('shows what is saved in the same inputs', async () => {
    const facts = {
      commercials: { ...blankCommercials, value: 48_000, currency: 'EUR', pushedOnPrice: false },
      redLines: ['No data abroad', 'No new hardware'],
    };
    const { container } = await showBrief({ dossier: dossierOf({ facts }) });
    expect(inputOf('commercials', 'value').value).toBe('€48,000');
    expect(inputOf('commercials', 'currency').value).toBe('EUR');
    expect([...part('redLines', '').querySelectorAll('textarea')].map(valueOf)).toEqual([
      'No data abroad',
      'No new hardware',
      '',
    ]);
    expect(pressed('commercials', 'pushedOnPrice')).toEqual(['No']);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('a part that does not fit', () => {
  test('says why and stays unsaved, while the others are saved', async () => {
    const scene = await showBrief();
    await fill(inputOf('commercials', 'termMonths'), '24');
    await fill(inputOf('commercials', 'discountPercent'), '150');
    await fill(inputOf('commercials', 'discountRationale'), 'They pay a year ahead');
    await shows(scene, 'Not saved: 100 at most.');
    await until(() => {
      expect(scene.saved('commercials')?.value).toMatchObject({
        termMonths: 24,
        discountPercent: null,
        discountRationale: 'They pay a year ahead',
      });
    });
    expect(inputOf('commercials', 'discountPercent').value).toBe('150');
    await fill(inputOf('commercials', 'discountPercent'), '15');
    await until(() => {
      expect(scene.saved('commercials')?.value).toMatchObject({ discountPercent: 15 });
    });
    expect(scene.container.textContent).not.toContain('Not saved');
  });

  test('keeps "Saved" from standing there, until it fits or is taken back', async () => {
    const scene = await showBrief({ only: 'commercials' });
    const told = () => scene.container.querySelector('[role=status]')?.textContent;
    await fill(inputOf('commercials', 'discountPercent'), '150');
    await fill(inputOf('commercials', 'termMonths'), '24');
    await leave();
    await until(() => {
      expect(scene.saved('commercials')?.value).toMatchObject({ termMonths: 24 });
      expect(told()).toBe('Part is not saved');
    });
    await fill(inputOf('commercials', 'discountPercent'), '15');
    await leave();
    await until(() => {
      expect(told()).toBe('Saved');
    });
  });

  test('is told for a text too long, half a number, and a number that is not whole', async () => {
    const scene = await showBrief();
    await fill(inputOf('trigger', 'saidBy'), 'x'.repeat(501));
    await shows(scene, 'Not saved: 500 characters at most.');
    await fill(inputOf('commercials', 'value'), 'a lot');
    await shows(scene, 'Not saved: this is no number.');
    await fill(inputOf('commercials', 'termMonths'), '1.5');
    await shows(scene, 'Not saved: give a whole number.');
    await fill(inputOf('trigger', 'quote'), 'We lose people over this');
    await until(() => {
      expect(scene.saved('trigger')?.value).toEqual({
        quote: 'We lose people over this',
        saidBy: '',
      });
    });
  });

  test('in a row keeps the row', async () => {
    const scene = await showBrief();
    await click(adder('scorecard', ''));
    const id = lastRow('scorecard', '');
    await fill(inputOf('scorecard', `${id}.criterion`), 'Imports overnight');
    await fill(inputOf('scorecard', `${id}.target`), 'y'.repeat(600));
    await shows(scene, 'Not saved: 500 characters at most.');
    await until(() => {
      expect(scene.saved('scorecard')?.value).toMatchObject([
        { id, criterion: 'Imports overnight', target: '' },
      ]);
    });
  });
});

describe('what another tab writes', () => {
  test('arrives in inputs that nobody is in, and waits for those that somebody is', async () => {
    const scene = await showBrief({
      dossier: dossierOf({ facts: { problem: 'Rotas', whyUs: 'Speed' } }),
    });
    await act(async () => {
      inputOf('problem', '').focus();
      await Promise.resolve();
    });
    await elsewhere(scene, 'problem', 'Rotas in spreadsheets');
    await elsewhere(scene, 'whyUs', 'Speed and support');
    expect(inputOf('whyUs', '').value).toBe('Speed and support');
    expect(inputOf('problem', '').value).toBe('Rotas');
    await leave();
    expect(inputOf('problem', '').value).toBe('Rotas in spreadsheets');
  });

  test('leaves a part that could not be saved in its input', async () => {
    const scene = await showBrief();
    await fill(inputOf('commercials', 'discountPercent'), '150');
    await shows(scene, 'Not saved: 100 at most.');
    await elsewhere(scene, 'commercials', { ...blankCommercials, termMonths: 12 });
    expect(inputOf('commercials', 'termMonths').value).toBe('12');
    expect(inputOf('commercials', 'discountPercent').value).toBe('150');
    await shows(scene, 'Not saved: 100 at most.');
  });
});

describe('a fact a deal may not have', () => {
  test('is answered with none, which is done', async () => {
    const scene = await showBrief();
    await click(namedIn('competitors', 'None: Competitors'));
    expect(item('competitors').textContent).toContain('You said there is none.');
    await until(() => {
      expect(scene.saved('competitors')).toMatchObject({ none: true });
    });
    expect(item('competitors').textContent).toContain('Done');
    await click(namedIn('competitors', 'None: Competitors'));
    expect(adder('competitors', '').textContent).toBe('Add competitor');
  });

  test('is marked to confirm once it is written', async () => {
    const scene = await showBrief({ dossier: dossierOf({ facts: { whyUs: 'Speed' } }) });
    await click(namedIn('whyUs', 'To confirm with the customer: Why they chose you'));
    await until(() => {
      expect(scene.saved('whyUs')).toMatchObject({ toConfirm: true, value: 'Speed' });
    });
    expect(item('whyUs').textContent).toContain('You marked this to confirm');
  });
});

describe('the form that is chosen', () => {
  test('follows the role, changes what is asked, and never what is written', async () => {
    const scene = await showBrief({
      role: 'se',
      dossier: dossierOf({ facts: { gaps: ['Load'] } }),
    });
    await until(() => {
      expect(picker().value).toBe('technical_debrief');
    });
    expect(titles()).toEqual(['Proof', 'Risks']);
    await fill(picker(), 'delivery_package');
    expect(titles()).toEqual([
      'Client',
      'People',
      'Why they bought',
      'Scope',
      'Promises',
      'Success',
      'Commercials',
      'Risks',
    ]);
    await fill(picker(), 'technical_debrief');
    expect(part('gaps', '').querySelector('textarea')?.value).toBe('Load');
    expect(scene.saves).toEqual([]);
  });
});

const blankCommercials = {
  value: null,
  currency: '',
  fees: [],
  termMonths: null,
  startDate: null,
  renewalDate: null,
  paymentMilestones: [],
  nonStandardTerms: '',
  discountPercent: null,
  discountRationale: '',
  discountSignOffRef: '',
  pushedOnPrice: null,
  expansion: '',
};

/** Writes one part, and all that is in it, as a rep would. */
async function write(kind: PartKind, field: string, at: string): Promise<void> {
  if (kind.kind === 'parts' && 'parts' in kind) return writeParts(kind.parts, field, at);
  if (kind.kind === 'rows' && 'parts' in kind) {
    await click(adder(field, at));
    return writeParts(kind.parts, field, join(at, lastRow(field, at)));
  }
  const place = part(field, at);
  switch (kind.kind) {
    case 'switch':
      return click(place.querySelector('input') ?? blank());
    case 'yesNo':
      return click(place.querySelector('button') ?? blank());
    case 'choice':
      return click([...place.querySelectorAll('button')][1] ?? blank());
    case 'lines':
      for (const text of ['first', 'second'])
        await fill(
          [...place.querySelectorAll('textarea')].find((one) => one.value === '') ?? blank(),
          text,
        );
      return;
    default:
      return fill(inputOf(field, at), String(typed(kind, at)));
  }
}

async function writeParts(parts: PartKinds, field: string, at: string): Promise<void> {
  for (const [name, kind] of Object.entries(parts)) await write(kind, field, join(at, name));
}

/** What a fact holds once all of its parts are written. */
function written(kind: PartKind, at = ''): unknown {
  if ('parts' in kind) {
    const parts = Object.entries(kind.parts).map(([name, part]) => [
      name,
      written(part, join(at, name)),
    ]);
    const value: unknown = Object.fromEntries(parts);
    return kind.kind === 'rows' ? [value] : value;
  }
  if ('options' in kind) return kind.options[1];
  if (kind.kind === 'lines') return ['first', 'second'];
  return kind.kind === 'switch' || kind.kind === 'yesNo' ? true : typed(kind, at);
}

function typed({ kind }: PartKind, at: string): string | number {
  const name = at.split('.').at(-1) ?? '';
  if (name === 'currency') return 'GBP';
  if (kind === 'day') return '2027-03-04';
  return kind === 'number' ? 12 : `the ${name}`;
}

function withoutIds(value: unknown): unknown {
  return value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part)));
}

async function leave(): Promise<void> {
  await act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.resolve();
  });
}

async function elsewhere(
  scene: BriefScene,
  field: 'problem' | 'whyUs' | 'commercials',
  value: unknown,
) {
  await act(async () => {
    scene.saveElsewhere(field, value);
    await Promise.resolve();
  });
}

function shows({ container }: BriefScene, words: string): Promise<void> {
  return until(() => {
    expect(container.textContent).toContain(words);
  });
}

function valueOf({ value }: { readonly value: string }): string {
  return value;
}
function picker(): HTMLSelectElement {
  return document.querySelector<HTMLSelectElement>('select[aria-label="What to ask"]') ?? blank();
}
function titles(): (string | null)[] {
  return [...document.querySelectorAll('details[id] h2')].map((one) => one.textContent);
}
function join(above: string, name: string): string {
  return above === '' ? name : `${above}.${name}`;
}
