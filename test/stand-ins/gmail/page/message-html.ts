import { escapeHtml } from './dom';
import { labels } from './labels';
import type { Message } from './mail';
import { longDate } from './dates';

/** Paragraphs (markup) as a mail body. */
export function bodyHtml(paragraphs: readonly string[]): string {
  const lines = paragraphs.map((paragraph) =>
    paragraph.startsWith('- ')
      ? bulletList(paragraph)
      : `<div>${paragraph.replaceAll('\n', '<br>')}</div>`,
  );
  return `<div dir="ltr">${lines.join('<div><br></div>')}</div>`;
}

/** A message quoted under the answer to it. */
export function quoteHtml(message: Message): string {
  const { name, address } = message.from ?? { name: '', address: '' };
  const who = `${escapeHtml(name)} &lt;<a href="mailto:${escapeHtml(address)}">${escapeHtml(address)}</a>&gt;`;
  const line = `${labels.on} ${escapeHtml(longDate(message.at))} ${who} ${labels.wrote}<br>`;
  return quoteBlock(`<div dir="ltr" class="gmail_attr">${line}</div>`, message.html);
}

/** A message as it stands in a mail that forwards it. */
export function forwardHtml(message: Message): string {
  const { name, address } = message.from ?? { name: '', address: '' };
  const to = message.to.map((person) => `${person.name} &lt;${person.address}&gt;`).join(', ');
  const head = [
    `---------- ${labels.forwarded} ---------`,
    `${labels.from}: <strong dir="auto">${escapeHtml(name)}</strong> &lt;${escapeHtml(address)}&gt;`,
    `${labels.date}: ${escapeHtml(longDate(message.at))}`,
    `${labels.subject}: ${escapeHtml(message.subject)}`,
    `${labels.to}: ${to}`,
  ].join('<br>');
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head}<br></div><br><br>${message.html}</div>`;
}

function quoteBlock(attribution: string, html: string): string {
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return `<br><div class="gmail_quote gmail_quote_container">${attribution}<blockquote class="gmail_quote" style="${style}">${html}</blockquote></div>`;
}

function bulletList(paragraph: string): string {
  const items = paragraph.split('\n').map((line) => `<li>${line.replace(/^- /, '')}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
