import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { UndoBar } from '@/components/ui/undo-bar';
import { TODAY_GROUPS, type TodayGroup, type TodayRow } from '@/lib/domain/agenda/today';
import { profileQuery } from '@/lib/queries/profile-query';
import { rowKeys } from './row-keys';
import { TodayItem, type TodayItemProps } from './today-item';
import { useDeeds } from './use-deeds';
import type { Today } from './use-today';

/** As many of a part are shown at once: a list of hundreds is not looked at. */
const SHOWN_AT_ONCE = 30;

export interface TodayListProps {
  readonly today: Pick<Today, 'rows' | 'clock'>;
  readonly onOpen: (row: TodayRow) => void;
}

/** What all deals ask for, part by part, with the ways to put a thing off and to be done with it. */
export function TodayList({ today: { rows, clock }, onOpen }: TodayListProps) {
  const profile = useQuery(profileQuery).data ?? null;
  const deeds = useDeeds(rows, clock);
  const there = rows.filter(({ item }) => !deeds.gone.has(item.key));
  const own = profile === null ? [] : [profile.name, profile.company];
  const isClear = there.every(({ group }) => group === 'next' || group === 'also');
  return (
    <div className="@container" onKeyDown={rowKeys(there, deeds.finish)}>
      {deeds.hasFailed && (
        <p role="alert" className="px-2.5 pb-2 text-danger">
          {i18n.t('today.failed')}
        </p>
      )}
      {isClear && <p className="px-2.5 pb-3 text-ink-2">{i18n.t('today.clear')}</p>}
      {TODAY_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          rows={there.filter((row) => row.group === group)}
          clock={clock}
          own={own}
          onOpen={onOpen}
          onPutOff={deeds.putOff}
          onFinish={deeds.finish}
        />
      ))}
      {/* Over the list's end: nothing moves under the hand that is about to press again. */}
      <div className="sticky bottom-2 z-10 mx-1.5 rounded-lg empty:hidden has-[p]:shadow-pop">
        <UndoBar text={deeds.last?.text ?? null} onUndo={() => deeds.last?.undo()} />
      </div>
    </div>
  );
}

interface GroupProps extends Omit<TodayItemProps, 'row'> {
  readonly group: TodayGroup;
  readonly rows: readonly TodayRow[];
}

function Group({ group, rows, ...rest }: GroupProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (rows.length === 0) return null;
  const left = rows.length - shown;
  const id = `today-${group}`;
  return (
    <section aria-labelledby={id} className="pb-4">
      <h2 id={id} className="px-2.5 pb-1 text-small font-semibold text-ink">
        {i18n.t(`today.group.${group}`)}{' '}
        <span className="font-normal text-ink-3 tabular-nums">{rows.length.toLocaleString()}</span>
      </h2>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <TodayItem key={row.item.key} row={row} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          small
          look="link"
          className="ml-1.5"
          onClick={() => {
            setShown(shown + SHOWN_AT_ONCE * 3);
          }}
        >
          {i18n.t('today.showMore', left)}
        </Button>
      )}
    </section>
  );
}
