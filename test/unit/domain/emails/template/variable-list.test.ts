import { expect, test } from 'vitest';
import { buildEmailContext } from '@/lib/domain/emails/context/email-context';
import { readTemplate } from '@/lib/domain/emails/template/read-template';
import { sampleDossier, SAMPLE_PROFILE } from '@/lib/domain/emails/template/sample-dossier';
import { startingSource } from '@/lib/domain/emails/template/starting-source';
import { snippetFor, variableList } from '@/lib/domain/emails/template/variable-list';
import { writeBody } from '@/lib/domain/emails/template/write-source';
import { DOSSIER_NOW } from '../../../../fixtures/dossiers';

const entries = (sample: 'full' | 'sparse') =>
  variableList(
    buildEmailContext(sampleDossier(sample, DOSSIER_NOW), SAMPLE_PROFILE, {
      audience: 'internal',
      now: DOSSIER_NOW,
      locale: 'en-GB',
    }),
  );
const entry = (path: string) => {
  const found = entries('full').find((one) => one.path === path);
  if (found === undefined) throw new Error(path);
  return found;
};

test('every variable can be put into a template, and shows what it is on a deal', () => {
  for (const one of entries('full')) {
    const body = snippetFor(one, '').text;
    const source = writeBody(startingSource('call_summary', 'x'), body);
    expect(readTemplate(source, 'template-0001'), one.path).toMatchObject({ ok: true });
  }
  expect(entry('champion.firstName').example).toBe('Nora');
  expect(entry('scorecard.rows[].criterion').example).toBe('Replay of the gate log');
  expect(entry('primer.held')).toMatchObject({ example: 'yes', isCondition: true });
  expect(entry('deal.name').isInternal).toBe(true);
  expect(entries('sparse').find(({ path }) => path === 'problem')?.example).toBe('');
});

test('a column brings its loop along, and is the row’s inside of one', () => {
  const column = entry('scorecard.rows[].result');
  expect(snippetFor(column, 'Hi ')).toEqual({
    text: '{% for row in scorecard.rows %}\n- {{ row.result }}\n{% endfor %}',
    caret: '{% for row in scorecard.rows %}\n- {{ row.result }}'.length,
  });
  const open = '{% for one in scorecard.rows -%}\n- ';
  expect(snippetFor(column, open).text).toBe('{{ one.result }}');
  expect(snippetFor(column, `${open}{% endfor %}`).text).toContain('{% for row');
  expect(snippetFor(entry('successCriteria.rows[].metric'), open).text).toContain('{% for row');
});

test('what answers yes or no stands in a condition, the caret inside it', () => {
  expect(snippetFor(entry('primer.held'), '')).toEqual({
    text: '{% if primer.held %}{% endif %}',
    caret: '{% if primer.held %}'.length,
  });
});
