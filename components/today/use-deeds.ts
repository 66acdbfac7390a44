import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { TodayClock, TodayRow } from '@/lib/domain/agenda/today';
import { businessCalendar } from '@/lib/domain/dates/business-calendar';
import { FIRST_SETTINGS } from '@/lib/domain/profile';
import { putOffUntil, type PutOff } from '@/lib/domain/reminders/put-off';
import { itemName } from '@/lib/i18n/agenda-words';
import { profileQuery } from '@/lib/queries/profile-query';
import { settleNotice } from '@/lib/queries/settle-notice';
import { snoozeNotice } from '@/lib/queries/snooze-notice';
import { updatePromise } from '@/lib/queries/update-promise';

/** What a rep does to the rows of Today. */
export interface Deeds {
  readonly putOff: (row: TodayRow, choice: PutOff) => void;
  readonly finish: (row: TodayRow) => void;
  /** The rows that are gone already, before anybody has answered. */
  readonly gone: ReadonlySet<string>;
  /** What was just done, with the way back; null for nothing. */
  readonly last: { readonly text: string; readonly undo: () => void } | null;
  readonly hasFailed: boolean;
}

interface Deed {
  readonly text: string;
  readonly act: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
}

const time = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** As much of a thing's name as says which one it was. */
const SAID_AT_MOST = 60;

function shortName({ item }: TodayRow): string {
  const name = itemName(item);
  return name.length > SAID_AT_MOST ? `${name.slice(0, SAID_AT_MOST).trimEnd()}…` : name;
}

/** The deeds of Today: a thing that is done with is gone at once, a promise is kept in the ledger, and each has a way back. */
export function useDeeds(rows: readonly TodayRow[], { now, timeZone }: TodayClock): Deeds {
  const profile = useQuery(profileQuery).data ?? null;
  const { mutateAsync: snooze } = useMutation(snoozeNotice);
  const { mutateAsync: settle } = useMutation(settleNotice);
  const { mutateAsync: correct } = useMutation(updatePromise);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Deeds['last']>(null);
  const [hasFailed, setHasFailed] = useState(false);
  // What was answered needs no hiding any more: put off for an hour it comes back by itself.
  const there = new Set(rows.map(({ item }) => item.key));
  if ([...gone].some((key) => !there.has(key)))
    setGone(new Set([...gone].filter((key) => there.has(key))));
  const show = (key: string, isGone: boolean) => {
    setGone((before) => {
      const after = new Set(before);
      if (isGone) after.add(key);
      else after.delete(key);
      return after;
    });
  };
  const fail = (key: string, isGone: boolean) => () => {
    setHasFailed(true);
    setLast(null);
    show(key, isGone);
  };
  const carryOut = ({ item: { key } }: TodayRow, { text, act, undo }: Deed) => {
    setHasFailed(false);
    show(key, true);
    setLast({
      text,
      undo: () => {
        setLast(null);
        undo().then(
          () => {
            show(key, false);
          },
          fail(key, true),
        );
      },
    });
    act().catch(fail(key, false));
  };
  return {
    gone,
    last,
    hasFailed,
    putOff: (row, choice) => {
      const { quietFrom, quietTo } = profile ?? FIRST_SETTINGS;
      const hours = { quietFrom, quietTo, calendar: businessCalendar(profile, timeZone) };
      const until = putOffUntil(choice, now.toISOString(), hours);
      const of = { key: row.item.key, dealId: row.deal.dealId };
      const words = { what: shortName(row), when: time.format(new Date(until)) };
      carryOut(row, {
        text: i18n.t('today.wasPutOff', words),
        act: () => snooze({ ...of, until }),
        undo: () => snooze({ ...of, until: null }),
      });
    },
    finish: (row) => {
      const { key, kind, id } = row.item;
      const of = { key, dealId: row.deal.dealId };
      const what = shortName(row);
      carryOut(
        row,
        kind === 'promise'
          ? {
              text: i18n.t('today.wasKept', { what }),
              act: () => correct({ id, patch: { status: 'kept' } }),
              undo: () => correct({ id, patch: { status: 'open' } }),
            }
          : {
              text: i18n.t('today.wasDone', { what }),
              act: () => settle({ ...of, isDone: true }),
              undo: () => settle({ ...of, isDone: false }),
            },
      );
    },
  };
}
