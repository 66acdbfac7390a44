import type { Dossier } from '../deals/dossier';
import type { MailAddress } from '../mail/mail-address';
import type { Profile } from '../profile';
import { answeredDossier } from './gaps/answered-dossier';
import { clipText } from './context/clip-text';
import { buildEmailContext, type EmailContext } from './context/email-context';
import type { EmailDraft, MissingFact } from './email-draft';
import type { EmailTemplate, EmailTemplateId } from './template/email-template';
import { findGaps, type Gap } from './gaps/find-gaps';
import { audienceOf } from './template/audience-of';
import type { Party } from './context/parties';
import { findTemplate } from './registry';
import { renderOwn } from './template/render-own';
import { withTextAt } from './context/text-path';
import { tidyMarkdown } from './template/tidy-markdown';

export interface DraftOptions {
  /** What the rep typed for gaps, by the gap's key; an answer the records don't hold yet counts already. */
  readonly answers: Readonly<Record<string, string>>;
  readonly now: Date;
  /** BCP 47, for the form of dates. */
  readonly locale: string;
}

export interface DraftedEmail {
  readonly draft: EmailDraft;
  /** What the mail lacks; the required ones show as placeholders in the draft. */
  readonly missing: MissingFact[];
}

const LONGEST_SUBJECT = 250;
const LONGEST_NAME = 200;

/**
 * A mail of the handoff from a deal's records. Required gaps show as placeholders (`PLACEHOLDER_PATTERN`),
 * optional ones leave no trace.
 *
 * @throws Error where the template itself is broken: templates are code of ours.
 */
export function draftEmail(
  templateId: EmailTemplateId,
  dossier: Dossier,
  profile: Profile,
  options: DraftOptions,
): DraftedEmail {
  const template = findTemplate(templateId);
  if (template === null) throw new Error(`no such template: ${templateId}`);
  const told = { ...options, audience: audienceOf(template) };
  const asked = findGaps(template, buildEmailContext(dossier, profile, told), dossier);
  const answers = options.answers;
  const records = answeredDossier(
    dossier,
    asked.map((gap) => gap.missing),
    answers,
    options.now,
  );
  const callDay = Object.hasOwn(answers, 'call.when') ? (answers['call.when'] ?? '') : '';
  const context = buildEmailContext(records, profile, { ...told, callDay });
  const gaps = findGaps(template, context, records);
  return {
    draft: fillTemplate(template, context, gaps, profile),
    missing: gaps.map((gap) => gap.missing),
  };
}

function fillTemplate(
  template: EmailTemplate,
  context: EmailContext,
  gaps: readonly Gap[],
  profile: Profile,
): EmailDraft {
  const marks = gaps.flatMap(({ paths, missing }) =>
    paths.map((path) => ({ path, placeholder: missing.placeholder ?? '' })),
  );
  const scope = marks.reduce<object>(
    (data, mark) => withTextAt(data, mark.path, mark.placeholder),
    context,
  );
  const to = recipients([template.to], context, [profile.address]);
  const cc = recipients(template.cc, context, [
    profile.address,
    ...to.map((person) => person.address),
  ]);
  return {
    templateId: template.id,
    subject: clipText(renderOwn(template.subject, scope, 'plain').trim(), LONGEST_SUBJECT),
    to,
    cc,
    markdown: tidyMarkdown(renderOwn(template.body, scope, 'markdown')),
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
