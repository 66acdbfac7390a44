// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { copiedSource } from '@/lib/domain/emails/template/copied-source';
import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import { builtInSource } from '@/lib/domain/emails/templates/built-in';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { fullDossier, profileOf } from '../../../fixtures/dossiers';
import { NOW } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';

const INTRODUCTION = copiedSource(builtInSource('csm_introduction') ?? '', 'My introduction');
const dossier = fullDossier();
let stored: OwnTemplate[];
/** Another for each test: what one has typed last is saved a moment after its end. */
let id = '';

const ownOf = (id: string, source: string, position = 0): OwnTemplate => ({
  id,
  source,
  position,
  updatedAt: NOW,
});

beforeEach(() => {
  sessionStorage.clear();
  Object.assign(document, { execCommand: typeInto });
  id = crypto.randomUUID();
  stored = [ownOf(id, INTRODUCTION)];
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The browser's own typing, as far as this needs it. */
function typeInto(_command: string, _shown: boolean, text: string): boolean {
  const control = document.activeElement as HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = control;
  void fill(control, value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  return true;
}

async function show(hash: string) {
  const background = fakeBackground({
    'profile.get': () => profileOf('ae'),
    'deals.list': () => ({ deals: [dossier.deal], more: false }),
    'deals.dossier': () => dossier,
    'templates.list': () => stored,
    'templates.add': ({ id, source, place }: ParsedInput<'templates.add'>) => {
      const made = ownOf(id, source);
      stored = stored
        .toSpliced(place ?? stored.length, 0, made)
        .map((one, position) => ({ ...one, position }));
      return made;
    },
    'templates.save': ({ id, source, base }: ParsedInput<'templates.save'>) => {
      const known = stored.find((one) => one.id === id);
      if (known === undefined || known.source !== base)
        return { kind: 'conflict', theirs: known ?? null } as const;
      const template = { ...known, source };
      stored = stored.map((one) => (one.id === id ? template : one));
      return { kind: 'saved', template } as const;
    },
    'templates.remove': ({ id }: ParsedInput<'templates.remove'>) => {
      stored = stored.filter((one) => one.id !== id);
      return null;
    },
  });
  window.location.hash = hash;
  const container = await mount(<Desk hub={createAutosaveHub(() => Promise.resolve())} />);
  return { background, container };
}

const area = () => {
  const found = document.querySelector<HTMLTextAreaElement>('main textarea');
  if (found === null) throw new Error('no text');
  return found;
};
const findings = () =>
  document.querySelector('[aria-label="Faults and warnings"]')?.textContent ?? '';
const preview = () => document.querySelector('[aria-label="Preview"]')?.textContent ?? '';
/** What is said comes a moment after the last key, on a timer, whose change React makes when `act` ends. */
const says = (words: string) =>
  vi.waitFor(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      expect(findings()).toContain(words);
    },
    { timeout: 10_000, interval: 1 },
  );

describe('the editor', () => {
  test('shows the mail of the deal that changed last, and has nothing to say', async () => {
    const { container } = await show(`#template?id=${id}`);
    await until(() => {
      expect(preview()).toContain('Hi Dana,');
    });
    expect(findings()).toBe('No faults');
    expect(document.title).toBe('Baton: My introduction');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says what an introduction lost, and what the customer must not read, at its line', async () => {
    await show(`#template?id=${id}`);
    const lost = area().value.replace(/Why the two of you\?.*/u, '{{ deal.name }}');
    await fill(area(), lost);
    await says('It no longer says why this CSM is right for them.');
    await says('deal.name is internal, and this mail reaches the customer.');
    const line = lost.slice(0, lost.indexOf('{{ deal.name')).split('\n').length;
    await click(named(`Line ${String(line)}`));
    expect(document.activeElement).toBe(area());
    expect(lost.slice(area().selectionStart, area().selectionEnd)).toContain('{{ deal.name }}');
  });

  test('tells a fault where it is, in the form and in the source, and keeps the last mail', async () => {
    await show(`#template?id=${id}`);
    await until(() => {
      expect(preview()).toContain('Hi Dana,');
    });
    await fill(area(), 'Hi {{ champion.wage }}');
    await says('Line 1There is no champion.wage.');
    expect(document.querySelector('[data-line="1"]')?.className).toContain('bg-danger-soft');
    expect(preview()).toContain('Hi Dana,');
    await fill(named('Subject'), '');
    await says('Subjectsubject: is still empty.');
    document.querySelector<HTMLElement>('[aria-label="Faults and warnings"] button')?.click();
    expect(document.activeElement).toBe(document.querySelector('[name=subject]'));
    await click(named('Source'));
    const place =
      area()
        .value.split('\n')
        .findIndex((text) => text.startsWith('subject:')) + 1;
    await says(`Line ${String(place)}`);
    await fill(area(), area().value.replace('cc:', 'cc: {'));
    await click(named('Form'));
    expect(document.querySelector('main')?.textContent).toContain('Mend them in the source.');
  });

  test('writes the form into the front matter, which is saved as it stands', async () => {
    await show(`#template?id=${id}`);
    await fill(named('Name'), 'Ours: short');
    await fill(named('To'), 'sponsor');
    await until(() => {
      expect(stored[0]?.source).toContain('to: sponsor');
    });
    expect(stored[0]?.source).toContain('name: "Ours: short"');
    expect(document.querySelector('h1')?.textContent).toBe('Ours: short');
    await says('Nobody asks for an address: Sponsor.');
  });

  test('puts a variable in where the caret is, by keyboard', async () => {
    await show(`#template?id=${id}`);
    await fill(area(), 'Hi \n');
    await act(async () => {
      area().focus();
      area().setSelectionRange(3, 3);
      await Promise.resolve();
    });
    await press(' ', { ctrlKey: true });
    const search = document.activeElement as HTMLElement;
    expect(search.getAttribute('role')).toBe('combobox');
    await fill(search, 'champion first');
    const options = [...document.querySelectorAll('[role=option]')];
    expect(options.map((one) => one.textContent)).toEqual([
      'Champion: first namechampion.firstNameDana',
    ]);
    await press('Enter');
    expect(area().value).toBe('Hi {{ champion.firstName }}\n');
    expect(document.activeElement).toBe(area());
  });

  test('asks whose words stay where another tab wrote meanwhile', async () => {
    const { container } = await show(`#template?id=${id}`);
    await until(() => {
      expect(findings()).not.toBe('');
    });
    stored = stored.map((one) => ({ ...one, source: one.source.replace('Best,', 'Yours,') }));
    await fill(area(), 'Mine');
    await until(() => {
      expect(container.textContent).toContain('was changed in another tab');
    });
    expect(stored[0]?.source).toContain('Yours,');
    await click(named('Keep both'));
    await until(() => {
      expect(stored.map(({ source }) => source.includes('Mine'))).toEqual([false, true]);
    });
    expect(area().value).toContain('Yours,');
    expect(container.textContent).not.toContain('in another tab');
  });

  test('of a template that is not there shows the way to the others', async () => {
    await show('#template?id=template-gone');
    await until(() => {
      expect(document.querySelector('main')?.textContent).toContain('This template is not here');
    });
  });
});

describe('the list', () => {
  test('says which have faults and warnings, takes one out and puts it back', async () => {
    stored.push(ownOf('template-b', 'half', 1));
    const { container } = await show('#templates');
    const own = () =>
      [...document.querySelectorAll('ol > li')].map((one) => one.textContent.trim());
    await until(() => {
      expect(own()).toEqual(['My introductionCSM introduction', 'Untitled1 fault']);
    });
    expect(await axeFindings(container)).toEqual([]);
    await click(named('More for My introduction'));
    const remove = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
      (one) => one.textContent === 'Remove',
    );
    if (remove === undefined) throw new Error('no way to remove');
    await click(remove);
    await until(() => {
      expect(own()).toEqual(['Untitled1 fault']);
    });
    await click(named('Undo'));
    await until(() => {
      expect(own()[0]).toBe('My introductionCSM introduction');
    });
  });

  test('copies a built-in one under a name of its own, and opens the copy', async () => {
    await show('#templates');
    await click(named('Make it yours: Call summary'));
    await until(() => {
      expect(document.querySelector('h1')?.textContent).toBe('Call summary, my way');
    });
    expect(stored).toHaveLength(2);
  });

  test('makes a template of a file, whatever stands in it, and refuses what is too long', async () => {
    await show('#templates');
    const choose = async (text: string) => {
      const input = named('Template file');
      Object.defineProperty(input, 'files', {
        value: [new File([text], 'x.md')],
        configurable: true,
      });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await Promise.resolve();
      });
    };
    await choose('x'.repeat(60_000));
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toContain('is no template');
    });
    await choose('<script>alert(1)</script>\r\n{% include "x" %}');
    await until(() => {
      expect(stored.at(-1)?.source).toBe('<script>alert(1)</script>\n{% include "x" %}');
    });
    await says('The first lines must be the front matter');
    expect(document.querySelector('main script')).toBeNull();
  });
});
