import { describe, expect, test } from 'vitest';
import { EMAIL_KINDS } from '@/lib/domain/emails/email-kind';
import { copiedSource } from '@/lib/domain/emails/template/copied-source';
import { headFields } from '@/lib/domain/emails/template/head-fields';
import { readTemplate } from '@/lib/domain/emails/template/read-template';
import { lineOfBody, lineOfField, placeAt } from '@/lib/domain/emails/template/source-place';
import { startingSource } from '@/lib/domain/emails/template/starting-source';
import { bodyOf, writeBody, writeHead } from '@/lib/domain/emails/template/write-source';
import { builtInSource } from '@/lib/domain/emails/templates/built-in';

const SOURCE = [
  '---',
  '# mine',
  'kind: call_summary # the usual',
  'roles: [ae, sdr]',
  'phases: [evaluating]',
  'models:',
  '  - csm_90_day',
  'to: client',
  "subject: 'Our {{ call.when }}: right?'",
  '---',
  '',
  'Hi.',
  '',
].join('\n');

describe('a form over the front matter', () => {
  test('changes one field and leaves comments, order and forms of the others', () => {
    expect(writeHead(SOURCE, { to: 'champion', cc: ['ae'], models: ['am_clean_break'] })).toBe(
      SOURCE.replace('to: client', 'to: champion\ncc: [ae]').replace(
        '- csm_90_day',
        '- am_clean_break',
      ),
    );
  });

  test('puts a name where a name stands, and takes an empty list out', () => {
    const named = writeHead(SOURCE, { name: 'Short: one', needs: ['client.name'] });
    expect(named).toContain('the usual\nname: "Short: one"\nroles:');
    expect(named).toContain("\nneeds:\n  - client.name\nsubject: 'Our");
    expect(writeHead(named, { needs: [] })).not.toContain('needs');
  });

  test('shows again what was written in it, whatever that is', () => {
    for (const text of ['', ' ', '- x', '#no', 'a: b', '"', "it's", '{{ x }}', '---', '\u05d0']) {
      const source = writeHead(SOURCE, { subject: text, name: text });
      expect(headFields(source)).toMatchObject({ subject: text, name: text });
      expect(bodyOf(source)).toBe('Hi.\n');
    }
  });

  test('shows half-written front matter as far as it goes, and leaves alone what is no YAML', () => {
    expect(headFields('---\nkind: 7\ncc: ae\nto: boss\n---\n')).toMatchObject({
      kind: '',
      cc: [],
      to: 'boss',
    });
    for (const broken of ['Hi.', '---\ncc: [ae\n---\n', '---\n- a\n---\n', '---\n*a\n---\n']) {
      expect(headFields(broken)).toBeNull();
      expect(copiedSource(broken, 'Copy')).toBe(broken);
    }
  });

  test('keeps the words below it as they were typed', () => {
    for (const body of ['', '\n', '\n\nHi', 'Hi\n---\nBest', ' x '])
      expect(bodyOf(writeBody(SOURCE, body))).toBe(body);
  });
});

describe('a new template', () => {
  test.each(EMAIL_KINDS)('of kind %s reads without faults', (kind) => {
    const reading = readTemplate(startingSource(kind, "It's: mine"), 'template-0001');
    expect(reading).toMatchObject({ ok: true, template: { kind, name: "It's: mine" } });
  });

  test('copied from a built-in one gives the same mail under its own name', () => {
    const source = builtInSource('csm_introduction') ?? '';
    const original = readTemplate(source, 'a');
    const copy = readTemplate(copiedSource(source, 'Mine'), 'a');
    if (!original.ok || !copy.ok) throw new Error('unreadable');
    expect(copy.template).toEqual({ ...original.template, name: 'Mine' });
  });
});

test('a line of the source is found where the form shows it, and back', () => {
  expect(placeAt(SOURCE, 7)).toEqual({ part: 'head', field: 'models' });
  expect(placeAt(SOURCE, 2)).toEqual({ part: 'head', field: null });
  expect(placeAt(SOURCE, 12)).toEqual({ part: 'body', line: 1 });
  expect(lineOfField(SOURCE, 'subject')).toBe(9);
  expect(lineOfField(SOURCE, 'name')).toBeNull();
  // The body as it is rendered begins with the empty line that sets it off.
  expect(placeAt(SOURCE, lineOfBody(SOURCE, 2))).toEqual({ part: 'body', line: 1 });
});
