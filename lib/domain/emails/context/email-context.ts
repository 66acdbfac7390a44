import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Audience } from '../../brief/audience';
import { customerView } from '../../brief/customer-view';
import { factValues, type Facts } from '../../brief/fact';
import type { FactValue } from '../../brief/fact-schemas';
import type { Dossier } from '../../deals/dossier';
import type { SentEmail } from '../../deals/sent-email';
import type { Meeting } from '../../deals/meeting';
import type { Profile } from '../../profile';
import { primerHeld } from '../../transfer/primer-held';
import { CARET_MARK } from '../caret-mark';
import { cleanLine } from './clean-line';
import { briefContext, NO_BRIEF, type BriefContext, type BriefInMail } from './brief-context';
import { knownRisks, likeliestRisk, openObjections } from './concerns';
import { firstName } from './first-name';
import { alignmentDay, day30, plannedDay, withinAWeek } from './handoff-days';
import { findParty, type Party } from './parties';
import { scorecardContext, type ScorecardContext } from './scorecard-context';
import { asPhrase, asSentence } from './sentence';
import { successContext, type SuccessContext } from './success-context';
import { summaryContext, type SummaryContext } from './summary-context';
import { namedDay, spokenDay, writtenDate } from './written-date';

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
  /** The day of signing, as one says it: "on 11 September"; empty before it. */
  readonly close: { readonly when: string };
  /** The kickoff's planned day, "Friday 18 September"; empty where none is planned. */
  readonly kickoff: { readonly day: string };
  /** The meeting in which the successor takes over: a day proposed or planned, whether it is planned, or over. */
  readonly alignment: {
    readonly day: string;
    readonly isPlanned: boolean;
    readonly isHeld: boolean;
  };
  readonly day30: { readonly day: string };
  /** The call that introduces the successor; empty where none is planned. */
  readonly introCall: { readonly day: string };
  /** The last business day within a week. */
  readonly week: { readonly day: string };
  /** What a colleague is asked for on a call: known to the writer alone. */
  readonly prep: { readonly when: string; readonly ask: string; readonly leaveOut: string };
  /** What is technical in a mail that is forwarded; empty where nothing is. */
  readonly forward: { readonly technical: string };
  readonly summaries: SummaryContext;
  /** What was objected and is not settled, and what may go wrong: each a sentence. */
  readonly objections: readonly string[];
  readonly risks: readonly string[];
  /** The likeliest risk, a sentence. */
  readonly worry: string;
  /** Why they buy now: a sentence, and its day where it has one. */
  readonly event: { readonly what: string; readonly day: string };
  readonly brief: BriefContext;
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
  /** What was typed for this mail alone, by its variable, a day as `YYYY-MM-DD`: no record holds it. */
  readonly typed?: Readonly<Record<string, string>>;
  /** The form and words of the brief; without them a mail carries none. */
  readonly brief?: BriefInMail;
  /** The mail a reminder is about. */
  readonly remindsOf?: SentEmail | null;
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
    successor: party('successor'),
    support: party('support'),
    call: { when: lastCall(shown, options) },
    primer: { held: primerHeld(shown.meetings, options.now) !== null },
    ...dayContext(dossier, profile, options),
    prep: prepContext(options),
    forward: { technical: asSentence(typedText(options, 'forward.technical')) },
    callSummary: pointsContext(facts),
    summaries: summaryContext(dossier.emails, shown.emails, {
      people: dossier.people,
      now: options.now,
      locale: options.locale,
      remindsOf: options.remindsOf ?? null,
    }),
    objections: openObjections(facts),
    risks: knownRisks(facts),
    worry: likeliestRisk(facts),
    event: {
      what: asSentence(facts.compellingEvent?.event ?? ''),
      day: writtenDate(facts.compellingEvent?.date ?? '', options.locale),
    },
    brief:
      options.brief === undefined || options.audience === 'customer'
        ? NO_BRIEF
        : briefContext(dossier, options.brief, options),
    problem: asSentence(facts.problem ?? ''),
    introduction: introductionContext(facts),
    successCriteria: successContext(facts.successCriteria ?? [], {
      company: cleanLine(shown.deal.company),
      locale: options.locale,
    }),
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

/** The days of a handoff. The meetings are ours; a mail to the customer names only days that are proposed to them. */
function dayContext(
  dossier: Dossier,
  { holidays, weekend }: Profile,
  options: ContextOptions,
): Pick<EmailContext, 'close' | 'kickoff' | 'alignment' | 'day30' | 'introCall' | 'week'> {
  const { now, locale } = options;
  const { closeDate, handoffModel } = dossier.deal;
  const kind = handoffModel === 'csm_90_day' ? 'alignment' : 'delivery_handoff';
  const isInternal = options.audience === 'internal';
  const planned = plannedDay(dossier.meetings, kind, now);
  const proposed = planned === '' ? alignmentDay(dossier, { now, holidays, weekend }) : planned;
  const call = plannedDay(dossier.meetings, 'day_30_call', now);
  const checkIn = call === '' ? day30(dossier, { now, holidays, weekend }) : call;
  const dayFor = (path: string, day: string) => namedDay(typedText(options, path) || day, locale);
  return {
    close: { when: closeDate === null ? '' : spokenDay(closeDate, now, locale) },
    kickoff: { day: namedDay(plannedDay(dossier.meetings, 'kickoff', now), locale) },
    alignment: {
      day: isInternal ? dayFor('alignment.day', proposed) : '',
      isPlanned: isInternal && planned !== '',
      isHeld: isInternal && wasHeld(kind, dossier, now),
    },
    introCall: { day: namedDay(plannedDay(dossier.meetings, 'introduction', now), locale) },
    week: { day: namedDay(withinAWeek({ now, holidays, weekend }), locale) },
    day30: { day: dayFor('day30.day', checkIn) },
  };
}

function prepContext(options: ContextOptions): EmailContext['prep'] {
  const day = namedDay(typedText(options, 'prep.when'), options.locale);
  return {
    when: day === '' ? '' : `on ${day}`,
    ask: asSentence(typedText(options, 'prep.ask')),
    leaveOut: asSentence(typedText(options, 'prep.leaveOut')),
  };
}

function typedText({ typed = {} }: ContextOptions, path: string): string {
  return Object.hasOwn(typed, path) ? (typed[path] ?? '') : '';
}

function lastCall(dossier: Dossier, options: ContextOptions): string {
  const { now, locale } = options;
  const callDay = typedText(options, 'call.when');
  if (callDay !== '') return spokenDay(callDay, now, locale);
  const recent = dossier.calls
    .map((call) => call.date)
    .filter((day) => differenceInCalendarDays(now, parseISO(day)) <= RECENT_DAYS)
    .map((day) => ({ day, said: spokenDay(day, now, locale) }))
    .filter((call) => call.said !== '')
    .toSorted((a, b) => b.day.localeCompare(a.day));
  return recent[0]?.said ?? '';
}

function wasHeld(kind: Meeting['kind'], dossier: Dossier, now: Date): boolean {
  return dossier.meetings.some(
    (meeting) =>
      meeting.kind === kind &&
      meeting.heldAt !== null &&
      Date.parse(meeting.heldAt) <= now.getTime(),
  );
}

function pointsContext(facts: Facts): EmailContext['callSummary'] {
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
