import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderLiquid } from '@/lib/domain/emails/template/render-liquid';

const SCOPE = { name: 'Dana', person: { name: 'Dana' }, rows: [{ text: '*a*' }, { text: '<b>' }] };

function textOf(source: string): string {
  const result = renderLiquid(source, SCOPE, 'markdown');
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
}

describe('renderLiquid', () => {
  it('fills, loops and asks', () => {
    expect(
      textOf(
        '{% if name != "" %}Hi {{ name }}{% endif %}{% for row in rows %} {{ forloop.index }}{{ row.text }}{% endfor %}',
      ),
    ).toBe(String.raw`Hi Dana 1\*a\* 2\<b>`);
  });

  it('escapes for Markdown, not for a subject', () => {
    const scope = { value: 'R&D *now*\nplease' };
    expect(renderLiquid('{{ value }}', scope, 'plain')).toEqual({
      ok: true,
      text: 'R&D *now* please',
    });
    expect(renderLiquid('{{ value }}', scope, 'markdown')).toEqual({
      ok: true,
      text: String.raw`R&D \*now\* please`,
    });
  });

  it('never reads a value as a template', () => {
    expect(renderLiquid('{{ value }}', { value: '{{ secret }}{% if' }, 'plain')).toEqual({
      ok: true,
      text: '{{ secret }}{% if',
    });
  });

  it.each([
    ['include', '{% include "a" %}'],
    ['include by address', '{% include "https://evil.example/a.liquid" %}'],
    ['render', '{% render "a" %}'],
    ['layout', '{% layout "a" %}'],
    ['block', '{% block a %}{% endblock %}'],
    ['echo', '{% echo name %}'],
    ['liquid', '{% liquid echo name %}'],
    ['cycle, which escapes nothing', '{% cycle name, "b" %}'],
    ['capture, which escapes twice', '{% capture a %}{{ name }}{% endcapture %}'],
    ['increment', '{% increment a %}'],
    ['tablerow', '{% tablerow a in rows %}{{ a.text }}{% endtablerow %}'],
    ['raw tag', '{% raw %}{{ name }}{% endraw %}'],
    ['raw filter, which switches the escape off', '{{ name | raw }}'],
    ['json filter', '{{ person | json }}'],
    ['unknown filter', '{{ name | shout }}'],
    ['unknown variable', '{{ nobody }}'],
    ['unknown property', '{{ person.secret }}'],
    ['constructor', '{{ name.constructor }}'],
    ['prototype', '{{ person.__proto__ }}'],
    ['inherited method', '{{ person.toString }}'],
    ['record in place of a text', '{{ person }}'],
    ['list in place of a text', '{{ rows }}'],
    ['unclosed tag', '{% if name %}'],
    ['unclosed output', '{{ name'],
    ['endless range', '{% for i in (1..999999999) %}x{% endfor %}'],
    [
      'doubling text',
      `{% assign a = "xxxxxxxxxxxxxxxx" %}${'{% assign a = a | append: a %}'.repeat(40)}`,
    ],
    ['nested loops', `${'{% for i in (1..2000) %}'.repeat(4)}x${'{% endfor %}'.repeat(4)}`],
    ['oversized template', 'x'.repeat(50_001)],
  ])('refuses %s', (_what, source) => {
    expect(renderLiquid(source, SCOPE, 'markdown')).toMatchObject({ ok: false });
  });

  it('names the line of an error', () => {
    expect(renderLiquid('one\ntwo {{ nobody }}', SCOPE, 'markdown')).toMatchObject({
      ok: false,
      error: { line: 2 },
    });
  });

  it('is built on an engine that makes no code of text, as our content policy demands', () => {
    const source = readFileSync('node_modules/liquidjs/dist/liquid.browser.mjs', 'utf8');
    expect(source).toContain('class Liquid');
    expect(source).not.toMatch(/\bnew Function\b|(?<![\w.])(?:eval|Function)\(/u);
  });
});
