import type {
  BriefDocument,
  DocumentBlock,
  DocumentEntry,
  DocumentPart,
  DocumentSection,
} from './document';

/** A document as plain text, as one types it where no formatting is to be had. */
export function documentText({ kind, title, meta, sections }: BriefDocument): string {
  const head = `${kind}: ${title}\n${meta.join(' · ')}`;
  return [head, ...sections.map(sectionOf)].join('\n\n') + '\n';
}

function sectionOf({ sign, title, parts }: DocumentSection): string {
  return [`${sign}. ${title}`.toUpperCase(), ...parts.map(partOf)].join('\n');
}

function partOf({ label, mark, blocks }: DocumentPart): string {
  const head = [label, mark === '' ? '' : `(${mark})`].filter((one) => one !== '').join(' ');
  return [...(head === '' ? [] : [head]), ...blocks.map(blockText)].join('\n');
}

/** One block of a document as plain text. */
function blockText(block: DocumentBlock): string {
  switch (block.type) {
    case 'text':
      return block.lines.join('\n');
    case 'quote':
      return `“${block.lines.join('\n')}”${block.by === '' ? '' : ` ${block.by}`}`;
    case 'pairs':
      return block.pairs.map(({ label, value }) => `- ${label}: ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'entries':
      return block.entries.map(entryText).join('\n');
    case 'table':
      return block.rows.map((row) => rowText(block.columns, row)).join('\n');
    case 'note':
    case 'gap':
      return `(${block.text})`;
  }
}

function entryText({ lead, aside, tags, lines }: DocumentEntry): string {
  const head = [lead, aside, tags.join(', ')].filter((one) => one !== '').join(' · ');
  const more = lines.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`));
  return [`- ${head}`, ...more.map((line) => `  ${line}`)].join('\n');
}

function rowText(columns: readonly string[], [first = '', ...cells]: readonly string[]): string {
  const told = cells.flatMap((cell, place) =>
    cell === '' ? [] : [`${columns[place + 1] ?? ''}: ${cell}`],
  );
  return [`- ${first}`, ...told].join('; ');
}
