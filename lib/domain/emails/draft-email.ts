import type { Dossier } from '../deals/dossier';
import type { SentEmail } from '../deals/sent-email';
import type { MailAddress } from '../mail/mail-address';
import type { Profile } from '../profile';
import { withOneCaretMark, withoutCaretMark } from './caret-mark';
import { answeredDossier } from './gaps/answered-dossier';
import { clipText } from './context/clip-text';
import { buildEmailContext, type EmailContext } from './context/email-context';
import type { BriefInMail } from './context/brief-context';
import type { EmailDraft, MissingFact } from './email-draft';
import type { EmailTemplate } from './template/email-template';
import { findGaps } from './gaps/find-gaps';
import { markGaps } from './gaps/mark-gaps';
import { audienceOf } from './template/audience-of';
import type { Party } from './context/parties';
import { renderLiquid, type LiquidOutput } from './template/render-liquid';
import { tidyMarkdown } from './template/tidy-markdown';

export interface DraftOptions {
  /** What the rep typed for gaps, by the gap's key; an answer the records don't hold yet counts already. */
  readonly answers: Readonly<Record<string, string>>;
  readonly now: Date;
  /** BCP 47, for the form of dates. */
  readonly locale: string;
  /** The form and words of the brief, for mails that carry it. */
  readonly brief?: BriefInMail;
  /** The mail it reminds of, whose thread it belongs to; without it, whichever thread is open. */
  readonly remindsOf?: SentEmail | null;
}

export interface DraftedEmail {
  readonly draft: EmailDraft;
  /** What the mail lacks; the required ones show as placeholders in the draft. */
  readonly missing: MissingFact[];
}

/** Why a template gives no mail for this deal: the engine's words, and the line of its subject or body. */
export interface DraftError {
  readonly message: string;
  readonly part: 'subject' | 'body';
  readonly line: number | null;
}

export type DraftResult =
  ({ readonly ok: true } & DraftedEmail) | { readonly ok: false; readonly error: DraftError };

const LONGEST_SUBJECT = 250;
const LONGEST_NAME = 200;

/**
 * A mail of the handoff from a deal's records. Required gaps show as placeholders (`PLACEHOLDER_PATTERN`),
 * optional ones leave no trace.
 */
export function draftEmail(
  template: EmailTemplate,
  dossier: Dossier,
  profile: Profile,
  options: DraftOptions,
): DraftResult {
  const told = { ...options, audience: audienceOf(template) };
  const asked = findGaps(template, buildEmailContext(dossier, profile, told), dossier);
  const answers = options.answers;
  const records = answeredDossier(
    dossier,
    asked.map((gap) => gap.missing),
    answers,
    options.now,
  );
  const context = buildEmailContext(records, profile, { ...told, typed: answers });
  const gaps = findGaps(template, context, records);
  const words = fillTemplate(template, markGaps(context, gaps));
  if (!words.ok) return words;
  const to = recipients([template.to], context, [profile.address]);
  const known = [profile.address, ...to.map((person) => person.address)];
  return {
    ok: true,
    missing: gaps.map((gap) => gap.missing),
    draft: {
      templateId: template.id,
      kind: template.kind,
      way: template.way,
      threadId: options.remindsOf?.threadId ?? null,
      subject: words.subject,
      to,
      cc: recipients(template.cc, context, known),
      markdown: words.markdown,
    },
  };
}

function fillTemplate(
  { subject, body }: EmailTemplate,
  scope: object,
): { ok: true; subject: string; markdown: string } | Extract<DraftResult, { ok: false }> {
  const parts: [DraftError['part'], string, LiquidOutput][] = [
    ['subject', subject, 'plain'],
    ['body', body, 'markdown'],
  ];
  const texts: string[] = [];
  for (const [part, source, output] of parts) {
    const rendered = renderLiquid(withoutCaretMark(source), scope, output);
    if (!rendered.ok) return { ok: false, error: { ...rendered.error, part } };
    texts.push(rendered.text);
  }
  const [title = '', text = ''] = texts;
  return {
    ok: true,
    subject: clipText(withoutCaretMark(title).trim(), LONGEST_SUBJECT),
    markdown: withOneCaretMark(tidyMarkdown(text)),
  };
}

function recipients(
  parties: readonly Party[],
  context: EmailContext,
  left: readonly string[],
): MailAddress[] {
  return parties
    .map((party) => context[party])
    .filter(({ address }) => address !== '' && !left.includes(address))
    .map(({ address, name }) => ({
      address,
      name: name === '' ? null : clipText(name, LONGEST_NAME),
    }));
}
