// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mapOwnText } from '@/lib/content/compose/text-map';
import { looksPlain } from '@/lib/content/insert/looks-plain';

const isPlain = (html: string) => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return looksPlain(body, mapOwnText(body, () => false).text);
};

describe('looksPlain', () => {
  it.each([
    ['a signature in plain lines', '<br><br>-- <br>Maya', true],
    ['a quote in plain lines', '<br>On Monday Dana wrote:<br>&gt; Yes', true],
    ['several lines', 'Hi Dana,<br>thanks', true],
    ['nothing yet', '<br>', false],
    ['the first words of a rich mail', 'Hi<br>', false],
    ['lines of a rich mail', 'Hi<div>there</div>', false],
    ['bold words', 'Hi<br><b>there</b>', false],
  ])('tells %s', (_, html, expected) => {
    expect(isPlain(html)).toBe(expected);
  });
});
