import { escapeMarkdown } from '../emails/context/escape-markdown';
import type {
  BriefDocument,
  DocumentBlock,
  DocumentEntry,
  DocumentPart,
  DocumentSection,
} from './document';

/** A document as Markdown in which every fact shows as it was typed: no fact makes a heading, link or list. */
export function documentMarkdown({ kind, title, meta, sections }: BriefDocument): string {
  const head = [`# ${text(`${kind}: ${title}`)}`, text(meta.join(' · '))];
  return [...head, ...sections.map(sectionOf)].join('\n\n') + '\n';
}

function sectionOf({ sign, title, parts }: DocumentSection): string {
  return [`## ${text(`${sign}. ${title}`)}`, ...parts.map(partOf)].join('\n\n');
}

function partOf({ label, mark, blocks }: DocumentPart): string {
  const isMarked = mark !== '';
  const head = label === '' ? '' : `### ${text(label)}`;
  const note = isMarked ? `*${text(mark)}*` : '';
  return [head, note, ...blocks.map(blockOf)].filter((one) => one !== '').join('\n\n');
}

function blockOf(block: DocumentBlock): string {
  switch (block.type) {
    case 'text':
      return block.lines.map(text).join('\n\n');
    case 'quote':
      return [...block.lines, ...(block.by === '' ? [] : [`— ${block.by}`])]
        .map((line) => `> ${text(line)}`)
        .join('\n>\n');
    case 'pairs':
      return block.pairs.map((one) => `- **${text(one.label)}:** ${text(one.value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${text(item)}`).join('\n');
    case 'entries':
      return block.entries.map(entryOf).join('\n');
    case 'table':
      return tableOf(block.columns, block.rows);
    case 'note':
    case 'gap':
      return `*${text(block.text)}*`;
  }
}

function entryOf({ lead, aside, tags, lines }: DocumentEntry): string {
  const told = [lead === '' ? '' : `**${text(lead)}**`, aside === '' ? '' : text(aside)];
  const joint = /[.!?…]$/u.test(lead) ? ' ' : ', ';
  const head = [told.filter((one) => one !== '').join(joint), tags.map(text).join(', ')];
  const more = lines.map(({ label, value }) =>
    label === '' ? `  ${text(value)}` : `  ${text(label)}: ${text(value)}`,
  );
  return [`- ${head.filter((one) => one !== '').join(' · ')}`, ...more].join('  \n');
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
  const rule = `| ${columns.map(() => '---').join(' | ')} |`;
  return [row(columns), rule, ...rows.map(row)].join('\n');
}

/** A text that stands for itself in any Markdown: tables and named entities are known there too. */
function text(value: string): string {
  return escapeMarkdown(value)
    .replace(/&(?=[a-z])/giu, String.raw`\&`)
    .replaceAll('|', String.raw`\|`);
}
