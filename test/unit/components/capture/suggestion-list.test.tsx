// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { factValues } from '@/lib/domain/brief/fact';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { captureOf, said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, named, press, until } from '../hands';
import { refuseRequests } from '../refuse-requests';
import { focused, focusFirst, showList, shown, text } from './show-list';

afterEach(() => {
  vi.restoreAllMocks();
});

const CALL = captureOf('capture-call', [
  said.problem('We lose two days a week to rotas.'),
  said.problem('Agency costs doubled.'),
  said.person({ name: 'Raj Patel', title: 'CFO', role: 'economic_buyer' }),
  said.competitor('Kronos'),
  said.objection('The price is too high', { raisedBy: 'Raj Patel' }),
  said.step('Dana', 'send the volume file', '2026-12-04'),
]);

const show = (dossier?: Dossier) => showList([CALL], dossier);

describe('the list of suggestions', () => {
  test('stands in the order of the brief, with who said what, and axe finds nothing', async () => {
    const { container } = await show();
    expect([...container.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Why they bought 2',
      'People 1',
      'Risks 2',
      'Agreed next steps 1',
    ]);
    expect(text()).toContain('Dana Whitfield, Nov 18');
    expect(text()).toContain('Guess: Economic buyer');
    expect(text()).toContain('0 of 6 taken');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is gone through by keys: take, refuse, take back, each going on to the next', async () => {
    const { facts, verdicts } = await show();
    await focusFirst();
    await press('t');
    await until(() => {
      expect(facts().problem).toBe('We lose two days a week to rotas.');
      expect(focused()).toBe('Problem: Agency costs doubled.');
    });
    await press('j');
    expect(focused()).toBe('Person: Raj Patel');
    await press('r');
    await until(() => {
      expect(verdicts()).toEqual(['taken', 'open', 'refused', 'open', 'open', 'open']);
    });
    expect(focused()).toBe('Objection: The price is too high');
    expect(text()).toContain('Refused: “Raj Patel” · 1 of 6 taken');
    await press('u');
    await until(() => {
      expect(verdicts()[2]).toBe('open');
    });
    expect(focused()).toBe('Person: Raj Patel');
    await press('z', { ctrlKey: true });
    await until(() => {
      expect(facts().problem).toBe('');
      expect(verdicts()[0]).toBe('open');
    });
    expect(focused()).toBe('Problem: We lose two days a week to rotas.');
  });

  test('keeps where each thing was said, after the brief has it and not before', async () => {
    const { background, kept, verdicts } = await show();
    const sent = vi.mocked(fakeBrowser.runtime.sendMessage);
    await click(named('Take: Kronos'));
    await until(() => {
      expect(verdicts()[3]).toBe('taken');
    });
    const names = sent.mock.calls.map(([message]) => (message as unknown as { name: string }).name);
    expect(names.indexOf('facts.save')).toBeGreaterThan(-1);
    expect(names.indexOf('facts.save')).toBeLessThan(names.indexOf('captures.decide'));
    const [row] = factValues(kept().dossier.facts).competitors ?? [];
    expect(background.inputsOf('facts.save')).toMatchObject([
      {
        field: 'competitors',
        origins: [
          { part: row?.id, kind: 'call', ref: 'capture-call', quote: 'We also look at Kronos.' },
        ],
      },
    ]);
  });

  test('says nothing is taken while the brief could not be written', async () => {
    const { verdicts } = await show();
    const refusal = refuseRequests('people.save');
    await click(named('Take: Raj Patel'));
    await refusal.happened();
    await until(() => {
      expect(text()).toContain('Not saved. It waits here again.');
    });
    expect(verdicts()[2]).toBe('open');
    expect(shown()).toContain('Person: Raj Patel');
  });

  test('takes all of a group at once, and takes them back at once', async () => {
    const { facts, verdicts } = await show();
    await click(named('Take all 2: Risks'));
    await until(() => {
      expect(facts().competitors).toMatchObject([{ name: 'Kronos' }]);
      expect(facts().objections).toMatchObject([{ objection: 'The price is too high' }]);
      expect(verdicts().filter((one) => one === 'taken')).toHaveLength(2);
    });
    expect(text()).toContain('2 taken at once. 2 of 6 taken.');
    await click(named('Undo'));
    await until(() => {
      expect(facts()).toMatchObject({ competitors: [], objections: [] });
      expect(verdicts()).not.toContain('taken');
    });
  });

  test('takes what the rep made of it', async () => {
    const { kept } = await show();
    await focusFirst();
    await press('j');
    await press('j');
    await press('e');
    expect(document.activeElement).toBe(named('Name'));
    await fill(named('Name'), 'Rajesh Patel');
    await fill(named('Part in the deal'), 'finance_ap');
    await click([...document.querySelectorAll<HTMLElement>('form button')][0] as HTMLElement);
    await until(() => {
      expect(kept().dossier.people).toMatchObject([
        { name: 'Rajesh Patel', role: 'finance_ap', title: 'CFO' },
      ]);
    });
    expect(focused()).toBe('Objection: The price is too high');
    const [, , edited] = kept().captures.flatMap(({ facts }) => facts);
    expect(edited?.verdict).toMatchObject({ as: { value: { name: 'Rajesh Patel' } } });
    expect(edited?.fact.value).toMatchObject({ name: 'Raj Patel' });
  });

  test('leaves the form by Esc with nothing taken', async () => {
    const { verdicts } = await show();
    await focusFirst();
    await press('e');
    await press('t');
    await press('Escape');
    expect(focused()).toBe('Problem: We lose two days a week to rotas.');
    expect(verdicts()).not.toContain('taken');
  });

  test('folds what the brief has and what was refused, which can be brought back', async () => {
    const dossier = dossierOf({
      facts: { competitors: [{ id: 'row-kronos', name: 'Kronos', whyNot: '', lurking: true }] },
    });
    const { verdicts } = await show(dossier);
    expect(text()).toContain('1 already in the brief');
    expect(text()).toContain('0 of 5 taken');
    await click(named('Refuse: The price is too high'));
    await until(() => {
      expect(verdicts()).toContain('refused');
    });
    expect(text()).toContain('1 refused');
    await click(named('Bring back: The price is too high'));
    await until(() => {
      expect(verdicts()).not.toContain('refused');
    });
    expect(focused()).toBe('Objection: The price is too high');
  });

  test('says what a suggestion lacks, not that there is no room for it', async () => {
    await showList([captureOf('capture-nameless', [said.competitor('')])]);
    expect(text()).toContain("It doesn't say who or what.");
    expect(text()).not.toContain('no room');
  });

  test('says when all is decided, and the focus is not lost', async () => {
    await showList([captureOf('capture-short', [said.competitor('Kronos')])]);
    await focusFirst();
    await press('Enter');
    await until(() => {
      expect(text()).toContain('All decided');
    });
    expect(document.activeElement?.hasAttribute('data-list-heading')).toBe(true);
  });
});

describe('a day', () => {
  test('that the calendar does not have is named, until the rep sets another', async () => {
    const step = { ...said.step('Dana', 'send the file'), quote: 'I send the file by 31 June.' };
    await showList([captureOf('capture-june', [step])]);
    const told = 'The calendar has no “31 June”. Edit it to set the day.';
    await until(() => {
      expect(text()).toContain(told);
    });
    await focusFirst();
    await press('e');
    expect(text()).not.toContain(told);
    await press('Escape');
    expect(text()).toContain(told);
  });

  test('goes where the rep sends it', async () => {
    const { background } = await showList([
      captureOf('capture-day', [said.day('Go-live', '2027-02-01')]),
    ]);
    await fill(named('Goes to'), 'closeDate ');
    await click(named('Take: Go-live'));
    await until(() => {
      expect(background.inputsOf('deals.update')).toMatchObject([
        { patch: { closeDate: '2027-02-01' } },
      ]);
    });
  });
});

describe('a promise of ours', () => {
  const promise = captureOf('capture-promise', [
    said.promise('We will throw the $40k analytics module in.', '2026-12-04'),
  ]);

  test('goes to the ledger as said aloud, with an id that is the same if it is taken twice', async () => {
    const { background } = await showList([promise]);
    await click(named('Take: We will throw the $40k analytics module in.'));
    await until(() => {
      expect(background.inputsOf('promises.add')).toMatchObject([
        {
          source: 'call',
          saidOn: '2026-11-18',
          due: '2026-12-04',
          review: 'unreviewed',
          owner: 'Alex Reyes',
        },
      ]);
    });
  });

  test('goes there as mailed where it was read in a thread, with the way back to it', async () => {
    const thread = { mailbox: 'alex@acme.com', threadId: 'thread-f:17', messages: ['a'] };
    const { background, kept } = await showList([
      captureOf('capture-thread', [said.promise('I will send the pack.')], {
        source: { kind: 'thread', title: 'Re: Rollout', thread },
      }),
    ]);
    await click(named('Take: I will send the pack.'));
    await until(() => {
      expect(kept().dossier.promises).toMatchObject([{ source: 'mail' }]);
    });
    const [input] = background.inputsOf('promises.add');
    expect(input).toMatchObject({
      thread: { mailbox: 'alex@acme.com', threadId: 'thread-f:17', subject: 'Re: Rollout' },
    });
  });

  test('tells a sales engineer whose price it is to give', async () => {
    await showList([promise], dossierOf(), 'se');
    await until(() => {
      expect(text()).toContain("A price is your account executive's to give, not yours.");
    });
  });
});
