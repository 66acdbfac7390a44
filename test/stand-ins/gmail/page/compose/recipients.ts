import type { Person } from '../../accounts';
import { closest, escapeHtml, field, must, setHtml } from '../dom';
import { elementId } from '../ids';
import { labels } from '../labels';
import { rows, type Recipients, type Row } from '../mail';
import { avatarColour, initial, parsePerson } from '../people';
import type { RecipientRows } from './compose';
import { createSuggestions } from './suggestions';

/**
 * Makes the recipient rows of a compose work: typing, chips on Enter, Tab, comma or leaving the row, Backspace takes the
 * last one, the collapsed line with its twins. `changed` is called with whether a person at the keyboard (not a script) did it.
 */
export function createRecipients(
  root: HTMLElement,
  changed: (byHand: boolean) => void,
): RecipientRows {
  const form = must(root, 'form');
  const people: Recipients = { to: [], cc: [], bcc: [] };
  const table = must(form, '.fX');
  const line = must(form, '.aoD.hl');
  const suggestions = createSuggestions((row, person) => {
    input(row).value = '';
    add(row, [person], true);
  });

  for (const row of rows) wireRow(row);
  form.addEventListener('click', onClick);
  line.addEventListener('focus', () => {
    expand('to');
  });
  root.addEventListener('focusin', (event) => {
    if (!table.contains(targetOf(event)) && !line.contains(targetOf(event))) collapse();
  });
  line.style.display = 'none';
  render();
  return { people: copy, unfinished, set, reveal, expand, commit: commitAll };

  function wireRow(row: Row): void {
    const box = input(row);
    box.addEventListener('keydown', (event) => {
      onKey(row, event);
    });
    box.addEventListener('input', () => {
      box.size = Math.max(1, box.value.length);
      if (/[,;\n]/.test(box.value)) take(row);
      suggestions.show(row, box);
    });
    box.addEventListener('blur', () => {
      suggestions.hide();
      take(row);
    });
  }

  function onKey(row: Row, event: KeyboardEvent): void {
    const box = input(row);
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      suggestions.step(event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'Escape') suggestions.hide();
    if (event.key === 'Backspace' && box.value === '' && people[row].length > 0) {
      people[row].pop();
      render();
      changed(event.isTrusted);
    }
    const ends = event.key === 'Enter' || event.key === 'Tab' || event.key === ',';
    if (!ends || box.value.trim() === '') return;
    const parsed = parsePerson(box.value) ?? suggestions.chosen();
    if (event.key !== 'Tab' || parsed === null) event.preventDefault();
    suggestions.hide();
    if (parsed === null) return;
    box.value = '';
    add(row, [parsed], event.isTrusted);
  }

  // What can be read becomes chips; what can't stays as text in the box.
  function take(row: Row): void {
    const box = input(row);
    if (box.value.trim() === '') return;
    const parts = box.value
      .split(/[,;\n]+/)
      .map((part) => part.trim())
      .filter(Boolean);
    const read = parts.map((part) => ({ part, person: parsePerson(part) }));
    box.value = read
      .filter(({ person }) => person === null)
      .map(({ part }) => part)
      .join(', ');
    add(
      row,
      read.flatMap(({ person }) => person ?? []),
      false,
    );
  }

  function add(row: Row, added: readonly Person[], byHand: boolean): void {
    const known = new Set(people[row].map(({ address }) => address.toLowerCase()));
    const fresh = added.filter(({ address }) => !known.has(address.toLowerCase()));
    people[row].push(...fresh);
    render();
    if (fresh.length > 0) changed(byHand);
  }

  function commitAll(): void {
    for (const row of rows) take(row);
  }

  function onClick(event: Event): void {
    if (closest(event, '.pE') !== null) reveal('cc');
    if (closest(event, '.pB') !== null) reveal('bcc');
    const chip = closest(event, '.afX')?.closest<HTMLElement>('[role=option]');
    const row = rows.find((name) => rowElement(name).contains(chip ?? null));
    if (chip !== null && chip !== undefined && row !== undefined) {
      people[row] = people[row].filter(({ address }) => address !== chip.dataset['hovercardId']);
      render();
      changed(event.isTrusted);
    } else if (table.contains(targetOf(event)) && closest(event, 'input,[role=link]') === null) {
      expand(rows.find((name) => rowElement(name).contains(targetOf(event))) ?? 'to');
    }
  }

  function reveal(row: 'cc' | 'bcc'): void {
    rowElement(row).style.display = '';
    must(form, row === 'cc' ? '.pE' : '.pB').style.display = 'none';
    expand(row);
  }

  function expand(row: Row): void {
    line.style.display = 'none';
    table.style.display = '';
    input(row).focus();
  }

  function collapse(): void {
    if (rows.some((row) => input(row).value.trim() !== '')) return;
    table.style.display = 'none';
    line.style.display = '';
  }

  function set(recipients: Recipients): void {
    for (const row of rows) people[row] = [...recipients[row]];
    render();
  }

  function render(): void {
    for (const row of rows) {
      setHtml(must(rowElement(row), '.aH9'), people[row].map(chipHtml).join(''));
      if (row !== 'to' && people[row].length > 0) rowElement(row).style.display = '';
    }
    const all = rows.flatMap((row) => people[row]);
    const names = all.map(twinHtml).join(', ');
    setHtml(must(line, '.oL'), names === '' ? labels.recipients : names);
  }

  function unfinished(): { row: Row; text: string } | null {
    const row = rows.find((name) => input(name).value.trim() !== '');
    return row === undefined ? null : { row, text: input(row).value.trim() };
  }

  function copy(): Recipients {
    return { to: [...people.to], cc: [...people.cc], bcc: [...people.bcc] };
  }

  function rowElement(row: Row): HTMLElement {
    return must(form, `[data-row=${row}]`);
  }

  function input(row: Row): HTMLInputElement {
    return field(rowElement(row), 'input[role=combobox]');
  }
}

function chipHtml(person: Person): string {
  const address = escapeHtml(person.address);
  const id = elementId();
  const colour = avatarColour(person);
  return `
    <div draggable="true" class="agh"><div class="agb"><div role="option" class="afV" id="${id}" data-hovercard-id="${address}"
      data-name="${escapeHtml(person.name)}" aria-describedby="${id}-db" aria-selected="false"><div class="afW">
      <div class="af2"><span class="afH" style="background-color: ${colour}">${escapeHtml(initial(person))}</span></div>
      <div class="afT"><div class="akl" translate="no">${escapeHtml(person.name)}</div></div>
      <div class="af6"><div id="${id}-db" class="afX" aria-hidden="true" aria-label="${labels.removeChip}">×</div></div>
    </div></div></div></div>`;
}

function twinHtml({ name, address }: Person): string {
  const safe = escapeHtml(address);
  return `<span email="${safe}" name="${escapeHtml(name)}" data-hovercard-id="${safe}">${escapeHtml(name)}</span>`;
}

function targetOf(event: Event): Node | null {
  return event.target instanceof Node ? event.target : null;
}
