import type { TimelineEntry } from './timeline-entry';

const DAY_MS = 86_400_000;
/** Where today stands, in per cent from the left: more is known of what was than of what will be. */
const TODAY_AT = 55;
/** The last per cents are left free, so that no mark is cut off. */
const LEFT = 1.5;
const RIGHT = 97;
/** Within about so many days of today a day keeps its width; beyond, each further one is narrower. */
const NEAR_MS = 4 * DAY_MS;
/** A side that has little is no narrower than this, in days. */
const SHORTEST_DAYS = 14;
/** How far from today dates are written, in days: weeks, months, quarters, years. */
const TICK_DAYS = [7, 14, 30, 61, 91, 183, 365, 730, 1_826];
/** Dates stand no closer than this, in per cent; and no closer than that where there is little room. */
const TICK_ROOM = 9;
const WIDE_ROOM = 23;
/** And by so much further from today, whose own date is written larger. */
const TODAY_ROOM = 4;

/** A date written at the axis. */
export interface Tick {
  /** ISO instant. */
  readonly at: string;
  readonly place: number;
  /** Has room in a narrow drawing too. */
  readonly isMajor: boolean;
}

/** Where moments stand on a line from 0 to 100. */
export interface TimelineScale {
  /** The place of an ISO instant; what lies outside stands at the edge. */
  readonly placeOf: (at: string) => number;
  readonly today: number;
  readonly ticks: readonly Tick[];
}

/** A line on which today has its fixed place and what is near it has room; the further away, the closer together. */
export function timelineScale(entries: readonly TimelineEntry[], now: Date): TimelineScale {
  const today = now.getTime();
  const times = entries
    .flatMap(({ from, due, plannedAt, end, at }) => [from, due, plannedAt, end, at])
    .map((at) => (at === null ? today : Date.parse(at)))
    .filter((time) => !Number.isNaN(time));
  const least = SHORTEST_DAYS * DAY_MS;
  const past = times.reduce((most, time) => Math.max(most, today - time), least);
  const future = times.reduce((most, time) => Math.max(most, time - today), least);
  const placeAt = (time: number) => {
    if (Number.isNaN(time)) return TODAY_AT;
    return time < today
      ? TODAY_AT - bent(today - time, past) * (TODAY_AT - LEFT)
      : TODAY_AT + bent(time - today, future) * (RIGHT - TODAY_AT);
  };
  const ticksOf = (side: 1 | -1, range: number) => {
    const all = TICK_DAYS.map((days) => today + side * days * DAY_MS)
      .filter((time) => Math.abs(time - today) <= range)
      .map((time) => ({ at: new Date(time).toISOString(), place: placeAt(time) }));
    const major = new Set(spread(all, WIDE_ROOM));
    return spread(all, TICK_ROOM).map((tick) => ({ ...tick, isMajor: major.has(tick) }));
  };
  return {
    placeOf: (at) => placeAt(Date.parse(at)),
    today: TODAY_AT,
    ticks: [...ticksOf(-1, past).toReversed(), ...ticksOf(1, future)],
  };
}

/** How far along a side something stands, from 0 to 1: by the logarithm, so that next week has room beside next year. */
function bent(away: number, range: number): number {
  const share = Math.log1p(away / NEAR_MS) / Math.log1p(range / NEAR_MS);
  return Math.min(1, Math.max(0, share));
}

/** From today outwards, those that have room beside the one before. */
function spread<Place extends { readonly place: number }>(
  ticks: readonly Place[],
  room: number,
): Place[] {
  const kept: Place[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const away = Math.abs(tick.place - (before?.place ?? TODAY_AT));
    if (away >= (before === undefined ? room + TODAY_ROOM : room)) kept.push(tick);
  }
  return kept;
}
