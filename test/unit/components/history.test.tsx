// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeLines } from '@/components/history/change-lines';
import { partText } from '@/components/history/part-text';
import { blankRow } from '@/lib/domain/brief/blank-row';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { newPerson } from '@/lib/domain/people/new-person';
import type { Change, Loss, Version } from '@/lib/domain/versions/version';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, named, until } from './hands';
import { showDeal } from './show-deal';
import { stubTexts } from './stub-texts';

const AT = '2026-11-20T09:00:00.000Z';
const now = new Date(AT);
const state = (value: unknown) => ({ value, toConfirm: false, none: false });
const criterion = (changes: object = {}) => ({
  id: 'crit-0001',
  metric: 'Month-end close',
  baseline: '',
  target: '5 days',
  byDate: null,
  day30: '',
  day60: '',
  owner: '',
  ...changes,
});
const fact = (field: keyof typeof EMPTY_FACTS, from: unknown, to: unknown): Change => ({
  what: 'fact',
  field,
  from: from === null ? null : state(from),
  to: to === null ? null : state(to),
});
const version = (
  id: string,
  startedAt: string,
  changes: Change[],
  losses: Loss[] = [],
): Version => ({
  id,
  dealId: DEAL_ID,
  reason: 'edited',
  startedAt,
  endedAt: startedAt,
  changes,
  losses,
});
const words = (change: Change) => changeLines(change, now).map((line) => line.words);
const shows = (text: string) =>
  until(() => {
    expect(document.body.textContent).toContain(text);
  });

beforeEach(stubTexts);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a change in plain words', () => {
  test('names the part, the row by its words, and short values in the sentence', () => {
    const change = fact(
      'successCriteria',
      [criterion()],
      [criterion({ target: '4 days', byDate: '2026-12-31' })],
    );
    expect(words(change)).toEqual([
      'Success metrics, target of “Month-end close”: from 5 days to 4 days',
      'Success metrics, date of “Month-end close”: set to Dec 31',
    ]);
  });

  test('names rows and lines that came, went or moved', () => {
    const rows = [criterion(), criterion({ id: 'crit-0002', metric: 'Errors' })];
    expect(words(fact('successCriteria', rows.slice(0, 1), rows))).toEqual([
      'Success metrics, “Errors”: added',
    ]);
    expect(words(fact('successCriteria', rows, rows.toReversed()))).toEqual([
      'Success metrics: put in another order',
    ]);
    expect(words(fact('redLines', ['EU only', 'No cloud'], ['EU only']))).toEqual([
      'Red lines, “No cloud”: removed',
    ]);
  });

  test('leaves long texts to be shown beside each other', () => {
    const long = 'They build the winter rota in spreadsheets, for two days a week.';
    const [line] = changeLines(fact('problem', long, `${long} Still.`), now);
    expect(line).toMatchObject({
      words: 'The problem, in their words: changed',
      before: long,
      isTold: false,
    });
  });

  test('says flags, and people by name', () => {
    const confirm: Change = {
      what: 'fact',
      field: 'problem',
      from: state('x'),
      to: { ...state('x'), toConfirm: true },
    };
    expect(words(confirm)).toEqual(['The problem, in their words: to confirm']);
    const dana = newPerson({
      id: 'person-0',
      dealId: DEAL_ID,
      updatedAt: AT,
      name: 'Dana Whitfield',
    });
    const person = (from: typeof dana | null, to: typeof dana | null): Change => ({
      what: 'person',
      personId: dana.id,
      from,
      to,
    });
    expect(words(person(null, dana))).toEqual(['Dana Whitfield: added']);
    expect(words(person(dana, { ...dana, role: 'champion', position: 3 }))).toEqual([
      'Dana Whitfield, part in the deal: from Other to Champion',
    ]);
  });

  test('has a name for every part there is', () => {
    const parts = Object.entries(EMPTY_FACTS).flatMap(([field, value]) => {
      const schema = factSchemas[field as keyof typeof EMPTY_FACTS];
      if (Array.isArray(value)) {
        try {
          return Object.keys(blankRow(schema, 'row-blank'));
        } catch {
          return [];
        }
      }
      return typeof value === 'string' ? [] : Object.keys(value);
    });
    const person = Object.keys(newPerson({ id: 'p', dealId: 'd', updatedAt: AT }));
    const counted = ['id', 'dealId', 'position', 'updatedAt', 'toConfirm'];
    const named = [...parts, ...person].filter((part) => !counted.includes(part));
    expect(named.filter((part) => partText(part) === '')).toEqual([]);
    expect(partText('caresAbout')).toBe('what they care about');
  });
});

describe('the history', () => {
  const dossier = () =>
    dossierOf({ facts: { problem: 'Three people match invoices', whyUs: 'Fast' } });
  const versions = [
    version('version-2', '2026-11-20T11:00:00.000Z', [
      fact('problem', 'Two people match invoices', 'Three people match invoices'),
    ]),
    version('version-1', '2026-11-20T09:00:00.000Z', [
      fact('problem', null, 'Two people match invoices'),
      fact('whyUs', null, 'Fast'),
    ]),
  ];

  test('takes one change back and leaves the rest', async () => {
    const { background, container } = await showDeal({
      dossier: dossier(),
      versions,
      part: 'history',
    });
    await shows('Why they chose you: set to Fast');
    expect(await axeFindings(container)).toEqual([]);
    await click(
      named(
        'Take back: The problem, in their words: from Two people match invoices to Three people match invoices',
      ),
    );
    await until(() => {
      expect(background.inputsOf('facts.save')).toMatchObject([
        { field: 'problem', state: { value: 'Two people match invoices' } },
      ]);
    });
  });

  test('says what going back will change before it does', async () => {
    const { background } = await showDeal({ dossier: dossier(), versions, part: 'history' });
    await shows('Why they chose you: set to Fast');
    const restore = [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
      one.textContent.includes('Bring this back'),
    );
    expect(restore).toHaveLength(1);
    if (restore[0] !== undefined) await click(restore[0]);
    await shows(
      'The problem, in their words: from Three people match invoices to Two people match invoices',
    );
    expect(background.inputsOf('versions.restore')).toEqual([]);
    await click(named('Bring it back'));
    expect(background.inputsOf('versions.restore')).toEqual([{ dealId: DEAL_ID, id: 'version-1' }]);
  });

  test('is read on, page by page', async () => {
    const many = Array.from({ length: 25 }, (_, index) => {
      const at = new Date(Date.parse(AT) - index * 3_600_000).toISOString();
      return version(`version-${String(index)}`, at, [
        fact('whyUs', null, `Reason ${String(index)}`),
      ]);
    });
    await showDeal({ dossier: dossier(), versions: many, part: 'history' });
    await shows('Reason 19');
    expect(document.body.textContent).not.toContain('Reason 20');
    await click(named('Show older'));
    await shows('Reason 24');
    expect(document.body.textContent).not.toContain('Show older');
  });
});

describe('what two tabs overwrote', () => {
  const loss: Loss = {
    what: 'fact',
    key: 'compellingEvent',
    path: 'event',
    lost: 'The audit in May',
    kept: 'The audit in June',
    at: AT,
    settled: false,
  };
  const scene = (changes: Partial<Loss> = {}) => ({
    dossier: dossierOf({
      facts: { compellingEvent: { event: 'The audit in June', date: '2027-06-01' } },
    }),
    versions: [version('version-1', AT, [], [{ ...loss, ...changes }])],
    part: 'brief' as const,
  });

  test('is said with both texts, and given back part by part', async () => {
    const { background, container } = await showDeal(scene());
    await shows('One part was written in two places at once');
    await shows('The audit in May');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Use this instead: Compelling event, event'));
    await until(() => {
      expect(background.inputsOf('facts.save')).toMatchObject([
        { state: { value: { event: 'The audit in May', date: '2027-06-01' } } },
      ]);
    });
    expect(background.inputsOf('versions.settleLoss')).toEqual([
      {
        dealId: DEAL_ID,
        versionId: 'version-1',
        what: 'fact',
        key: 'compellingEvent',
        path: 'event',
      },
    ]);
  });

  test('of a call is said beside the calls, and given back over what stands there', async () => {
    const call = { id: 'call-0001', dealId: DEAL_ID, date: '2026-11-18', who: ['Dana'] };
    const stands = { ...call, notes: 'Twelve days', updatedAt: AT };
    const ofCall = { what: 'call', key: call.id, path: 'notes', lost: 'Ten days' } as const;
    const { background, container } = await showDeal({
      ...scene({ ...ofCall, kept: 'Twelve days' }),
      dossier: { ...dossierOf(), calls: [stands] },
      part: 'calls',
    });
    await shows('One part was written in two places at once');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Use this instead: Call, what you heard'));
    await until(() => {
      expect(background.inputsOf('calls.save')).toEqual([
        {
          call: { ...call, notes: 'Ten days' },
          base: { ...call, notes: 'Twelve days' },
          unheard: [],
        },
      ]);
    });
    expect(background.inputsOf('versions.settleLoss')).toMatchObject([{ what: 'call' }]);
  });

  test('is left as it is at one press', async () => {
    const { background } = await showDeal(scene());
    await shows('The audit in May');
    await click(named('Fine as it is: Compelling event, event'));
    expect(background.inputsOf('versions.settleLoss')).toHaveLength(1);
    expect(background.inputsOf('facts.save')).toEqual([]);
  });

  test.each([
    ['settled', { settled: true }],
    ['said again since', { lost: 'The audit in June' }],
    ['of a row that is gone', { key: 'risks', path: 'row-gone-1.risk' }],
  ])('is not mentioned once it is %s', async (_name, changes) => {
    await showDeal(scene(changes));
    await shows('Why they bought');
    await until(() => {
      expect(document.body.textContent).not.toContain('written in two places');
    });
  });
});
