import { describe, expect, it } from 'vitest';
import { CARET_MARK } from '@/lib/domain/emails/caret-mark';
import { findCaret } from '@/lib/render/find-caret';
import { parseMarkdown } from '@/lib/render/parse-markdown';
import { renderText } from '@/lib/render/render-text';

const MARK = CARET_MARK;

describe('the caret in a rendered mail', () => {
  it.each([
    ['no mark', 'Hi Dana,\n\nThanks.', null],
    ['at the start', `${MARK}Hi`, 0],
    ['between sentences', `Hi Dana,\n\nThanks.${MARK} Yours`, 'HiDana,Thanks.'.length],
    ['behind markup', `**Hi** [Dana](https://a.example) \\*x\\*${MARK} y`, 'HiDana*x*'.length],
    ['inside bold', `**Hi${MARK} Dana**`, 2],
    ['in a list, whose bullets are no text', `A\n\n- b\n- c${MARK}\n1. d`, 3],
    ['in an address, which nobody reads', `[a](https://a.example/${MARK})`, null],
    ['after a line break', `Best,\nJordan${MARK}`, 'Best,Jordan'.length],
  ])('%s', (_what, markdown, expected) => {
    expect(findCaret(markdown)).toBe(expected);
  });

  it('leaves no mark behind', () => {
    const markdown = `Hi${MARK} **Da${MARK}na**`;
    expect(renderText(markdown)).toBe('Hi Dana');
    expect(JSON.stringify(parseMarkdown(markdown))).not.toContain(MARK);
  });
});
