// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SortableListProps } from '@/components/ui/sortable-list';
import type { Person } from '@/lib/domain/people/person';
import { dossierOf } from '../../domain/brief/dossier-of';
import { click, fill, named, press, until } from '../hands';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBrief, type BriefScene } from './show-brief';

type Item = Person & { readonly id: string };

// Dragging measures rows, which have no size here: a button moves a row one place down.
vi.mock('@/components/ui/sortable-list', () => ({
  SortableList: ({ items, nameOf, onMove, children }: SortableListProps<Item>) =>
    items.map((item, index) => (
      <div key={item.id}>
        <button
          onClick={() => {
            onMove(index, index + 1);
          }}
        >
          {`${nameOf(item, index)} down`}
        </button>
        {children(item, index, null)}
      </div>
    )),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const undo = () => press('z', { ctrlKey: true });
const redo = () => press('z', { ctrlKey: true, shiftKey: true });
const dossier = dossierOf({
  facts: { problem: 'Rotas' },
  people: [
    { name: 'Dana', role: 'champion', behaviour: 'Answers at once.', position: 0 },
    { name: 'Eva', role: 'economic_buyer', title: 'CFO', roiArgument: 'Five months', position: 1 },
    { name: 'Finn', role: 'skeptic', position: 2 },
  ],
});
const [, eva] = dossier.people;

describe('undo on the people map', () => {
  test('takes back what a person’s form saved, in its turn, and goes to them', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await edit('Eva', { 'Job title': 'Owner', Phone: '34' });
    await fill(problem(), 'Rotas in sheets');
    await edit('Eva', { 'Job title': 'Chair' });
    await undo();
    await stands(scene, 'Eva', { title: 'Owner', phone: '34' });
    expect(document.activeElement).toBe(card('Eva'));
    await undo();
    expect(problem().value).toBe('Rotas');
    await undo();
    await stands(scene, 'Eva', { title: 'CFO', phone: '' });
    await redo();
    await redo();
    await redo();
    await stands(scene, 'Eva', { title: 'Chair', phone: '34' });
    expect(problem().value).toBe('Rotas in sheets');
  });

  test('leaves what another tab wrote of the person meanwhile', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await fill(problem(), 'Rotas in sheets');
    await edit('Eva', { 'Job title': 'Owner', Phone: '34' });
    await elsewhere(scene, (people) => change(people, 'Eva', { title: 'Chair', standing: 'New' }));
    await undo();
    await stands(scene, 'Eva', { title: 'Chair', standing: 'New', phone: '' });
    expect(problem().value).toBe('Rotas in sheets');
  });

  test('passes over who was rewritten or taken off elsewhere', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await fill(problem(), 'Rotas in sheets');
    await edit('Eva', { 'Job title': 'Owner' });
    await edit('Finn', { 'Job title': 'CTO' });
    await elsewhere(scene, (people) =>
      change(people, 'Eva', { title: 'Chair' }).filter(({ name }) => name !== 'Finn'),
    );
    await undo();
    expect(problem().value).toBe('Rotas');
    expect(shown()).toEqual(['Dana', 'Eva']);
    expect(scene.background.inputsOf('people.save')).toHaveLength(2);
  });

  test('takes off whom the rep added, and adds them again as they were', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await click(button('Add person'));
    await write({ Name: 'Gus', 'Job title': 'IT' });
    await until(() => {
      expect(shown()).toEqual(['Dana', 'Eva', 'Finn', 'Gus']);
    });
    const gus = person(scene, 'Gus');
    await undo();
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn']);
    await until(() => {
      expect(scene.people()).toHaveLength(3);
    });
    await redo();
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn', 'Gus']);
    await until(() => {
      expect(person(scene, 'Gus')).toEqual(gus);
    });
    await elsewhere(scene, (people) => change(people, 'Gus', { phone: '12' }));
    await undo();
    expect(shown()).toContain('Gus');
  });

  test('brings a removed person back whole, in their place, with their id', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await remove('Eva');
    expect(shown()).toEqual(['Dana', 'Finn']);
    await until(() => {
      expect(scene.people().map(({ name }) => name)).toEqual(['Dana', 'Finn']);
    });
    await undo();
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn']);
    expect(document.activeElement).toBe(card('Eva'));
    expect(document.body.textContent).not.toContain('is off the map');
    await until(() => {
      expect(scene.people().map(({ name }) => name)).toEqual(['Dana', 'Eva', 'Finn']);
    });
    expect({ ...person(scene, 'Eva'), position: 1 }).toEqual({ ...eva, updatedAt: LATER });
    await redo();
    expect(shown()).toEqual(['Dana', 'Finn']);
  });

  test('is the same step where the removal is told', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await remove('Eva');
    await fill(problem(), 'Rotas in sheets');
    await click(button('Undo', '[role=status] button'));
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn']);
    await undo();
    expect(problem().value).toBe('Rotas');
    await redo();
    await redo();
    await until(() => {
      expect(scene.people().map(({ name }) => name)).toEqual(['Dana', 'Finn']);
    });
  });

  test('takes an order back, with whoever came and went elsewhere since', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await click(button('Dana down'));
    expect(shown()).toEqual(['Eva', 'Dana', 'Finn']);
    await until(() => {
      expect(scene.people().map(({ name }) => name)).toEqual(['Eva', 'Dana', 'Finn']);
    });
    await elsewhere(scene, ([first, second]) => [
      ...[first, second].flatMap((one) => one ?? []),
      { ...first, id: 'person-gus', name: 'Gus' } as Person,
    ]);
    await undo();
    expect(shown()).toEqual(['Dana', 'Gus', 'Eva']);
    expect(document.activeElement).toBe(card('Dana'));
    await redo();
    expect(shown()).toEqual(['Eva', 'Dana', 'Gus']);
    await until(() => {
      expect(scene.people().map(({ name }) => name)).toEqual(['Eva', 'Dana', 'Gus']);
    });
  });

  test('does not wait for answers between one step and the next', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await edit('Eva', { 'Job title': 'Owner' });
    await edit('Eva', { 'Job title': 'Chair' });
    await remove('Finn');
    await click(button('Dana down'));
    await act(async () => {
      const key = { key: 'z', ctrlKey: true, bubbles: true };
      for (let step = 0; step < 4; step += 1)
        document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      await Promise.resolve();
    });
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn']);
    await stands(scene, 'Eva', { title: 'CFO' });
    expect(scene.people().map(({ name }) => name)).toEqual(['Dana', 'Eva', 'Finn']);
    expect(named('Undo').getAttribute('aria-disabled')).toBe('true');
  });

  test('says what could not be saved, and shows what stands', async () => {
    const scene = await showBrief({ dossier, form: 'one_page' });
    await click(card('Eva'));
    const refused = { ok: false, error: { code: 'internal', message: '' } };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce((): unknown =>
      Promise.resolve(refused),
    );
    await click(button('Remove', '[role=dialog] button'));
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toBe('Not saved. Try again.');
    });
    expect(shown()).toEqual(['Dana', 'Eva', 'Finn']);
    expect(scene.people()).toHaveLength(3);
  });
});

const LATER = '2026-11-20T10:00:00.000Z';

async function edit(name: string, parts: Readonly<Record<string, string>>): Promise<void> {
  await click(card(name));
  await write(parts);
}

async function write(parts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(parts)) await fill(named(label), value);
  await click(button('Save', '[role=dialog] button'));
  await until(() => {
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });
}

async function remove(name: string): Promise<void> {
  await click(card(name));
  await click(button('Remove', '[role=dialog] button'));
  await until(() => {
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });
}

async function elsewhere(
  scene: BriefScene,
  write: Parameters<BriefScene['writePeopleElsewhere']>[0],
): Promise<void> {
  await act(async () => {
    scene.writePeopleElsewhere(write);
    await Promise.resolve();
  });
}

function change(people: Person[], name: string, parts: Partial<Person>): Person[] {
  return people.map((one) => (one.name === name ? { ...one, ...parts } : one));
}

function stands(scene: BriefScene, name: string, parts: Partial<Person>): Promise<void> {
  return until(() => {
    expect(person(scene, name)).toMatchObject(parts);
  });
}

function person(scene: BriefScene, name: string): Person | undefined {
  return scene.people().find((one) => one.name === name);
}

function shown(): string[] {
  const names = document.querySelectorAll(
    '[data-item=peopleMap] [data-part] .truncate.font-medium',
  );
  return [...names].map(({ textContent }) => textContent.replace('Edit ', ''));
}

function card(name: string): HTMLElement {
  return button(`Edit ${name}`, '[data-item=peopleMap] [data-part] button', true);
}

function button(words: string, place = '[data-item=peopleMap] button', begins = false) {
  const all = [...document.querySelectorAll<HTMLElement>(place)];
  const found = all.find(({ textContent }) =>
    begins ? textContent.startsWith(words) : textContent === words,
  );
  if (found === undefined) throw new Error(`no ${words} at ${place}`);
  return found;
}

function problem(): HTMLTextAreaElement {
  const found = document.querySelector<HTMLTextAreaElement>('[data-item=problem] textarea');
  if (found === null) throw new Error('no place for the problem');
  return found;
}
