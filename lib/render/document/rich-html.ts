import type {
  BriefDocument,
  DocumentBlock,
  DocumentEntry,
  DocumentPart,
  DocumentSection,
} from '@/lib/domain/document/document';
import { escapeHtml } from '@/lib/domain/escape-html';

/**
 * A document as HTML to be pasted: headings, paragraphs, lists and bold alone, which Gmail, Slack, Notion and the
 * notes of a CRM all keep. A table's rows are list items with the columns named in them, since Slack keeps no table.
 */
export function richHtml({ kind, title, meta, sections }: BriefDocument): string {
  const head = [
    `<h2>${escapeHtml(`${kind}: ${title}`)}</h2>`,
    `<p>${escapeHtml(meta.join(' · '))}</p>`,
  ];
  return [...head, ...sections.map(sectionHtml)].join('');
}

function sectionHtml({ sign, title, parts }: DocumentSection): string {
  return `<h3>${escapeHtml(`${sign}. ${title}`)}</h3>${parts.map(partHtml).join('')}`;
}

function partHtml({ label, mark, blocks }: DocumentPart): string {
  const told = [
    label === '' ? '' : `<strong>${escapeHtml(label)}</strong>`,
    mark === '' ? '' : `<em>${escapeHtml(mark)}</em>`,
  ].filter((one) => one !== '');
  const head = told.length === 0 ? '' : `<p>${told.join(' · ')}</p>`;
  return head + blocks.map(blockHtml).join('');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.type) {
    case 'text':
      return block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
    case 'quote': {
      const by = block.by === '' ? '' : `<br>${escapeHtml(block.by)}`;
      return `<blockquote>${block.lines.map(escapeHtml).join('<br>')}${by}</blockquote>`;
    }
    case 'pairs':
      return listHtml(block.pairs.map(({ label, value }) => labelled(label, value)));
    case 'list':
      return listHtml(block.items.map(escapeHtml));
    case 'entries':
      return listHtml(block.entries.map(entryHtml));
    case 'table':
      return listHtml(block.rows.map((row) => rowHtml(block.columns, row)));
    case 'note':
    case 'gap':
      return `<p><em>${escapeHtml(block.text)}</em></p>`;
  }
}

function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function labelled(label: string, value: string): string {
  return `<strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}`;
}

function entryHtml({ lead, aside, tags, lines }: DocumentEntry): string {
  const head = [
    lead === '' ? '' : `<strong>${escapeHtml(lead)}</strong>`,
    escapeHtml(aside),
    escapeHtml(tags.join(', ')),
  ];
  const more = lines.map(({ label, value }) =>
    escapeHtml(label === '' ? value : `${label}: ${value}`),
  );
  return [head.filter((one) => one !== '').join(' · '), ...more].join('<br>');
}

function rowHtml(columns: readonly string[], [first = '', ...cells]: readonly string[]): string {
  const told = cells.flatMap((cell, place) =>
    cell === '' ? [] : [escapeHtml(`${columns[place + 1] ?? ''}: ${cell}`)],
  );
  return [`<strong>${escapeHtml(first)}</strong>`, ...told].join('; ');
}
