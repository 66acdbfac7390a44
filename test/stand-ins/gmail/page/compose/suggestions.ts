import type { Person } from '../../accounts';
import { closest, element, escapeHtml, every } from '../dom';
import type { Row } from '../mail';
import { suggest } from '../people';

/** The list of contacts under a recipient box. */
export interface Suggestions {
  show(row: Row, box: HTMLInputElement): void;
  hide(): void;
  step(by: number): void;
  chosen(): Person | null;
}

/** Makes a list that opens under the box that is typed in; `picked` is called for a click. */
export function createSuggestions(picked: (row: Row, person: Person) => void): Suggestions {
  let people: Person[] = [];
  let index = 0;
  let list: HTMLElement | null = null;
  return { show, hide, step, chosen: () => people[index] ?? null };

  function show(row: Row, box: HTMLInputElement): void {
    hide();
    people = suggest(box.value);
    if (people.length === 0) return;
    list = element(`<ul class="aJk" role="listbox">${people.map(itemHtml).join('')}</ul>`);
    // mousedown, not click: the box must not lose the focus first.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const person = people[Number(closest(event, 'li')?.dataset['index'])];
      hide();
      if (person !== undefined) picked(row, person);
    });
    box.setAttribute('aria-expanded', 'true');
    box.parentElement?.append(list);
    mark();
  }

  function hide(): void {
    list?.parentElement?.querySelector('input')?.setAttribute('aria-expanded', 'false');
    list?.remove();
    list = null;
    people = [];
    index = 0;
  }

  function step(by: number): void {
    if (people.length > 0) index = (index + by + people.length) % people.length;
    mark();
  }

  function mark(): void {
    if (list === null) return;
    for (const [position, item] of every(list, 'li').entries()) {
      item.classList.toggle('aJm', position === index);
    }
  }
}

function itemHtml({ name, address }: Person, index: number): string {
  return `<li role="presentation" data-index="${String(index)}"><b>${escapeHtml(name)}</b><span>${escapeHtml(address)}</span></li>`;
}
