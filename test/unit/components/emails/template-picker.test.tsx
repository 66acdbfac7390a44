// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { TemplatePicker } from '@/components/sidebar/emails/template-picker';
import type { Suggestion } from '@/lib/domain/emails/choosing/suggest-emails';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { axeFindings } from '../axe-findings';
import { fill, named, press } from '../hands';
import { mount } from '../mount';

function suggestion(kind: EmailKind, changes: Partial<Suggestion> = {}): Suggestion {
  const template = BUILT_IN_TEMPLATES.find(({ id }) => id === kind);
  if (template === undefined) throw new Error(`no template ${kind}`);
  return { template, standing: 'fits', reason: null, sent: null, ...changes };
}

const SUGGESTIONS = [
  suggestion('csm_introduction', {
    standing: 'now',
    reason: { code: 'primer_held', day: '2026-09-15T09:00:00.000Z' },
  }),
  suggestion('call_summary'),
  suggestion('champion_recap', { standing: 'other' }),
];

async function show(asked = 0) {
  const onChoose = vi.fn<(template: { id: string }) => void>();
  const container = await mount(
    <TemplatePicker suggestions={SUGGESTIONS} asked={asked} onChoose={onChoose} />,
  );
  return { container, chosen: () => onChoose.mock.calls.map(([template]) => template.id) };
}

const search = () => named('Find a mail');
const rows = () =>
  [...document.querySelectorAll('li button')].map((row) => row.firstChild?.firstChild?.textContent);

afterEach(() => {
  vi.restoreAllMocks();
});

it('groups the mails by their moment, and says why the first is the one', async () => {
  const { container } = await show();
  const sections = [...container.querySelectorAll('section')].map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(sections).toEqual(['Now', 'Fits this phase', 'Other mails']);
  expect(rows()).toEqual(['CSM introduction', 'Call summary', 'Champion recap']);
  expect(container.textContent).toContain('The primer call was on');
  expect(await axeFindings(container)).toEqual([]);
});

it('takes the first with Enter, without a word typed', async () => {
  const { chosen } = await show(1);
  expect(document.activeElement).toBe(search());
  await press('Enter');
  expect(chosen()).toEqual(['csm_introduction']);
});

it('finds by a word’s beginning, in the name or in what it is for, and Enter takes it', async () => {
  const { chosen } = await show();
  await fill(search(), 'recap');
  expect(rows()).toEqual(['Champion recap']);
  await fill(search(), 'after call');
  expect(rows()).toEqual(['Call summary']);
  search().focus();
  await press('Enter');
  expect(chosen()).toEqual(['call_summary']);
});

it('says so where nothing is found, and Enter takes nothing', async () => {
  const { container, chosen } = await show();
  await fill(search(), 'zebra');
  search().focus();
  await press('Enter');
  expect(chosen()).toEqual([]);
  expect(container.querySelector('[role=status]')?.textContent).toContain('zebra');
});

it('takes no word that an input method is still composing', async () => {
  const { chosen } = await show(1);
  await press('Enter', { isComposing: true });
  expect(chosen()).toEqual([]);
});

it('walks down and up with the arrow keys', async () => {
  await show(1);
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('CSM introduction');
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Call summary');
  await press('ArrowUp');
  await press('ArrowUp');
  expect(document.activeElement).toBe(search());
  await press('ArrowUp');
  expect(document.activeElement).toBe(search());
});
