import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '@/lib/domain/emails/gaps/placeholder';
import { BUILT_IN_SCRIPTS } from '@/lib/domain/emails/scripts/built-in-scripts';
import { fillScript } from '@/lib/domain/emails/scripts/fill-script';
import { SCRIPT_IDS, type ScriptId } from '@/lib/domain/emails/scripts/script';
import { parseMarkdown } from '@/lib/render/parse-markdown';
import { renderText } from '@/lib/render/render-text';
import { DOSSIER_NOW, profileOf } from '../../../../fixtures/dossiers';
import { dealOf, DEAL_NAMES, meeting, type DealName } from '../mail-deals';

const EVERY = BUILT_IN_SCRIPTS.flatMap(({ id, models }) =>
  models.flatMap((model) => DEAL_NAMES.map((name) => [id, model, name] as const)),
);
const WHEN = { now: DOSSIER_NOW, locale: 'en-GB' };

function said(
  id: ScriptId,
  name: DealName = 'full',
  model: 'csm_90_day' | 'am_clean_break' = 'csm_90_day',
  more: Partial<ReturnType<typeof dealOf>> = {},
): string {
  const script = BUILT_IN_SCRIPTS.find((one) => one.id === id);
  if (script === undefined) throw new Error(`no such script: ${id}`);
  const [role = 'ae'] = script.roles;
  return fillScript(script, { ...dealOf(name, model), ...more }, profileOf(role), WHEN);
}

describe('scripts', () => {
  it('are all there, in the order of a deal’s life', () => {
    expect(BUILT_IN_SCRIPTS.map(({ id }) => id)).toEqual(SCRIPT_IDS);
  });

  it.each([
    ['summary_ask', [/Dana\./u, /summary from me/u, /two minutes/u, /one word/u]],
    [
      'success_questions',
      [
        /look like 90 days from now\?/u,
        /measure that\?/u,
        /Who on your side tracks it\?/u,
        /true at day 30, and at day 60\?/u,
      ],
    ],
    [
      'weekly_commitment',
      [
        /^By Wednesday 23 September, Priya Raman has the finished brief for Halden Foods from me\.$/u,
      ],
    ],
    [
      'handoff_opening',
      [
        /Why they bought: First audit under the new group standard/u,
        /18 January 2027/u,
        /month-end close time, from nine days to four days, by 31 December 2026\./u,
        /champion: Dana Whitfield/u,
        /worry: The SAP freeze on 12 December/u,
        /introduction call is not booked yet/u,
      ],
    ],
    [
      'primer_topics',
      [
        /Who is coming, and why/u,
        /shared-service centre/u,
        /You asked for someone/u,
        /What changes/u,
        /first 30 days/u,
        /day 30: six days\./u,
      ],
    ],
    ['better_hands', [/^Dana, .*better hands than mine: Priya/u]],
    [
      'i_have_it',
      [
        /I have it/u,
        /First audit/u,
        /nine days to four days, by 31 December 2026/u,
        /first 30 days/u,
        /kickoff on Wednesday 23 September/u,
      ],
    ],
    [
      'day_30_call',
      [
        /^Dana, /u,
        /anything from our conversations that Priya does not know yet/u,
        /serve you better\?/u,
        /For today we had said: six days\./iu,
        /Priya hears it from me today/u,
      ],
    ],
  ] as const)('%s says what it must, in its order', (id, words) => {
    const text = renderText(said(id));
    let from = 0;
    for (const wanted of words) {
      const at = text.slice(from).search(wanted);
      expect(at, `${String(wanted)} in\n${text}`).not.toBe(-1);
      from += at;
    }
    expect(findPlaceholders(text)).toEqual([]);
  });

  it.each(EVERY)('%s (%s) from the %s deal reads clean', (id, model, name) => {
    const markdown = said(id, name, model);
    const text = renderText(markdown);
    expect(text).not.toMatch(/\n{3}|[^\n ] {2,}\S|^-\s*$|undefined|\ue000/mu);
    if (name !== 'hostile') expect(text).not.toMatch(/[,;:] ?[,;.]|\s[,.;]|\{\{/u);
    expect(JSON.stringify(parseMarkdown(markdown))).not.toMatch(/"type":"(?:link|table|quote)"/u);
  });

  it('mark what a deal does not hold', () => {
    expect(findPlaceholders(said('handoff_opening', 'sparse'))).toEqual([
      '⟦why they buy now⟧',
      '⟦what they measure⟧',
      '⟦its target⟧',
      "⟦champion's name⟧",
      '⟦the one worry⟧',
    ]);
  });

  it('name the introduction call once it is booked', () => {
    const meetings = [meeting('introduction', '2026-09-21T09:00:00.000Z')];
    expect(said('handoff_opening', 'full', 'csm_90_day', { meetings })).toContain(
      'booked for Monday 21 September.',
    );
  });

  it('keep from the customer what is ours', () => {
    for (const { id, audience } of BUILT_IN_SCRIPTS)
      if (audience === 'customer') expect(said(id)).not.toMatch(/SAP freeze|vendor never survive/u);
  });
});
