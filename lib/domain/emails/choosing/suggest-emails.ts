import type { SentEmail } from '../../deals/sent-email';
import type { EmailKind } from '../email-kind';
import type { EmailTemplate } from '../template/email-template';
import { BY_URGENCY, findReason, lastSent } from './find-reason';
import type { Moment } from './moment';
import type { Reason } from './reason';

/** A mail as it is offered. */
export interface Suggestion {
  readonly template: EmailTemplate;
  /** `now`: something speaks for it, see `reason`. `fits`: its time has come. `other`: it can be written all the same. */
  readonly standing: 'now' | 'fits' | 'other';
  readonly reason: Reason | null;
  /** The last mail of its kind that left from here. */
  readonly sent: SentEmail | null;
}

/** Mails that are written once a deal: sent, they are no longer the ones to write. */
const ONCE: ReadonlySet<EmailKind> = new Set<EmailKind>([
  'sdr_to_ae',
  'champion_recap',
  'csm_introduction',
  'am_introduction',
  'brief_to_csm',
  'day_30_invitation',
  'success_statement',
]);
const STANDINGS: readonly Suggestion['standing'][] = ['now', 'fits', 'other'];

/**
 * The mails in the order a rep wants them at this moment: what something speaks for first, then what
 * fits role, phase and handoff model, then the rest. Of one kind the rep's own words come first; else the
 * given order is kept.
 */
export function suggestEmails(
  templates: readonly EmailTemplate[],
  moment: Moment,
): readonly Suggestion[] {
  const kinds: readonly string[] = [...new Set(templates.map(({ kind }) => kind))];
  const placeOf = ({ standing, template }: Suggestion) =>
    (standing === 'now' ? BY_URGENCY : kinds).indexOf(template.kind);
  return templates
    .map((template) => suggestionOf(template, moment))
    .toSorted(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        placeOf(a) - placeOf(b) ||
        Number(isBuiltIn(a)) - Number(isBuiltIn(b)),
    );
}

function suggestionOf(template: EmailTemplate, moment: Moment): Suggestion {
  const sent = lastSent(moment.dossier, template.kind);
  if (!fits(template, moment)) return { template, standing: 'other', reason: null, sent };
  const reason = findReason(template.kind, moment);
  const isDone = sent !== null && ONCE.has(template.kind);
  return { template, standing: reason !== null ? 'now' : isDone ? 'other' : 'fits', reason, sent };
}

function fits(
  { kind, roles, phases, handoffModels }: EmailTemplate,
  { role, dossier, awaited }: Moment,
): boolean {
  // Without something to be reminded of there is no reminder.
  if (kind === 'summary_nudge' && awaited.length === 0) return false;
  return (
    roles.includes(role) &&
    phases.includes(dossier.deal.phase) &&
    handoffModels.includes(dossier.deal.handoffModel)
  );
}

function isBuiltIn({ template }: Suggestion): boolean {
  return template.id === template.kind;
}
