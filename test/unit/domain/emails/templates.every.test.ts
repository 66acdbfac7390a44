import { beforeAll, describe, expect, it } from 'vitest';
import { draftEmail } from '@/lib/domain/emails/draft-email';
import { withoutCaretMark } from '@/lib/domain/emails/caret-mark';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { findPlaceholders } from '@/lib/domain/emails/gaps/placeholder';
import { audienceOf } from '@/lib/domain/emails/template/audience-of';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { parseMarkdown } from '@/lib/render/parse-markdown';
import { renderText } from '@/lib/render/render-text';
import { stubTexts } from '../../components/stub-texts';
import { briefIn, dealOf, DEAL_NAMES, TYPED, type DealName } from './mail-deals';
import { DOSSIER_NOW, profileOf } from '../../../fixtures/dossiers';
import { draftOf } from './draft-of';

beforeAll(stubTexts);

const MODELS = BUILT_IN_TEMPLATES.flatMap(({ kind, handoffModels }) =>
  handoffModels.map((model) => [kind, model] as const),
);
const EVERY = MODELS.flatMap(([kind, model]) =>
  DEAL_NAMES.map((name) => [kind, model, name] as const),
);

function mailOf(kind: EmailKind, model: (typeof MODELS)[number][1], name: DealName) {
  const typed = name === 'full' ? TYPED : {};
  const { draft, missing } = draftOf(
    kind,
    dealOf(name, model),
    typed,
    undefined,
    briefIn('one_page'),
  );
  return { ...draft, missing, text: renderText(draft.markdown) };
}

/** What each mail must say, in the order it is said, for a deal about which all is known. */
const MUST_SAY: Readonly<Record<EmailKind, readonly RegExp[]>> = {
  call_summary: [
    /Thank you/u,
    /Current situation: .+/u,
    /Business priorities: .+/u,
    /Competition: .+/u,
    /Timeline: .+/u,
    /Decision process: .+/u,
    /Next steps: .+/u,
    /accurate\?.*reply and correct/su,
  ],
  summary_nudge: [/summary I sent on 3 September\?/u, /accurate/u, /off or missing/u],
  sdr_to_ae: [
    /Dana confirmed this summary on 4 September:\n\n> - Current situation: Two people/u,
    /Timeline: Decision by 9 October/u,
    /Before that, on 14 August, Dana corrected this one:\n\n> - /u,
    /The correction: “All right, but the decision is 9 October/u,
    /agenda.*\n\n1\. Review the summary/u,
  ],
  support_prep: [
    /call with Halden Foods on Tuesday 22 September/u,
    /like from you: Show Ilse how a rule is changed/u,
    /stay out of: The Q1 roadmap/u,
    /price or terms/u,
    /Dana confirmed it on 4 September:\n\n> - Current situation/u,
  ],
  champion_recap: [
    /Thank you for the time .*part in it/u,
    /- Matching on your July file: passed, 93\.4%/u,
    /Jordan Blake.*primary contact.*commercial framework.*implementation timeline/u,
  ],
  forward_to_ae: [/yours to answer/u, /technical part: They ask whether the nightly load/u],
  success_statement: [
    /Before we sign/u,
    /1\. By day 90, 31 December 2026, Halden Foods expects month-end close time to reach four days, from nine days today\. Milestones: six days at day 30, five days at day 60\. Dana Whitfield tracks it\./u,
    /2\. By day 90, 10 December 2026, .* 92%\..*Ilse Brandt tracks it\./u,
    /“yes” is enough\. .*wrong, please reply/u,
  ],
  brief_to_csm: [
    /(?:45 minutes|an hour) on Friday 18 September.*\?/u,
    /kickoff is planned for Wednesday 23 September/u,
    /open questions/u,
    /1\. Why they bought/u,
    /7\. First 90 days: defined done/u,
  ],
  csm_introduction: [
    /close the month in nine days/u,
    /four days by 31 December 2026/u,
    /SAP connection is live by 2 November/u,
    /shared-service centre/u,
    /Why the two of you\? You asked for/u,
    /within 24 hours.*kickoff, and I will be on that call/u,
    /reach me.*\+47 555 01 42/u,
    /looking forward to/u,
  ],
  am_introduction: [
    /signed, Priya Raman, copied here, is your single point of contact/u,
    /fully briefed/u,
    /within 24 hours to confirm the date of the kickoff/u,
    /only for commercial changes/u,
  ],
  redirect_to_am: [/Priya Raman, copied here, is your contact for this now/u],
  day_30_invitation: [
    /month in on Monday 12 October.*five minutes/u,
    /anything from our conversations that Priya doesn't know yet and that would help us serve you better\?/u,
  ],
};

describe('every mail on every deal', () => {
  it.each(MODELS)('%s (%s) says all it must, in its order', (kind, model) => {
    const { text, subject, missing, to } = mailOf(kind, model, 'full');
    expect(missing).toEqual([]);
    expect(to).toHaveLength(1);
    let from = 0;
    for (const said of MUST_SAY[kind]) {
      const at = text.slice(from).search(said);
      expect(at, `${String(said)} in\n${text}`).not.toBe(-1);
      from += at;
    }
    expect(findPlaceholders(subject + text)).toEqual([]);
  });

  it.each(EVERY)('%s (%s) from the %s deal is clean', (kind, model, name) => {
    const { markdown, text, subject } = mailOf(kind, model, name);
    expect(subject).not.toMatch(/[\n\r]|\s{2}/u);
    expect(subject.trim().length).toBeGreaterThan(0);
    const words = withoutCaretMark(markdown);
    // An empty heading or bullet, doubled blanks, a stop after a stop, an empty bracket, what Liquid leaves.
    expect(text).not.toMatch(
      /^(?:> )?-[ \t]*$|^- [^:\n]{1,40}:$|\n{3}|[^\n ] {2,}\S|\(\s*\)|undefined|\[object/mu,
    );
    if (name !== 'hostile')
      expect(text).not.toMatch(/[,;:] ?[,;.]|(?<!\.)\.\.(?!\.)|\{\{|\{%|\s[,.;]/u);
    expect(words).not.toMatch(/\*\*\s*\*\*|^- .*:\*\*\s*$/mu);
  });

  it.each(EVERY.filter(([, , name]) => name !== 'full'))(
    '%s (%s) from the %s deal marks what it lacks and asks for it',
    (kind, model, name) => {
      const { text, subject, missing } = mailOf(kind, model, name);
      const asked = missing.flatMap(({ placeholder }) => placeholder ?? []);
      expect(findPlaceholders(subject + text).toSorted()).toEqual([...new Set(asked)].toSorted());
    },
  );

  it.each(MODELS)('%s (%s) from the hostile deal shows attacks as text', (kind, model) => {
    const { markdown } = mailOf(kind, model, 'hostile');
    const blocks = parseMarkdown(markdown);
    const all = JSON.stringify(blocks);
    expect(all).not.toContain('"type":"link"');
    // The brief has one table of its own, of criteria; an attack makes no other.
    expect(all.split('"type":"table"').length - 1).toBe(kind === 'brief_to_csm' ? 1 : 0);
  });

  it('never tells the customer what is ours alone', () => {
    const ours = [
      'vendor never survive',
      'SAP freeze',
      'her scripts did it better',
      'DSK-2291',
      'hates surprises',
      'Pushed on price',
      'roadmap',
    ];
    for (const [kind, model] of MODELS) {
      const template = BUILT_IN_TEMPLATES.find((one) => one.kind === kind);
      if (template === undefined || audienceOf(template) === 'internal') continue;
      const { text, subject } = mailOf(kind, model, 'full');
      for (const words of ours) expect(subject + text, kind).not.toContain(words);
    }
  });

  it('tells colleagues what they need, which shows that the words were there to be told', () => {
    expect(mailOf('brief_to_csm', 'csm_90_day', 'full').text).toContain('DSK-2291');
    expect(mailOf('sdr_to_ae', 'csm_90_day', 'full').text).toContain('SAP freeze');
    expect(mailOf('support_prep', 'csm_90_day', 'full').text).toContain('vendor never survive');
  });

  it('leaves an internal value empty in whatever mail reaches the customer', () => {
    const template = BUILT_IN_TEMPLATES.find(({ kind }) => kind === 'redirect_to_am');
    if (template === undefined) throw new Error('no such mail');
    const body =
      '{{ worry }}{% for risk in risks %}{{ risk }}{% endfor %}{% for one in objections %}{{ one }}{% endfor %}' +
      '{% for one in summaries.settled %}{{ one.text }}{% endfor %}{{ brief.text }}{{ alignment.day }}.';
    const result = draftEmail(
      { ...template, body, required: [] },
      dealOf('full', 'csm_90_day'),
      profileOf('ae'),
      {
        answers: {},
        now: DOSSIER_NOW,
        locale: 'en-GB',
        brief: briefIn('one_page'),
      },
    );
    expect(result).toMatchObject({ ok: true, draft: { markdown: '.' } });
  });
});

describe('what depends on the deal', () => {
  it('carries the brief in the form that is asked for', () => {
    const form = (name: 'delivery_package' | 'technical_debrief') =>
      renderText(
        draftOf('brief_to_csm', dealOf('full', 'am_clean_break'), {}, 'ae', briefIn(name)).draft
          .markdown,
      );
    expect(form('delivery_package')).toContain('A. Client basics');
    expect(form('technical_debrief')).toContain('Technical debrief: Halden Foods');
  });

  it('asks what is open, and hands an unconfirmed summary on as one', () => {
    const brief = mailOf('brief_to_csm', 'csm_90_day', 'half').text;
    expect(brief).toMatch(/What I would still ask them:\n\n- .*\?\n- /u);
    const handed = mailOf('sdr_to_ae', 'csm_90_day', 'half');
    expect(handed.text).toContain('not confirmed yet:\n\n- Current situation: Two of your');
    expect(handed.subject).not.toContain('confirmed');
  });

  it('says which way the deal is handed over', () => {
    expect(mailOf('brief_to_csm', 'csm_90_day', 'full').text).toContain('how long I stay involved');
    expect(mailOf('brief_to_csm', 'am_clean_break', 'full').text).toContain('step off the account');
  });

  it('asks for an account manager where one takes over, for a CSM where one does', () => {
    const asked = (model: (typeof MODELS)[number][1]) =>
      mailOf('brief_to_csm', model, 'sparse').missing.map(({ target }) => target);
    expect(asked('am_clean_break')).toContainEqual({
      kind: 'person',
      role: 'am',
      property: 'name',
    });
    expect(asked('csm_90_day')).toContainEqual({ kind: 'person', role: 'csm', property: 'name' });
  });

  it('keeps the mails of one way of handing over out of the other', () => {
    const only = (model: string) => MODELS.filter(([, one]) => one === model).map(([kind]) => kind);
    expect(only('csm_90_day')).not.toContain('am_introduction');
    expect(only('csm_90_day')).not.toContain('redirect_to_am');
    expect(only('am_clean_break')).not.toContain('csm_introduction');
    expect(new Set(MODELS.map(([kind]) => kind)).size).toBe(12);
  });

  it('sees nothing technical in a forwarded mail unless the writer does', () => {
    expect(mailOf('forward_to_ae', 'csm_90_day', 'half').text).toContain('nothing technical in it');
  });
});
