import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { CLOCK_IDS } from '@/lib/domain/clocks/clock';
import { MEETING_KINDS } from '@/lib/domain/deals/meeting';
import { EMAIL_KINDS } from '@/lib/domain/emails/email-kind';
import { isLate } from '@/lib/domain/timeline/timeline-lanes';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import { happenedTitle } from './happened-title';

const DAY_MS = 86_400_000;

/** What an entry is, in its own words where it has any. */
export function entryTitle(entry: TimelineEntry): string {
  const { kind, code, text } = entry;
  if (kind === 'promise') return text;
  if (kind === 'confirmation')
    return i18n.t(
      code === 'success_statement'
        ? 'timeline.confirm.success_statement'
        : 'timeline.confirm.call_summary',
    );
  const clock = CLOCK_IDS.find((one) => kind === 'clock' && one === code);
  if (clock !== undefined) return i18n.t(`clockName.${clock}`);
  const meeting = MEETING_KINDS.find((one) => kind === 'meeting' && one === code);
  if (meeting !== undefined) return i18n.t(`note.kinds.${meeting}`);
  const mail = EMAIL_KINDS.find((one) => kind === 'mail' && one === code);
  if (mail !== undefined) return i18n.t(`emails.${mail}`);
  return happenedTitle(entry);
}

/** What else is known of it: what it is where its title doesn't say, who, and the words that are not its title. */
export function entryDetail({ kind, side, name, text }: TimelineEntry): string {
  const who = side === 'us' && kind !== 'meeting' ? '' : name;
  const parts =
    kind === 'promise' || kind === 'clock'
      ? [i18n.t(`timeline.readAs.${kind}`), who]
      : kind === 'meeting'
        ? [i18n.t('timeline.readAs.meeting'), who, text]
        : [who, text];
  return parts.filter((part) => part.trim() !== '').join(' · ');
}

/** How it stands, and by when or since when. */
export function stateWords(entry: TimelineEntry, now: Date): string {
  const { state, kind, end, due, at } = entry;
  const day = shortDay(localDay(new Date(end ?? due ?? at)), now);
  if (state === 'late' || state === 'unanswered') {
    const days = daysLate(entry, now);
    if (days < 1) return i18n.t('timeline.state.lateHours');
    return i18n.t(`timeline.state.${state}`, days);
  }
  if (state === 'open' && due === null) return i18n.t('timeline.state.openNoDay');
  if (kind === 'promise' && state === 'done') return i18n.t('timeline.state.kept', { day });
  if (kind === 'promise' && state === 'done_late')
    return i18n.t('timeline.state.keptLate', { day });
  if (kind === 'meeting' && state === 'ahead') return i18n.t('timeline.plannedFor', { day });
  if (state === 'ahead' && due !== null) return i18n.t('timeline.state.open', { day });
  if (state === 'answered') return i18n.t('timeline.state.answered');
  return i18n.t(`timeline.state.${state}`, { day });
}

/** The same, with what a mark doesn't say beside it: the day that was missed, the day it is planned for. */
export function fullStateWords(entry: TimelineEntry, now: Date): string {
  const { due, plannedAt } = entry;
  return [
    stateWords(entry, now),
    ...(isLate(entry) && entry.state !== 'missing' && due !== null
      ? [i18n.t('timeline.wasDue', { day: shortDay(localDay(new Date(due)), now) })]
      : []),
    ...(plannedAt === null
      ? []
      : [i18n.t('timeline.plannedFor', { day: shortDay(localDay(new Date(plannedAt)), now) })]),
  ].join(', ');
}

/** All of an entry in one sentence, as it is read aloud. */
export function entrySentence(entry: TimelineEntry, now: Date): string {
  const { side } = entry;
  const owed = side === null ? [] : [i18n.t(`timeline.lane.${side}`)];
  const what = [...owed, entryTitle(entry)].join(': ');
  const detail = entryDetail(entry);
  return [what, ...(detail === '' ? [] : [detail]), fullStateWords(entry, now)].join('. ');
}

/** Calendar days: read as UTC each has 24 hours, whatever clocks are changed here. */
function daysLate({ due, at }: TimelineEntry, now: Date): number {
  const from = Date.parse(localDay(new Date(due ?? at)));
  return Math.round((Date.parse(localDay(now)) - from) / DAY_MS);
}
