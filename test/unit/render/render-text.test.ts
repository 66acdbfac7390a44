import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/render/render-markdown';
import { renderText } from '@/lib/render/render-text';

const html = (markdown: string) => renderMarkdown(markdown, (unchanged) => unchanged);

describe('renderText', () => {
  it('writes a mail the way one types it without formatting', () => {
    const markdown =
      'Hi **Dana**,\n\nsee:\n\n- **Timeline:** *soon*\n- [the plan](https://ok.example/plan)\n\nBest,\nJordan';
    expect(renderText(markdown)).toBe(
      'Hi Dana,\n\nsee:\n\n- Timeline: soon\n- the plan (https://ok.example/plan)\n\nBest,\nJordan',
    );
  });

  it('counts numbered lists from where they start and indents what belongs to an item', () => {
    expect(renderText('3. three\n4. four\n   - inner')).toBe('3. three\n4. four\n   - inner');
  });

  it('marks every line of a quote', () => {
    expect(renderText('Said:\n\n> - a\n> - b\n>\n> c\n> d\n\nx')).toBe(
      'Said:\n\n> - a\n> - b\n>\n> c\n> d\n\nx',
    );
  });

  it('tells a table row by row, what is empty left out', () => {
    expect(
      renderText(
        '| Metric | Today | Day 90 |\n| --- | --- | --- |\n| Close | 9 | 4 |\n| DSO |  | 30 |',
      ),
    ).toBe('- Close; Today: 9; Day 90: 4\n- DSO; Day 90: 30');
  });

  it('does not repeat an address that is its own words', () => {
    expect(renderText('[a@ok.example](mailto:a@ok.example)')).toBe('a@ok.example');
  });
});

describe('renderMarkdown', () => {
  it('writes paragraphs as Gmail does, an empty line between two', () => {
    expect(html('One\n\n\n\nTwo\nlines')).toBe(
      '<div>One</div><div><br></div><div>Two<br>lines</div>',
    );
  });

  it('leaves no empty line around a list, which brings its own margin', () => {
    expect(html('Before:\n\n- a\n- b\n\nAfter')).toBe(
      '<div>Before:</div><ul><li>a</li><li>b</li></ul><div>After</div>',
    );
  });

  it('keeps the same list whether or not its items stand apart', () => {
    expect(html('- a\n\n- b')).toBe(html('- a\n- b'));
  });

  it('shows a heading as a bold line', () => {
    expect(html('## Next steps')).toBe('<div><b>Next steps</b></div>');
  });

  it('keeps a quote, which brings its own margin', () => {
    expect(html('a\n\n> b\n>\n> - c\n\nd')).toBe(
      '<div>a</div><blockquote><div>b</div><ul><li>c</li></ul></blockquote><div>d</div>',
    );
  });

  it('draws a table by attributes, an empty line around it', () => {
    expect(html('a\n\n| **M** | T |\n| --- | --- |\n| x | <y |\n\nb')).toBe(
      '<div>a</div><div><br></div><table border="1" cellpadding="6" cellspacing="0"><tbody>' +
        '<tr><th><b>M</b></th><th>T</th></tr><tr><td>x</td><td>&lt;y</td></tr></tbody></table>' +
        '<div><br></div><div>b</div>',
    );
  });

  it('keeps nested and numbered lists', () => {
    expect(html('1. a\n   - b')).toBe('<ol><li>a<ul><li>b</li></ul></li></ol>');
  });

  it.each([
    ['a typed address', 'https://ok.example/?a=1'],
    ['a rule', 'x\n\n---'],
    ['code', '`x`'],
    ['an image', '![x](https://ok.example/p.png)'],
    ['a bare task', '~~x~~'],
  ])('leaves %s as typed', (_what, markdown) => {
    expect(renderText(markdown)).toBe(markdown);
  });

  it('links over the web and by mail only', () => {
    expect(html('[x](mailto:a@ok.example)')).toBe('<div><a href="mailto:a@ok.example">x</a></div>');
    expect(html('[x](ftp://ok.example)')).toBe('<div>x</div>');
  });
});
