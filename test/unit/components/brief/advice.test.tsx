// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flagText } from '@/components/brief/flag-text';
import { NextGaps } from '@/components/brief/next-gaps';
import { QuestionList } from '@/components/brief/question-list';
import { questionText } from '@/components/brief/question-text';
import { reasonText } from '@/components/brief/reason-text';
import { RiskFlags } from '@/components/brief/risk-flags';
import { DealProvider, type DealScope } from '@/components/deal/deal-context';
import { createDealSession } from '@/components/deal/deal-session';
import { factValues } from '@/lib/domain/brief/fact';
import { FIELD_REASON_CODES, fieldReason, REASON_PARTS } from '@/lib/domain/brief/field-reason';
import {
  CONFIRM_CODES,
  OPEN_CODES,
  type QuestionPart,
} from '@/lib/domain/brief/questions/question';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { ReactNode } from 'react';
import { DONE_FACTS, DONE_METRIC, DONE_PEOPLE, doneDossier } from '../../domain/brief/done-dossier';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named } from '../hands';
import { mount } from '../mount';
import { stubTexts } from '../stub-texts';

afterEach(() => {
  vi.restoreAllMocks();
});

function show(dossier: Dossier, children: ReactNode, session = createDealSession()) {
  const unused = () => {
    throw new Error('advice only reads');
  };
  const scope: DealScope = {
    dossier,
    facts: factValues(dossier.facts),
    valueOf: unused,
    change: unused,
    changeChecked: unused,
    takeOver: unused,
    mark: unused,
    sayNone: unused,
    shift: unused,
    whenSaved: unused,
    session,
    hold: unused,
    release: unused,
    refuse: unused,
  };
  fakeBackground({});
  return mount(<DealProvider value={scope}>{children}</DealProvider>);
}
const wholeBrief = () => {
  const session = createDealSession();
  session.chooseForm('everything');
  return session;
};
const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('li')].map((line) => line.textContent);

describe('every text', () => {
  beforeEach(stubTexts);
  const whole = /^[^{}$]{8,}[.?]$/u;
  const params = {
    role: 'champion',
    name: 'Li',
    count: '2',
    words: 'Efficiency',
    sum: '1',
    value: '2',
    percent: '5',
  };

  test.each(FIELD_REASON_CODES)('of reason %s is a sentence', (code) => {
    expect(reasonText(fieldReason(code, params, ['number', 'date']))).toMatch(whole);
  });

  test.each(REASON_PARTS)('of missing part %s is there', (part) => {
    expect(reasonText(fieldReason('client_incomplete', {}, [part]))).toMatch(whole);
  });

  test.each(OPEN_CODES)('of open question %s is a question', (code) => {
    expect(questionText({ kind: 'open', code })).toMatch(/^[^{}$]{12,}\?$/u);
  });

  test.each(CONFIRM_CODES)('of question %s reads out what is written', (code) => {
    const parts: QuestionPart[] = [{ kind: 'text', text: 'Bremen' }];
    const text = questionText({ kind: 'confirm', code, parts, source: 'customer' });
    expect(text).toMatch(/^You told us .*Bremen.*\. Is that right\?$/u);
  });
});

describe('sentences', () => {
  beforeEach(stubTexts);

  test('name all that a metric lacks in one', () => {
    expect(
      reasonText(fieldReason('metric_mood', { words: 'Efficiency' }, ['number', 'date', 'owner'])),
    ).toBe('“Efficiency” is a mood. It needs a number, a date and somebody who tracks it.');
  });

  test('have a word for a row without a name', () => {
    expect(reasonText(fieldReason('objection_incomplete', { words: '' }, ['what']))).toBe(
      'One entry: add what it is.',
    );
    expect(reasonText(fieldReason('buyer_incomplete', { words: '' }, ['priorities']))).toBe(
      'The economic buyer: add their priorities.',
    );
  });

  test('write days, sums and terms as one reads them', () => {
    const ask = (...parts: QuestionPart[]) =>
      questionText({ kind: 'confirm', code: 'milestone', parts, source: 'records' });
    expect(ask({ kind: 'day', day: '2027-03-01' })).toMatch(/1 March 2027|March 1, 2027/u);
    expect(ask({ kind: 'money', amount: 1200, currency: 'EUR' })).toContain('€');
    expect(ask({ kind: 'money', amount: 1200, currency: 'E' })).toMatch(/1.?200 E/u);
    expect(ask({ kind: 'months', months: 12 })).toContain('12 months');
    expect(ask({ kind: 'months', months: 1 })).toContain('one month');
    expect(ask({ kind: 'percent', percent: 12.5 })).toMatch(/^Our records say .*12.5 %/u);
  });

  test('count promises', () => {
    expect(flagText({ code: 'promises_unclassed', count: 1 })).toBe(
      'One promise is not classed yet.',
    );
    expect(flagText({ code: 'promises_unclassed', count: 3 })).toBe(
      '3 promises are not classed yet.',
    );
  });
});

test('the three next gaps, each with its reason, lead to where they are written', async () => {
  const session = createDealSession();
  const container = await show(dossierOf(), <NextGaps form="one_page" />, session);
  expect(lines(container)).toEqual([
    'Compelling event:Say why now rather than never.',
    'Success metrics:Add what the customer will measure.',
    'Landmines:Add at least one. A brief with only good news is a pitch.',
  ]);
  await click(named('Landmines:Add at least one. A brief with only good news is a pitch.'));
  expect(session.snapshot().pointed).toEqual({ kind: 'part', item: 'risks', path: '' });
  expect(await axeFindings(container)).toEqual([]);
});

test('what is missing of the champion leads to the people', async () => {
  const session = createDealSession();
  const people = DONE_PEOPLE.map((one) => ({ ...one, whyTheyPushed: '' }));
  await show(dossierOf({ facts: DONE_FACTS, people }), <NextGaps form={null} />, session);
  await click(named('People:Dana Whitfield: add why they pushed for it.'));
  expect(session.snapshot().pointed).toEqual({ kind: 'part', item: 'peopleMap', path: '' });
});

test('a brief that lacks nothing shows no gaps, flags or questions', async () => {
  const container = await show(
    doneDossier(),
    <>
      <NextGaps form={null} />
      <RiskFlags />
      <QuestionList title="Questions for the next call" />
    </>,
    wholeBrief(),
  );
  expect(container.textContent).toBe('');
});

test('risks are told with their reason', async () => {
  const commercials = { ...DONE_FACTS.commercials, discountPercent: 35 };
  const container = await show(
    dossierOf({
      facts: {
        commercials,
        successCriteria: [{ ...DONE_METRIC, target: '', metric: 'Growth', baseline: '' }],
      },
      people: [
        { role: 'economic_buyer', name: 'Marcus', concernsRaised: 'Our uptime' },
        { role: 'champion', name: 'Dana', authority: 'limited' },
      ],
      promises: [{}],
    }),
    <RiskFlags />,
  );
  expect(lines(container)).toEqual([
    '35 % discount. Expect the price to come up again at renewal.',
    'Marcus has a concern that is not settled: “Our uptime”.',
    'Dana pushes for this but can decide little. Find a second voice.',
    'Success cannot be measured yet. Nobody could show that it worked.',
    'One promise is not classed yet.',
  ]);
  expect(await axeFindings(container)).toEqual([]);
});

test('questions are grouped by whom to ask, and copied as they stand', async () => {
  const container = await show(
    dossierOf({
      facts: DONE_FACTS,
      people: DONE_PEOPLE,
      toConfirm: ['commercials', 'compellingEvent', 'gaps'],
    }),
    <QuestionList title="Questions for the next call" />,
    wholeBrief(),
  );
  const summary = container.querySelector('summary');
  expect(summary?.textContent).toMatch(/^Questions for the next call\d+$/u);
  expect(summary?.closest('details')?.open).toBe(false);
  expect([...container.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'For Dana Whitfield',
    'For Marcus Hale',
    'For your own side',
  ]);
  expect(container.textContent).toContain('the renewal is on');
  let copied = '';
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what copying uses, for the reason told there
  document.execCommand = () => {
    const event = new Event('copy') as ClipboardEvent;
    const clipboardData = { setData: (_: string, text: string) => (copied = text) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
  await click(named('Copy questions'));
  expect(copied).toMatch(/^For Dana Whitfield\n- You told us this is why it cannot wait: /u);
  expect(copied).toContain('\n\nFor Marcus Hale\n- You told us the contract comes to ');
  expect(container.querySelector('[role=status]')?.textContent).toBe('Copied');
  expect(await axeFindings(container)).toEqual([]);
});
