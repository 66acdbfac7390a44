import type {
  BriefDocument,
  DocumentBlock,
  DocumentEntry,
  DocumentPair,
  DocumentPart,
  DocumentSection,
} from '@/lib/domain/document/document';
import { escapeHtml } from '@/lib/domain/escape-html';

/** Characters beyond which a value takes a whole line. */
const LONG_VALUE = 26;

/** How deep the document's title stands in the page around it. */
export type TitleLevel = 1 | 2;

/**
 * A document as the HTML that `paper.css` sets: on the desk, in print and in the file for who has no Baton. Every
 * text is escaped.
 *
 * @param level - The heading level of the title; sections and parts follow.
 */
export function paperHtml(document: BriefDocument, level: TitleLevel): string {
  const { form, kind, title, meta, sections } = document;
  const head = [
    `<p class="paper-kind">${escapeHtml(kind)}</p>`,
    `<h${level} class="paper-title">${escapeHtml(title)}</h${level}>`,
    `<ul class="paper-meta">${meta.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`,
  ];
  const body = sections.map((section) => sectionHtml(section, level + 1));
  return `<article class="paper" data-form="${form}"><header class="paper-head">${head.join('')}</header>${body.join('')}</article>`;
}

function sectionHtml({ id, sign, title, parts }: DocumentSection, level: number): string {
  const name = `<span class="paper-sign">${escapeHtml(sign)}</span> ${escapeHtml(title)}`;
  const body = parts.map((part) => partHtml(part, level + 1)).join('');
  return `<section class="paper-section" data-id="${id}"><h${level} class="paper-name">${name}</h${level}><div class="paper-body">${body}</div></section>`;
}

function partHtml({ label, mark, blocks }: DocumentPart, level: number): string {
  const chip = mark === '' ? '' : `<span class="paper-mark">${escapeHtml(mark)}</span>`;
  const name =
    label === '' ? '' : `<h${level} class="paper-label">${escapeHtml(label)} ${chip}</h${level}>`;
  const alone = label === '' && chip !== '' ? `<p class="paper-alone">${chip}</p>` : '';
  return `<div class="paper-part">${name}${alone}${blocksHtml(blocks)}</div>`;
}

/** Blocks of a document, wherever they stand. */
export function blocksHtml(blocks: readonly DocumentBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.type) {
    case 'text':
      return linesHtml(block.lines);
    case 'quote': {
      const by = block.by === '' ? '' : `<p class="paper-by">${escapeHtml(block.by)}</p>`;
      return `<blockquote class="paper-quote">${linesHtml(block.lines)}${by}</blockquote>`;
    }
    case 'pairs':
      return `<dl class="paper-pairs">${block.pairs.map(pairHtml).join('')}</dl>`;
    case 'list':
      return `<ul class="paper-list">${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'entries':
      return `<ul class="paper-entries">${block.entries.map(entryHtml).join('')}</ul>`;
    case 'table':
      return tableHtml(block.columns, block.rows);
    case 'note':
      return `<p class="paper-note">${escapeHtml(block.text)}</p>`;
    case 'gap':
      return `<p class="paper-gap">${escapeHtml(block.text)}</p>`;
  }
}

function linesHtml(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function pairHtml({ label, value }: DocumentPair): string {
  // A long value takes a line of its own where short ones stand side by side.
  const long = value.length > LONG_VALUE ? ' class="paper-long"' : '';
  return `<div${long}><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`;
}

function entryHtml({ lead, aside, tags, lines }: DocumentEntry): string {
  const head = [
    lead === '' ? '' : `<strong>${escapeHtml(lead)}</strong>`,
    aside === '' ? '' : `<span class="paper-aside">${escapeHtml(aside)}</span>`,
    ...tags.map((tag) => `<span class="paper-tag">${escapeHtml(tag)}</span>`),
  ].filter((part) => part !== '');
  const more = lines.map(({ label, value }) =>
    label === ''
      ? `<p>${escapeHtml(value)}</p>`
      : `<p${value.length > LONG_VALUE ? '' : ' class="paper-short"'}><span class="paper-of">${escapeHtml(label)}</span> ${escapeHtml(value)}</p>`,
  );
  return `<li><p class="paper-lead">${head.join(' ')}</p>${more.join('')}</li>`;
}

function tableHtml(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows
    .map(([first = '', ...cells]) => {
      const rest = cells
        .map((cell, place) => {
          const column = escapeHtml(columns[place + 1] ?? '');
          return `<td data-label="${column}">${escapeHtml(cell)}</td>`;
        })
        .join('');
      return `<tr><th scope="row">${escapeHtml(first)}</th>${rest}</tr>`;
    })
    .join('');
  return `<table class="paper-table"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
