import { visibleLines } from '../emails/context/visible-lines';
import type { DocumentBlock, DocumentEntry, DocumentPair } from './document';

/** A value as one line; several typed lines are parted by semicolons. */
export function oneLine(value: string): string {
  return visibleLines(value).join('; ');
}

/** A pair; empty where the value is. */
export function pair(label: string, value: string): DocumentPair {
  return { label, value: oneLine(value) };
}

/** The pairs that say something, as a block; none where none does. */
export function pairsBlock(pairs: readonly DocumentPair[]): DocumentBlock[] {
  const said = pairs.filter(({ value }) => value !== '');
  return said.length === 0 ? [] : [{ type: 'pairs', pairs: said }];
}

/** A text with its lines; none where it is empty. */
export function textBlock(value: string | undefined): DocumentBlock[] {
  const lines = visibleLines(value ?? '');
  return lines.length === 0 ? [] : [{ type: 'text', lines }];
}

/** Somebody's words; none where it is empty. */
export function quoteBlock(value: string | undefined, by = ''): DocumentBlock[] {
  const lines = visibleLines(value ?? '');
  return lines.length === 0 ? [] : [{ type: 'quote', lines, by: oneLine(by) }];
}

/** A list of lines; none where all are empty. */
export function listBlock(values: readonly string[] = []): DocumentBlock[] {
  const items = values.map(oneLine).filter((item) => item !== '');
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** What an entry is given: anything but the lead may be left out. */
export type EntryParts = Pick<DocumentEntry, 'lead'> & Partial<DocumentEntry>;

/** Like things; those without a word are left out, and the block with them where none is left. */
export function entriesBlock(parts: readonly EntryParts[]): DocumentBlock[] {
  const entries = parts
    .map(entryOf)
    .filter((entry) => entry.lead !== '' || entry.aside !== '' || entry.lines.length > 0);
  return entries.length === 0 ? [] : [{ type: 'entries', entries }];
}

function entryOf({ lead, aside = '', tags = [], lines = [] }: EntryParts): DocumentEntry {
  return {
    lead: oneLine(lead),
    aside: oneLine(aside),
    tags: tags.filter((tag) => tag !== ''),
    lines: lines.filter(({ value }) => value !== ''),
  };
}

/** A table; its rows without a word are left out, and so are columns in which nothing stands. */
export function tableBlock(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): DocumentBlock[] {
  const written = rows
    .map((row) => row.map(oneLine))
    .filter((row) => row.some((cell) => cell !== ''));
  if (written.length === 0) return [];
  const isUsed = (_column: unknown, place: number) =>
    place === 0 || written.some((row) => row[place] !== '');
  return [
    {
      type: 'table',
      columns: columns.filter(isUsed),
      rows: written.map((row) => row.filter(isUsed)),
    },
  ];
}
