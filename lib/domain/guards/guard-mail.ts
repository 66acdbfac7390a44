import type { Dossier } from '../deals/dossier';
import { cleanLine } from '../emails/context/clean-line';
import { cleanText } from '../emails/context/clean-text';
import { findParty } from '../emails/context/parties';
import { draftEmail, type DraftOptions } from '../emails/draft-email';
import type { EmailDraft } from '../emails/email-draft';
import type { EmailKind } from '../emails/email-kind';
import type { EmailWay } from '../emails/email-way';
import { renderOwn } from '../emails/template/render-own';
import { BUILT_IN_TEMPLATES } from '../emails/templates/built-in';
import type { MailAddress } from '../mail/mail-address';
import { newPerson } from '../people/new-person';
import { isOurRole, type Person } from '../people/person';
import type { Profile } from '../profile';
import { forwardToCsm } from './forward-to-csm';
import type { GuardId } from './guard-overrule';

/** A customer's words, as they stand in an open thread. */
export interface ThreadQuote {
  /** Who wrote them, by name or address. */
  readonly from: string;
  readonly text: string;
}

/** What the mail that goes instead is made from. */
export interface GuardMailParts {
  readonly dossier: Dossier;
  readonly profile: Profile;
  /** How it enters the page. */
  readonly way: EmailWay;
  readonly threadId: string | null;
  /** The customer's people of the mail it goes instead of. */
  readonly people: readonly MailAddress[];
  /** What is handed on, where the thread itself can't be forwarded. */
  readonly quote: ThreadQuote | null;
  readonly now: Date;
  /** BCP 47, for the form of dates. */
  readonly locale: string;
}

const QUOTE = `

{{ from }} wrote:

> {{ text }}
`;

/** The mail that goes instead of the rep's own answer: handed on to who answers, or the customer led there. */
export function guardMail(guard: GuardId, parts: GuardMailParts): EmailDraft {
  const { way, threadId, quote } = parts;
  const draft = wordsOf(guard, parts);
  const markdown = quote === null ? draft.markdown : `${draft.markdown}${quoted(quote)}`;
  return { ...draft, way, threadId, markdown };
}

function wordsOf(guard: GuardId, { dossier, profile, people, now, locale }: GuardMailParts) {
  const options = { answers: {}, now, locale };
  switch (guard) {
    case 'step_back':
      return fromTemplate('forward_to_ae', dossier, profile, options);
    case 'redirect_to_am':
      return fromTemplate('redirect_to_am', aboutReader(dossier, people), profile, options);
    case 'through_csm':
      return forwardToCsm({
        company: dossier.deal.company,
        csm: addressOf(findParty(dossier.people, 'csm')),
        me: profile.name,
      });
  }
}

function fromTemplate(
  kind: EmailKind,
  dossier: Dossier,
  profile: Profile,
  options: DraftOptions,
): EmailDraft {
  const template = BUILT_IN_TEMPLATES.find((one) => one.kind === kind);
  const result = template === undefined ? null : draftEmail(template, dossier, profile, options);
  if (result?.ok !== true) throw new Error(`no mail from ${kind}`);
  return result.draft;
}

/** The dossier with whom the mail is to as its only customer: they are greeted, not the deal's champion. */
function aboutReader(dossier: Dossier, [reader]: readonly MailAddress[]): Dossier {
  const { deal, people } = dossier;
  if (reader === undefined) return dossier;
  const known = people.find(({ addresses }) => addresses.includes(reader.address));
  const client = newPerson({
    id: known?.id ?? 'reader-of-this',
    dealId: deal.id,
    updatedAt: deal.updatedAt,
    role: 'champion',
    name: known?.name ?? reader.name ?? '',
    addresses: [reader.address],
  });
  return { ...dossier, people: [client, ...people.filter(({ role }) => isOurRole(role))] };
}

function addressOf(person: Person | null): MailAddress | null {
  const [address] = person?.addresses ?? [];
  return person === null || address === undefined ? null : { address, name: person.name };
}

function quoted({ from, text }: ThreadQuote): string {
  return renderOwn(QUOTE, { from: cleanLine(from), text: cleanText(text) }, 'markdown').trimEnd();
}
