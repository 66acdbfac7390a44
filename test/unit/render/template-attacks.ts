const HEAD = [
  'kind: call_summary',
  'roles: [ae]',
  'phases: [evaluating]',
  'models: [csm_90_day]',
  'to: client',
  'subject: Our call',
];
const sourceOf = (head: readonly string[], body = 'Hi.') =>
  ['---', ...head, '---', '', body].join('\n');
const withHead = (line: string) => sourceOf([...HEAD, line]);
const withSubject = (subject: string) => sourceOf([...HEAD.slice(0, -1), `subject: ${subject}`]);
const withBody = (body: string) => sourceOf(HEAD, body);

/** Sources of templates, as a file from a stranger could bring them, that must be refused before they meet a deal. */
export const REFUSED_TEMPLATES: readonly (readonly [string, string])[] = [
  ['another template', withBody('{% include "secret" %}')],
  ['another template by address', withBody('{% include "https://evil.example/a.liquid" %}')],
  ['another template by a value', withBody('{% include client.name %}')],
  ['a rendered template', withBody('{% render "secret" %}')],
  ['a layout', withBody('{% layout "secret" %}Hi')],
  ['a block', withBody('{% block a %}{% endblock %}')],
  ['the raw filter', withBody('{{ client.name | raw }}')],
  ['the raw tag', withBody('{% raw %}{{ client.name }}{% endraw %}')],
  ['a filter that is not ours', withBody('{{ client.name | fetch }}')],
  ['a filter that writes records', withBody('{{ client | json }}')],
  ['a capture', withBody('{% capture x %}{{ client.name }}{% endcapture %}{{ x }}')],
  ['a liquid block', withBody('{% liquid\necho client.name %}')],
  ['a prototype', withBody('{{ client.__proto__ }}')],
  ['a constructor', withBody('{{ client.name.constructor }}')],
  ['a constructor by its name in brackets', withBody('{{ client["constructor"]["name"] }}')],
  ['another person’s data', withBody('{{ deal.people[0].phone }}')],
  ['the writer’s settings', withBody('{{ profile.ownDomains }}')],
  ['a loop over what is not there', withBody('{% for x in process.env %}{{ x }}{% endfor %}')],
  ['an unclosed loop', withBody('{% for row in scorecard.rows %}')],
  ['Liquid in the subject that loads', withSubject('"{% include name %}"')],
  ['an address as recipient', withHead('cc: [thief@evil.example]')],
  ['a blind copy', withHead('bcc: [ae]')],
  ['a key of prototypes', withHead('__proto__: { kind: call_summary }')],
  ['a constructor key', withHead('constructor: x')],
  ['a kind twice', withHead('kind: csm_introduction')],
  ['a type that makes functions', withHead("name: !!js/function 'function(){}'")],
  ['a type that makes expressions', withHead('name: !!js/regexp /(a+)+$/')],
  ['a type of one’s own', withHead('name: !evil x')],
  ['aliases that double', sourceOf([...HEAD, 'a: &a [x, x]', 'b: &b [*a, *a]', 'name: *b'])],
  ['a merge of maps', sourceOf([...HEAD, 'base: &b { way: forward }', '<<: *b'])],
  ['tabs as indentation', sourceOf([...HEAD, 'needs:', '\t- scorecard'])],
  ['a turned direction in its name', withHead('name: "My \u202email"')],
  ['a turned direction in its words', withBody('Pay to \u2067evil\u2069.')],
  ['a turned direction in its subject', withSubject('Invoice \u202efdp.exe')],
  ['characters without width', withBody('pay\u200bpal')],
  ['hidden tags', withBody('Hi\u{e0041}\u{e0042}.')],
  ['control characters', withBody('Hi\u0007\u001b[31m.')],
  ['no end of its head', '---\nkind: call_summary\n'],
  ['more than a mail', withBody('x'.repeat(60_000))],
  ['a name of ten thousand letters', withHead(`name: ${'x'.repeat(10_000)}`)],
];

/** Sources that read without a fault and would cost dearly, or say what they must not, when rendered. */
export const COSTLY_TEMPLATES: readonly (readonly [string, string])[] = [
  ['an endless range', withBody('{% for i in (1..999999999) %}x{% endfor %}')],
  [
    'loops in loops',
    withBody(`${'{% for i in (1..2000) %}'.repeat(4)}x${'{% endfor %}'.repeat(4)}`),
  ],
  [
    'text that doubles',
    withBody(
      `{% assign a = "xxxxxxxxxxxxxxxx" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`,
    ),
  ],
  ['a whole record', withBody('{{ client }}')],
  ['a whole list', withBody('{{ scorecard.rows }}')],
];

/** A template whose body is this Markdown. */
export const templateOf = withBody;
