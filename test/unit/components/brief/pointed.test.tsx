// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEAL_ID, dossierOf } from '../../domain/brief/dossier-of';
import { click, named, until } from '../hands';
import { showDeal } from '../show-deal';
import { showBrief } from './show-brief';

afterEach(() => {
  vi.restoreAllMocks();
});

const itemInFocus = () =>
  document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ?? null;

describe('a place of the brief', () => {
  test('that an address names has the cursor, though the chosen form does not ask for it', async () => {
    await showDeal({ dossier: dossierOf(), part: 'brief', focus: 'redLines' });
    await until(() => {
      expect(itemInFocus()).toBe('redLines');
    });
    expect(named('What to ask')).toHaveProperty('value', 'everything');
    window.location.hash = `#deal?id=${DEAL_ID}&part=brief&item=whyUs`;
    await until(() => {
      expect(itemInFocus()).toBe('whyUs');
    });
  });

  test('that no item is called so is passed over', async () => {
    await showDeal({ dossier: dossierOf(), part: 'brief', focus: 'nothing' });
    await until(() => {
      expect(named('What to ask')).toHaveProperty('value', 'one_page');
    });
    expect(itemInFocus()).toBeNull();
  });

  test('is opened by its group’s name, and the title has the focus', async () => {
    const { container } = await showBrief();
    const group = container.querySelector<HTMLDetailsElement>('#brief-risks');
    if (group === null) throw new Error('no risks');
    group.open = false;
    await click(named('6 Risks: Empty'));
    await until(() => {
      expect(document.activeElement).toBe(group.querySelector('summary'));
    });
    expect(group.open).toBe(true);
  });
});
