import { describe, expect, test } from 'vitest';
import { readTemplate } from '@/lib/domain/emails/template/read-template';

const HEAD = [
  'kind: call_summary',
  'roles: [ae]',
  'phases: [evaluating]',
  'models: [csm_90_day]',
  'to: client',
  'subject: Our call {{ call.when }}',
];
const sourceOf = (head: readonly string[], body: string) =>
  ['---', ...head, '---', '', body].join('\n');
const problemsOf = (source: string) => {
  const reading = readTemplate(source, 'template-0001');
  return reading.ok ? [] : reading.problems;
};

describe('a template', () => {
  test('is read with what it does not say left at its usual', () => {
    expect(readTemplate(sourceOf(HEAD, 'Hi {{ client.firstName }}.'), 'template-0001')).toEqual({
      ok: true,
      template: {
        id: 'template-0001',
        kind: 'call_summary',
        name: '',
        roles: ['ae'],
        phases: ['evaluating'],
        handoffModels: ['csm_90_day'],
        way: 'new',
        to: 'client',
        cc: [],
        required: [],
        optional: [],
        subject: 'Our call {{ call.when }}',
        body: '\nHi {{ client.firstName }}.',
      },
    });
  });

  test('reads the same with line ends of Windows', () => {
    const source = sourceOf(HEAD, 'Hi.\nBest');
    expect(readTemplate(source.replaceAll('\n', '\r\n'), 'template-0001')).toEqual(
      readTemplate(source, 'template-0001'),
    );
  });

  test.each([
    ['no front matter', 'Hi.', 1, /front matter/u],
    ['front matter without its end', '---\nkind: call_summary\n', 1, /front matter/u],
    ['an unknown key', sourceOf([...HEAD, 'bcc: [ae]'], 'Hi.'), null, /bcc/u],
    ['an unknown party', sourceOf([...HEAD, 'cc: [boss]'], 'Hi.'), 8, /^cc\.0: /u],
    ['a need nobody knows', sourceOf([...HEAD, 'needs:', '  - weather'], 'Hi.'), 8, /^needs\.0: /u],
    ['YAML that ends nowhere', sourceOf([...HEAD, 'cc: [ae'], 'Hi.'), 9, /./u],
    ['an own type', sourceOf([...HEAD, 'name: !!js/function x'], 'Hi.'), 8, /./u],
    ['an unknown variable', sourceOf(HEAD, 'Hi.\n\n{{ client.wage }}'), 12, /no client\.wage/u],
    ['an unknown filter', sourceOf(HEAD, 'Hi {{ problem | fetch }}'), 10, /undefined filter/u],
    ['an unclosed tag', sourceOf(HEAD, 'Hi\n{% if problem != "" %}'), 11, /not closed/u],
    ['a tag that loads', sourceOf(HEAD, '{% include "x" %}'), 10, /"include" not found/u],
    [
      'a fault in the subject',
      sourceOf([...HEAD.slice(0, -1), 'subject: "{{ x }}"'], ''),
      7,
      /no x/u,
    ],
    ['a turned direction', sourceOf(HEAD, 'Hi.\n\u202efdp.exe'), 11, /U\+202E/u],
    ['what nobody sees', sourceOf([...HEAD, 'name: My\u200b mail'], 'Hi.'), 8, /U\+200B/u],
    ['too much text', sourceOf(HEAD, 'x'.repeat(50_001)), null, /Longer/u],
  ])('with %s is refused at its line', (_what, source, line, message) => {
    const [problem] = problemsOf(source);
    expect(problem?.message).toMatch(message);
    expect(problem?.line).toBe(line);
  });

  test('may begin with the mark that some editors write, and hold the joiners that writing needs', () => {
    const source = sourceOf(HEAD, 'Hi 👩\u200d💻, می\u200cخواهم\u200f.');
    expect(readTemplate(`\ufeff${source}`, 'template-0001')).toEqual(
      readTemplate(source, 'template-0001'),
    );
    expect(problemsOf(source)).toEqual([]);
  });

  test('makes no millions of a few aliases', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'name: *c'];
    expect(problemsOf(sourceOf([...HEAD, ...bomb], 'Hi.'))).not.toEqual([]);
  });

  test('names the rows of a list and what Liquid makes itself', () => {
    const body =
      '{% assign n = 1 %}{{ n }}{% for row in scorecard.rows %}{{ row.result }}{{ forloop.index }}{% endfor %}{{ scorecard.rows[0].target }}{{ scorecard.rows.size }}';
    expect(problemsOf(sourceOf(HEAD, body))).toEqual([]);
  });
});
