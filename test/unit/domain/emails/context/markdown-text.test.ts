import { describe, expect, it } from 'vitest';
import { MarkdownText, quoted } from '@/lib/domain/emails/context/markdown-text';
import { renderLiquid } from '@/lib/domain/emails/template/render-liquid';
import { renderText } from '@/lib/render/render-text';

const shown = (text: string) => {
  const quote = quoted(text);
  return quote === '' ? '' : renderText(quote.markdown);
};

describe('a quoted text', () => {
  it('is the list of points of a mail, without its greeting and close', () => {
    expect(
      shown(
        'Hi Dana,\n\nI heard:\n\n- Timeline: May\n- Next steps: a call\nand a file\n- Competition: none\n\nBest,\nSam',
      ),
    ).toBe('> - Timeline: May\n> - Next steps: a call\n>\n> and a file\n>\n> - Competition: none');
  });

  it('knows the points where the compose dropped their bullets', () => {
    expect(shown('Hi,\nTimeline: May\nNext steps: a call\nCompetition: none\nBest')).toBe(
      '> - Timeline: May\n> - Next steps: a call\n> - Competition: none',
    );
  });

  it('keeps the lines of any other text', () => {
    expect(shown('One.\nTwo.\n\n- three')).toBe('> One.\n>\n> Two.\n>\n> - three');
    expect(shown(' \n ')).toBe('');
  });

  it.each([
    '# h',
    '> q',
    '1. x',
    '| a |',
    '[x](https://e.example)',
    '**b**',
    '- # h',
    '```',
    '⟦x⟧',
  ])('makes nothing of %s', (attack) => {
    const quote = quoted(`${attack}\nplain`);
    const text = quote === '' ? '' : renderText(quote.markdown);
    const words = attack
      .replace(/^(?:- |1\. )/u, '')
      .replace('⟦', '[')
      .replace('⟧', ']');
    expect(text).toContain(words);
  });
});

describe('a passage in a template', () => {
  const text = new MarkdownText('> **a**\n> b');
  it('stands as it is in a mail, on one line in a subject, and as plain text behind a filter', () => {
    expect(renderLiquid('{{ text }}', { text }, 'markdown')).toEqual({
      ok: true,
      text: '> **a**\n> b',
    });
    expect(renderLiquid('{{ text }}', { text }, 'plain')).toEqual({
      ok: true,
      text: '> **a** > b',
    });
    expect(renderLiquid('{{ text | append: "!" }}', { text }, 'markdown')).toEqual({
      ok: true,
      text: String.raw`\> \*\*a\*\* > b!`,
    });
    expect(renderLiquid('{{ text.markdown }}', { text }, 'markdown')).toMatchObject({ ok: false });
  });
});
