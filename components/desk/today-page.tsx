import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { TodayContent } from '@/components/today/today-content';
import { useToday } from '@/components/today/use-today';
import { itemHash, itemPlace } from '@/lib/domain/agenda/item-place';
import { countDue, type TodayRow } from '@/lib/domain/agenda/today';
import { openThread } from '@/lib/queries/open-thread';

const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** What all deals ask for, on the desk; a press leads to the deal's page, or to a mail's thread. */
export function TodayPage() {
  const today = useToday();
  const { mutate: open } = useMutation(openThread);
  const { late, today: due } = countDue(today.rows);
  const counts = [
    ...(late > 0 ? [i18n.t('today.late', late)] : []),
    ...(due > 0 ? [i18n.t('today.due', due)] : []),
  ];
  const onOpen = ({ item, deal }: TodayRow) => {
    if (itemPlace(item) === 'emails') open({ id: item.id });
    else window.location.hash = itemHash(deal.dealId, item);
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-3xl px-2 py-4 md:px-4">
        <header className="px-2.5 pb-5">
          <h1 className="text-display font-semibold tracking-tight">{i18n.t('today.title')}</h1>
          <p role="status" className="text-ink-2">
            {[day.format(today.clock.now), ...counts].join(' · ')}
          </p>
        </header>
        <TodayContent today={today} onOpen={onOpen} />
        {today.rows.length > 0 && (
          <p className="hidden px-2.5 text-small text-ink-3 md:block">{i18n.t('today.keys')}</p>
        )}
      </div>
    </div>
  );
}
