import type {
  BriefDocument,
  DocumentBlock,
  DocumentEntry,
  DocumentPair,
  DocumentPart,
  DocumentSection,
} from '../../document/document';
import { bold, plain, unit, type NoteRun, type NoteUnit } from './note-unit';

/** What a document says, in the few kinds of text that every CRM's note has. */
export function documentUnits({ sections }: BriefDocument): NoteUnit[] {
  return sections.flatMap(sectionUnits);
}

function sectionUnits({ sign, title, parts }: DocumentSection): NoteUnit[] {
  return [unit('heading', plain(`${sign}. ${title}`)), ...parts.flatMap(partUnits)];
}

function partUnits({ label, mark, blocks }: DocumentPart): NoteUnit[] {
  const head = unit('paragraph', bold(label), plain(mark === '' ? '' : bracketed(mark, label)));
  return [...(head.runs.length === 0 ? [] : [head]), ...blocks.flatMap(blockUnits)];
}

function blockUnits(block: DocumentBlock): NoteUnit[] {
  switch (block.type) {
    case 'text':
      return block.lines.map((line) => unit('paragraph', plain(line)));
    case 'quote':
      return quoteUnits(block.lines, block.by);
    case 'pairs':
      return block.pairs.map((pair) => unit('item', ...pairRuns(pair)));
    case 'list':
      return block.items.map((item) => unit('item', plain(item)));
    case 'entries':
      return block.entries.map(entryUnit);
    case 'table':
      return block.rows.map((row) => rowUnit(block.columns, row));
    case 'note':
    case 'gap':
      return [unit('paragraph', plain(`(${block.text})`))];
  }
}

function quoteUnits(lines: readonly string[], by: string): NoteUnit[] {
  const last = lines.length - 1;
  return lines.map((line, place) => {
    const opened = place === 0 ? `“${line}` : line;
    const closed = place === last ? `${opened}”` : opened;
    return unit('paragraph', plain(place === last && by !== '' ? `${closed} ${by}` : closed));
  });
}

function entryUnit({ lead, aside, tags, lines }: DocumentEntry): NoteUnit {
  const beside = [aside, tags.join(', ')].filter((one) => one !== '');
  const runs = [lead === '' ? [] : [bold(lead)], ...beside.map((text) => [plain(text)])];
  return unit('item', ...joined([...runs.filter(isSaid), ...lines.map(pairRuns)], ' · '));
}

function rowUnit(columns: readonly string[], [first = '', ...cells]: readonly string[]): NoteUnit {
  const told = cells.flatMap((value, place) =>
    value === '' ? [] : [pairRuns({ label: columns[place + 1] ?? '', value })],
  );
  return unit('item', ...joined([[bold(first)], ...told], '; '));
}

function pairRuns({ label, value }: DocumentPair): NoteRun[] {
  return label === '' ? [plain(value)] : [bold(`${label}:`), plain(` ${value}`)];
}

function joined(parts: readonly (readonly NoteRun[])[], joint: string): NoteRun[] {
  return parts.flatMap((runs, place) => (place === 0 ? runs : [plain(joint), ...runs]));
}

function isSaid(runs: readonly NoteRun[]): boolean {
  return runs.length > 0;
}

function bracketed(mark: string, label: string): string {
  return label === '' ? `(${mark})` : ` (${mark})`;
}
