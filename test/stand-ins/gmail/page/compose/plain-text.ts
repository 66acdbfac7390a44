import { escapeHtml, setHtml } from '../dom';
import { saveNow } from './autosave';
import type { Compose } from './compose';

/**
 * Turns a compose to plain text. As reported of the real page, nothing but the content tells: the editable is the
 * same as for rich text (adam-p/markdown-here#50, leggett/simplify#264), its lines end in `<br>`, and what is
 * quoted stands in it as lines that begin with `>`.
 */
export function toPlainText(compose: Compose): void {
  const { body } = compose;
  const quotes = [...body.querySelectorAll('.gmail_quote_container')].filter(
    (quote) => quote.parentElement?.closest('.gmail_quote_container') === null,
  );
  const quoted = quotes.flatMap(quotedLines);
  for (const quote of quotes) quote.remove();
  const lines = [
    ...body.innerText.trimEnd().split('\n'),
    ...(quoted.length > 0 ? [''] : []),
    ...quoted,
  ];
  setHtml(body, lines.map(escapeHtml).join('<br>'));
  body.classList.remove('aXt');
  saveNow(compose);
}

function quotedLines(quote: Element): string[] {
  const attribution = quote.querySelector('.gmail_attr')?.textContent.trim() ?? '';
  const text = quote.querySelector<HTMLElement>('blockquote')?.innerText ?? '';
  return [
    attribution,
    '',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `> ${line}`.trimEnd()),
  ];
}
