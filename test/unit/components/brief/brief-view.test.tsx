// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DONE_FACTS } from '../../domain/brief/done-dossier';
import { DEAL_ID, dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, named } from '../hands';
import { showBrief } from './show-brief';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('the form that is chosen', () => {
  test('is the same after the page was loaded anew', async () => {
    const before = await showBrief({ form: 'one_page' });
    await fill(named('What to ask'), 'delivery_package');
    before.container.remove();
    await showBrief({ form: 'one_page' });
    expect(named('What to ask')).toHaveProperty('value', 'delivery_package');
  });

  test('is the role’s own where something else was kept', async () => {
    sessionStorage.setItem(`form ${DEAL_ID}`, 'haiku');
    await showBrief({ form: 'one_page' });
    expect(named('What to ask')).toHaveProperty('value', 'one_page');
  });
});

describe('a list of short rows', () => {
  test('names its parts in every row where they stand below each other', async () => {
    const rows = ['one', 'two'].map((id) => ({ id: `declined-${id}`, what: id, answer: 'No' }));
    const { container } = await showBrief({
      dossier: dossierOf({ facts: { declined: rows } }),
      only: 'declined',
    });
    const second = container.querySelector('[data-part="declined-two"]');
    const shown = [...(second?.querySelectorAll('[aria-hidden]') ?? [])].filter(
      ({ textContent }) => textContent !== '',
    );
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      'What they asked for',
      'What you answered',
    ]);
    // In columns the names of the first row stand above all of them.
    expect(shown.every(({ className }) => className.includes('@sm:hidden'))).toBe(true);
  });
});

describe('how far a group is', () => {
  const chip = () => document.querySelector('#brief-commercials summary')?.textContent;
  const commercials = { ...DONE_FACTS.commercials, startDate: null };

  test('“To confirm” is said only where nothing else lacks', async () => {
    const { container, saveElsewhere } = await showBrief({
      dossier: dossierOf({ facts: { commercials } }),
    });
    expect(container.textContent).toContain('Add the start date.');
    expect(chip()).toBe('CommercialsUnfinished');
    expect(await axeFindings(container)).toEqual([]);
    await act(async () => {
      saveElsewhere('commercials', DONE_FACTS.commercials);
      await Promise.resolve();
    });
    expect(chip()).toBe('CommercialsDone');
    await click(named('To confirm with the customer: Commercials'));
    expect(chip()).toBe('CommercialsTo confirm');
  });
});
