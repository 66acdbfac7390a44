import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanText } from '@/lib/domain/emails/context/clean-text';
import { renderLiquid } from '@/lib/domain/emails/template/render-liquid';
import { renderText } from '@/lib/render/render-text';
import { HTML_ATTACKS, INVISIBLE_ATTACKS, MARKDOWN_ATTACKS, VALUE_ATTACKS } from './attacks';
import { MAIL_ATTRIBUTE, MAIL_ELEMENTS } from './mail-markup';
import { openRealPage, type RealPage, type Shown } from './real-page';

/** Every place where a value can stand in a template: alone, first in a line, in bold, in a bullet, beside others. */
const PLACES = [
  'x\n{{ value }}\ny',
  '> {{ value }}',
  '{{ value }}',
  'Hi {{ value }},',
  '**{{ value }}:** x',
  '- {{ value }}',
  'x\n{{ value }}',
  '{{ value }}{{ value }}',
];

function filled(template: string, value: string): string {
  const result = renderLiquid(template, { value }, 'markdown');
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
}

/** What a template shows when its value is nothing but text. */
function expectedText(template: string, value: string): string {
  return template
    .replace(/^[->] |\*\*|\n/gu, '')
    .split('{{ value }}')
    .join(value);
}

describe('values of a deal stay text', () => {
  it.each(VALUE_ATTACKS)('as plain text: %s', (attack) => {
    const value = cleanText(attack);
    expect(renderText(filled('Hi {{ value }}, x', value))).toBe(`Hi ${value}, x`);
  });

  it.each(INVISIBLE_ATTACKS)('without what cannot be seen: %j', (attack, left) => {
    expect(cleanText(attack)).toBe(left);
  });

  it('shows text in the draft itself that a rep can read', () => {
    const value = 'R&D (50% of 1,200), ~40 people; Q4 -> "done" at 93.4% + 2*';
    expect(filled('{{ value }}', value)).toBe(value.replace('*', String.raw`\*`));
  });
});

const page = await openRealPage();

describe.skipIf(page === null)('in a real page (skipped where no Chromium is found)', () => {
  let real: RealPage;
  beforeAll(() => {
    if (page !== null) real = page;
  });
  afterAll(async () => {
    await page?.close();
  });

  function expectHarmless(inputs: readonly string[], shown: readonly Shown[]): void {
    expect(shown).toHaveLength(inputs.length);
    shown.forEach((one, index) => {
      const input = inputs[index];
      expect(
        one.elements.filter((name) => !MAIL_ELEMENTS.includes(name)),
        input,
      ).toEqual([]);
      expect(
        one.attributes.filter((attribute) => !MAIL_ATTRIBUTE.test(attribute)),
        input,
      ).toEqual([]);
    });
    expect(real.incidents).toEqual([]);
  }

  it.each(PLACES)('values do nothing in %j', async (template) => {
    const values = VALUE_ATTACKS.map(cleanText);
    const drafts = values.map((value) => filled(template, value));
    const shown = await real.show('render', drafts);
    expectHarmless(drafts, shown);
    expect(shown.map((one) => one.text)).toEqual(
      values.map((value) => expectedText(template, value)),
    );
    expect(shown.flatMap((one) => one.attributes)).toEqual([]);
  });

  it('values change no link they stand in', async () => {
    const drafts = VALUE_ATTACKS.map((attack) =>
      filled('[{{ value }}](https://ok.example/)', cleanText(attack)),
    );
    const shown = await real.show('render', drafts);
    expectHarmless(drafts, shown);
    expect(new Set(shown.flatMap((one) => one.attributes))).toEqual(
      new Set(['href=https://ok.example/']),
    );
  });

  it('Markdown of whatever origin does nothing', async () => {
    expectHarmless(MARKDOWN_ATTACKS, await real.show('render', MARKDOWN_ATTACKS));
  });

  it('HTML does nothing even where it never was Markdown', async () => {
    expectHarmless(HTML_ATTACKS, await real.show('sanitize', HTML_ATTACKS));
  });

  it('keeps a mail as it is when it is sanitised once more', async () => {
    const mail =
      'Hi Dana,\n\n- **Timeline:** *soon*\n- [plan](https://ok.example/?a=1&b=2)\n\n> said\n\n| M | T |\n| --- | --- |\n| x | y |\n\nBest,\nJordan';
    const [once] = await real.show('render', [mail]);
    const [twice] = await real.show('sanitize', [once?.html ?? '']);
    expect(once?.html).toBe(
      '<div>Hi Dana,</div><ul><li><b>Timeline:</b> <i>soon</i></li>' +
        '<li><a href="https://ok.example/?a=1&amp;b=2">plan</a></li></ul><blockquote><div>said</div></blockquote>' +
        '<table border="1" cellpadding="6" cellspacing="0"><tbody><tr><th>M</th><th>T</th></tr><tr><td>x</td><td>y</td></tr></tbody></table>' +
        '<div><br></div><div>Best,<br>Jordan</div>',
    );
    expect(twice?.html).toBe(once?.html);
  });

  it('would notice harm if it were done', async () => {
    await real.show('raw', [
      '<img src="https://evil.example/p.png"><img src="data:x" onerror="alert(1)">',
    ]);
    await vi.waitFor(() => {
      expect(real.incidents).toContain('request: https://evil.example/p.png');
      expect(real.incidents).toContain('dialog: 1');
    }, 10_000);
  });
});
