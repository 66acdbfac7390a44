import type { AgendaItem } from '../agenda/agenda-item';
import type { Notice } from './notice';
import { nextNoticeTime, type NoticeHours } from './notice-hours';
import { isPutOff, wasTold } from './notice-state';
import { tellingTimes } from './telling-times';

/** A thing of a deal that may have to be told. */
export interface Thing {
  readonly dealId: string;
  readonly item: AgendaItem;
}

/** What is shown now: things by themselves, and how many more in one notice for all of them. */
export interface NoticePlan {
  readonly alone: readonly Thing[];
  /** Everything that the one notice stands for; empty where there is none. */
  readonly together: readonly Thing[];
  /** The notices that are told by this, to be kept before anything is shown. */
  readonly told: readonly Pick<Notice, 'key' | 'dealId'>[];
  /** When there is something to look for next, ISO; null for nothing that is known now. */
  readonly wakeAt: string | null;
}

/** What is kept of things that were told, put off, or done with. */
export type NoticesByKey = ReadonlyMap<string, Notice>;

/** The most notices that one look shows: a meeting that is about to begin, and one for all the rest. */
export const MOST_AT_ONCE = 2;

/** So near a meeting is told by name, whatever else is due. */
const SOON_MS = 20 * 60_000;

const LATE = ' late';

/** The key under which it is kept that a thing was told to be late. */
export function lateKey(key: string): string {
  return `${key}${LATE}`;
}

/** The key of the thing that a notice is about. */
export function thingKey(noticeKey: string): string {
  return noticeKey.endsWith(LATE) ? noticeKey.slice(0, -LATE.length) : noticeKey;
}

/**
 * Which notices to show now. Each thing is told once before it is due and once when it is late, and again only when
 * the rep has put it off. What becomes due in quiet hours or on days off is held until they end. It goes by what was
 * told and not by when it was last looked, so that no sleep and no change of clocks loses or repeats anything.
 *
 * @param things - Everything that the deals ask for.
 */
export function planNotices(
  things: readonly Thing[],
  notices: NoticesByKey,
  hours: NoticeHours,
  now: Date,
): NoticePlan {
  const at = now.toISOString();
  const opensAt = nextNoticeTime(at, hours);
  const standings = things.map((thing) => ({ thing, ...standingOf(thing, notices, hours, now) }));
  const due = standings.filter(({ keys }) => keys.length > 0);
  const next = standings.flatMap(({ nextAt }) => (nextAt === null ? [] : [nextAt]));
  if (opensAt > at) {
    const wakeAt = due.length > 0 ? [opensAt, ...next] : next;
    return { alone: [], together: [], told: [], wakeAt: firstOf(wakeAt) };
  }
  const told = due.flatMap(({ thing: { dealId }, keys }) => keys.map((key) => ({ key, dealId })));
  return {
    ...splitUp(
      due.map(({ thing }) => thing),
      now,
    ),
    told,
    wakeAt: firstOf(next),
  };
}

interface Standing {
  /** The notices of a thing that are to be told now. */
  readonly keys: readonly string[];
  /** When one of them will be; null for never. */
  readonly nextAt: string | null;
}

const NOTHING: Standing = { keys: [], nextAt: null };

function standingOf(
  { item }: Thing,
  notices: NoticesByKey,
  hours: NoticeHours,
  now: Date,
): Standing {
  const notice = notices.get(item.key);
  if (item.isQuiet || (notice !== undefined && notice.doneAt !== null)) return NOTHING;
  if (notice !== undefined && isPutOff(notice, now)) {
    return { keys: [], nextAt: notice.snoozedUntil };
  }
  const late = notices.get(lateKey(item.key));
  // Most of what there is was told long ago.
  if (isOver(notice, now) && isOver(late, now)) return NOTHING;
  const at = now.toISOString();
  const times = tellingTimes(item, hours);
  const wasPutOff = notice !== undefined && notice.snoozedUntil !== null;
  // What has no time is told only where the rep has put it off until now.
  const first = wasPutOff ? at : (times?.due ?? null);
  const pending = [
    ...(first !== null && !isOver(notice, now) ? [{ key: item.key, at: first }] : []),
    ...(times !== null && !isOver(late, now) ? [{ key: lateKey(item.key), at: times.late }] : []),
  ];
  const later = pending.filter((one) => one.at > at);
  return {
    keys: pending.filter((one) => one.at <= at).map(({ key }) => key),
    nextAt: firstOf(later.map((one) => one.at)),
  };
}

/** Whether a notice was told and isn't to be told again. */
function isOver(notice: Notice | undefined, now: Date): boolean {
  if (notice === undefined || notice.isOnItsWay) return false;
  return notice.snoozedUntil === null && wasTold(notice, now);
}

/** One thing is told as what it is, several as one; a meeting that is about to begin isn't lost among others. */
function splitUp(due: readonly Thing[], now: Date): Pick<NoticePlan, 'alone' | 'together'> {
  const soon = due.filter(({ item }) => isSoon(item, now));
  const urgent = soon.length === 1 ? soon : [];
  const rest = due.filter((thing) => !urgent.includes(thing));
  return rest.length > 1
    ? { alone: urgent, together: rest }
    : { alone: [...urgent, ...rest], together: [] };
}

function isSoon({ kind, dueAt }: AgendaItem, now: Date): boolean {
  if (kind !== 'meeting' || dueAt === null) return false;
  return Math.abs(Date.parse(dueAt) - now.getTime()) <= SOON_MS;
}

function firstOf(moments: readonly string[]): string | null {
  return moments.reduce<string | null>(
    (first, moment) => (first === null || moment < first ? moment : first),
    null,
  );
}
