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

  it('keeps nested and numbered lists', () => {
    expect(html('1. a\n   - b')).toBe('<ol><li>a<ul><li>b</li></ul></li></ol>');
  });

  it.each([
    ['a typed address', 'https://ok.example/?a=1'],
    ['a quote mark', '> not quoted'],
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
