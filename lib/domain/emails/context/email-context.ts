import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Audience } from '../../brief/audience';
import { customerView } from '../../brief/customer-view';
import { factValues, type Facts } from '../../brief/fact';
import type { FactValue } from '../../brief/fact-schemas';
import type { Dossier } from '../../deals/dossier';
import type { Profile } from '../../profile';
import { CARET_MARK } from '../caret-mark';
import { cleanLine } from './clean-line';
import { firstName } from './first-name';
import { findParty, type Party } from './parties';
import { scorecardContext, type ScorecardContext } from './scorecard-context';
import { asPhrase, asSentence } from './sentence';
import { successContext, type SuccessContext } from './success-context';
import { spokenDay } from './written-date';

/** Someone a mail speaks of. What is unknown is an empty text. */
export interface PersonContext {
  readonly name: string;
  readonly firstName: string;
  readonly address: string;
}

/** What templates can write: clean single-line texts, so that no template needs to know where they came from. */
export interface EmailContext extends Readonly<Record<Party, PersonContext>> {
  readonly deal: { readonly name: string; readonly company: string; readonly is90Day: boolean };
  /** Where the writer's own line belongs: the caret's mark, which nobody reads. */
  readonly personal: string;
  /** The writer. */
  readonly me: PersonContext & { readonly company: string };
  /** The last call, as one says its day: "on Tuesday"; empty where none is recent. */
  readonly call: { readonly when: string };
  /** Whether the call that prepares the champion for the CSM was held. */
  readonly primer: { readonly held: boolean };
  /** Each a sentence. */
  readonly callSummary: Readonly<Record<keyof FactValue<'callSummary'>, string>>;
  readonly problem: string;
  readonly introduction: Readonly<Record<keyof FactValue<'introduction'>, string>>;
  readonly successCriteria: SuccessContext;
  readonly scorecard: ScorecardContext;
}

export interface ContextOptions {
  /** Whom the mail reaches: a customer gets only what is the customer's to read. */
  readonly audience: Audience;
  /** Today is its local calendar day. */
  readonly now: Date;
  /** For dates, see `writtenDate`. */
  readonly locale: string;
  /** The day of the call the mail is about, `YYYY-MM-DD`; without it the last recent call of the deal. */
  readonly callDay?: string;
}

/** A call further back than this is no longer the one a summary is about; days. */
const RECENT_DAYS = 14;

/** A deal's records as the values of a mail. */
export function buildEmailContext(
  dossier: Dossier,
  profile: Profile,
  options: ContextOptions,
): EmailContext {
  const shown = options.audience === 'customer' ? customerView(dossier) : dossier;
  const facts = factValues(shown.facts);
  const me = contextOf(profile.name, profile.address);
  // Whom a mail means is told by roles, which the customer doesn't see: of the person only name and address are used.
  const party = (name: Party) => (name === profile.role ? me : partyContext(dossier, name));
  return {
    deal: {
      name: cleanLine(shown.deal.name),
      company: cleanLine(shown.deal.company),
      is90Day: shown.deal.handoffModel === 'csm_90_day',
    },
    personal: CARET_MARK,
    me: { ...me, company: cleanLine(profile.company) },
    client: party('client'),
    champion: party('champion'),
    sponsor: party('sponsor'),
    ae: party('ae'),
    se: party('se'),
    sdr: party('sdr'),
    csm: party('csm'),
    am: party('am'),
    support: party('support'),
    call: { when: lastCall(shown, options) },
    primer: { held: wasPrimerHeld(shown, options.now) },
    callSummary: summaryContext(facts),
    problem: asSentence(facts.problem ?? ''),
    introduction: introductionContext(facts),
    successCriteria: successContext(facts.successCriteria ?? [], options.locale),
    scorecard: scorecardContext(facts.scorecard ?? []),
  };
}

function contextOf(name: string, address: string): PersonContext {
  return { name: cleanLine(name), firstName: firstName(name), address };
}

function partyContext(dossier: Dossier, name: Party): PersonContext {
  const person = findParty(dossier.people, name);
  return contextOf(person?.name ?? '', person?.addresses[0] ?? '');
}

function lastCall(dossier: Dossier, { now, locale, callDay = '' }: ContextOptions): string {
  if (callDay !== '') return spokenDay(callDay, now, locale);
  const recent = dossier.calls
    .map((call) => call.date)
    .filter((day) => differenceInCalendarDays(now, parseISO(day)) <= RECENT_DAYS)
    .map((day) => ({ day, said: spokenDay(day, now, locale) }))
    .filter((call) => call.said !== '')
    .toSorted((a, b) => b.day.localeCompare(a.day));
  return recent[0]?.said ?? '';
}

function wasPrimerHeld(dossier: Dossier, now: Date): boolean {
  return dossier.meetings.some(
    (meeting) =>
      meeting.kind === 'primer' &&
      meeting.heldAt !== null &&
      Date.parse(meeting.heldAt) <= now.getTime(),
  );
}

function summaryContext(facts: Facts): EmailContext['callSummary'] {
  const said = facts.callSummary;
  return {
    currentSituation: asSentence(said?.currentSituation ?? ''),
    businessPriorities: asSentence(said?.businessPriorities ?? ''),
    competition: asSentence(said?.competition ?? ''),
    timeline: asSentence(said?.timeline ?? ''),
    decisionProcess: asSentence(said?.decisionProcess ?? ''),
    nextSteps: asSentence(said?.nextSteps ?? ''),
  };
}

function introductionContext(facts: Facts): EmailContext['introduction'] {
  const told = facts.introduction;
  return {
    commitment: asSentence(told?.commitment ?? ''),
    csmExperience: asSentence(told?.csmExperience ?? ''),
    pairingReason: asSentence(told?.pairingReason ?? ''),
    reachable: asPhrase(told?.reachable ?? ''),
  };
}
