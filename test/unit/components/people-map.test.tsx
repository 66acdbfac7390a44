// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limitOf, personFormSchema } from '@/components/brief/person-form-schema';
import { newPerson } from '@/lib/domain/people/new-person';
import { personSchema } from '@/lib/domain/people/person';
import { dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, fill, until } from './hands';
import { showDeal } from './show-deal';

const dana = {
  role: 'champion',
  name: 'Dana Whitfield',
  addresses: ['dana@northwind.com'],
  attitude: 'advocate',
  engagement: 'high',
  care: 'safe_first_call',
  behaviour: 'Answers within the hour.',
} as const;
const scene = () => ({
  dossier: dossierOf({ people: [{ ...dana, addresses: [...dana.addresses] }] }),
  part: 'brief' as const,
});

const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });
const button = (words: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.find((one) => one.textContent.replace(/\s+/gu, ' ').includes(words));
  if (found === undefined) throw new Error(`no button with ${words}`);
  return found;
};
const control = (label: string) => {
  const form = document.querySelector('[role=dialog]');
  const found = [...(form?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent === label,
  );
  const element = document.getElementById(found?.htmlFor ?? '');
  if (element === null) throw new Error(`nothing named ${label}`);
  return element;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the people map', () => {
  test('shows at a glance who stands where, and who is missing', async () => {
    const { container } = await showDeal(scene());
    await shows('Dana Whitfield');
    await shows('Safe first call');
    const marks = document.querySelectorAll('[data-item=peopleMap] [role=img]');
    const images = [...marks].map((one) => one.getAttribute('aria-label'));
    expect(images).toEqual(['Attitude: Advocate', 'Engagement: High']);
    for (const role of ['Economic buyer', 'Day-to-day user', 'Skeptic'])
      expect(button(`Add: ${role}`).textContent).toContain('Nobody yet');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('opens the form with the part that is missing; a name or an address must be given', async () => {
    const { background } = await showDeal(scene());
    await shows('Nobody yet');
    await click(button('Add: Economic buyer'));
    await shows('New person');
    await until(() => {
      expect(document.activeElement).toBe(control('Name'));
    });
    expect(control('Part in the deal')).toHaveProperty('value', 'economic_buyer');
    await click(button('Save'));
    await shows('Give a name or an address.');
    await fill(control('Name'), '<b>Robert');
    await click(button('Save'));
    await shows('A name holds no markup.');
    await fill(control('Name'), ' Robert Achterberg ');
    await fill(control('The ROI argument'), 'Pays back in five months');
    await fill(control('Concerns'), 'partly');
    await fill(control('Attitude'), 'neutral');
    expect(await axeFindings(document.body)).toEqual([]);
    await click(button('Save'));
    await until(() => {
      expect(background.inputsOf('people.save')).toMatchObject([
        {
          base: null,
          person: {
            role: 'economic_buyer',
            name: 'Robert Achterberg',
            roiArgument: 'Pays back in five months',
            concernsStatus: 'partly',
            attitude: 'neutral',
            engagement: null,
          },
        },
      ]);
    });
  });

  test('saves what was changed with what the form opened with', async () => {
    const { background } = await showDeal(scene());
    await shows('Dana Whitfield');
    await click(button('Edit Dana Whitfield'));
    await shows('More about them');
    await fill(control('What they care about'), 'Ward managers who stay');
    await fill(control('Attitude'), '');
    await click(button('Save'));
    await until(() => {
      expect(background.inputsOf('people.save')).toMatchObject([
        {
          base: { attitude: 'advocate', caresAbout: '' },
          person: { attitude: null, caresAbout: 'Ward managers who stay', name: 'Dana Whitfield' },
        },
      ]);
    });
  });

  test('lets somebody go, and takes them back', async () => {
    const { background } = await showDeal(scene());
    await shows('Dana Whitfield');
    await click(button('Edit Dana Whitfield'));
    await shows('More about them');
    await click(button('Remove'));
    await shows('Dana Whitfield is off the map.');
    await click(button('Undo'));
    await until(() => {
      expect(background.inputsOf('people.save')).toMatchObject([{ person: { id: 'person-0' } }]);
    });
    await until(() => {
      expect(document.body.textContent).not.toContain('is off the map');
    });
  });
});

describe('the form’s schema', () => {
  const person = newPerson({ id: 'person-one', dealId: 'deal-one-1', updatedAt: '', name: 'Dana' });
  test('takes every part of a person that can be written', () => {
    const { id: _, dealId: __, position: ___, updatedAt: ____, ...written } = personSchema.shape;
    expect(Object.keys(personFormSchema.shape).toSorted()).toEqual(Object.keys(written).toSorted());
  });

  test('has the record’s own limits', () => {
    const parse = (changes: object) =>
      personFormSchema.safeParse({ ...person, addresses: '', ...changes }).success;
    expect(parse({ title: 'x'.repeat(limitOf('title') ?? 0) })).toBe(true);
    expect(parse({ title: 'x'.repeat((limitOf('title') ?? 0) + 1) })).toBe(false);
    expect(parse({ addresses: 'a@b.example, c@d.example' })).toBe(true);
    expect(parse({ addresses: 'a@b.example, nobody' })).toBe(false);
    const many = Array.from({ length: 21 }, (_, index) => `a${String(index)}@b.example`);
    expect(parse({ addresses: many.join(' ') })).toBe(false);
  });
});
