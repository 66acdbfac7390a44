// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DealSearch } from '@/components/deals/deal-search';
import type { Deal } from '@/lib/domain/deals/deal';
import { aDeal } from '../../fixtures/records';
import { fakeBackground } from './fake-background';
import { click, fill, named, until } from './hands';
import { mount } from './mount';

afterEach(() => {
  vi.restoreAllMocks();
});

async function openForm() {
  const background = fakeBackground({ 'deals.list': () => ({ deals: [], more: false }) });
  await mount(<DealSearch onChoose={() => undefined} />);
  await click(named('New deal'));
  return background;
}

const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });

describe('the form of a new deal', () => {
  test('takes the cursor, and gives it back when it is left', async () => {
    await openForm();
    expect(document.activeElement).toBe(named('Deal name'));
    await click(named('Cancel'));
    expect(document.activeElement).toBe(named('New deal'));
  });

  test.each([
    ['', 'Give the deal a name.'],
    ['n'.repeat(501), 'Too long.'],
    ['<img src=x>', 'A name holds no markup.'],
  ])('says of the name “%s” why it cannot be', async (name, reason) => {
    const background = await openForm();
    await fill(named('Deal name'), name);
    await click(named('Create deal'));
    await shows(reason);
    expect(background.inputsOf('deals.create')).toEqual([]);
  });

  test('says it of the company too', async () => {
    const background = await openForm();
    await fill(named('Deal name'), 'Northwind');
    await fill(named('Company'), '<b>Northwind</b>');
    await click(named('Create deal'));
    await shows('A name holds no markup.');
    expect(background.inputsOf('deals.create')).toEqual([]);
  });

  test('tells that the deal is made also once the page shows that deal in its place', async () => {
    const made = Promise.withResolvers<Deal>();
    fakeBackground({
      'deals.list': () => ({ deals: [], more: false }),
      'deals.create': () => made.promise,
    });
    const chosen = vi.fn();
    let bringDeal: () => void = () => undefined;
    const Page = () => {
      const [isThere, setThere] = useState(false);
      bringDeal = () => {
        setThere(true);
      };
      return isThere ? <p>The deal</p> : <DealSearch onChoose={chosen} />;
    };
    await mount(<Page />);
    await click(named('New deal'));
    await fill(named('Deal name'), 'Northwind');
    await click(named('Create deal'));
    act(() => {
      bringDeal();
    });
    await shows('The deal');
    made.resolve(aDeal());
    await until(() => {
      expect(chosen).toHaveBeenCalledWith(aDeal().id);
    });
  });
});
