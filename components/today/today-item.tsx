import {
  CalendarDays,
  Check,
  Clock,
  Flag,
  Handshake,
  MailQuestion,
  MessageSquareReply,
  Milestone,
  MoveRight,
  type LucideIcon,
} from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import type { AgendaItem, AgendaKind } from '@/lib/domain/agenda/agenda-item';
import type { TodayClock, TodayRow } from '@/lib/domain/agenda/today';
import type { PutOff } from '@/lib/domain/reminders/put-off';
import { dueWords, itemName } from '@/lib/i18n/agenda-words';
import { PutOffMenu } from './put-off-menu';

const ICONS: Readonly<Record<AgendaKind, LucideIcon>> = {
  promise: Handshake,
  unanswered: MailQuestion,
  answered: MessageSquareReply,
  clock: Clock,
  meeting: CalendarDays,
  ninety_days: Milestone,
  offer: MoveRight,
  risk: Flag,
};

export interface TodayItemProps {
  readonly row: TodayRow;
  readonly clock: TodayClock;
  /** Names that need not be said, for they are the rep's own. */
  readonly own: readonly string[];
  readonly onOpen: (row: TodayRow) => void;
  readonly onPutOff: (row: TodayRow, choice: PutOff) => void;
  readonly onFinish: (row: TodayRow) => void;
}

/** One thing: what, of which deal, whose, when; a press leads to its place. */
export function TodayItem({ row, clock, own, onOpen, onPutOff, onFinish }: TodayItemProps) {
  const { item, deal, group } = row;
  const Icon = ICONS[item.kind];
  const what = itemName(item);
  const when = dueWords(item, clock);
  const isLate = group === 'late' && !item.isQuiet;
  // A meeting that has passed is asked about; nobody need have missed it.
  const lateTone = item.kind === 'meeting' ? 'text-warn' : 'text-danger';
  const tone = isLate ? cx('font-medium', lateTone) : 'text-ink-2';
  const about = [deal.name, kindOf(item), whoseOf(item, own)].filter((words) => words !== '');
  return (
    <li
      data-row={item.key}
      className="group/row flex items-center gap-1 rounded-lg pr-1.5 focus-within:bg-sunken hover:bg-sunken"
    >
      <button
        type="button"
        data-main
        className="flex min-h-12 min-w-0 flex-1 items-start gap-2.5 rounded-lg py-1.5 pl-2.5 text-left"
        onClick={() => {
          onOpen(row);
        }}
      >
        <Icon
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className={cx('mt-0.5 shrink-0', isLate ? lateTone : 'text-ink-3')}
        />
        <span className="min-w-0 flex-1">
          <span
            className={cx(
              'line-clamp-2 wrap-anywhere @lg:line-clamp-1',
              item.isQuiet ? 'text-ink-2' : 'text-ink',
            )}
          >
            {what}
          </span>
          <span className="flex gap-x-1.5 text-small text-ink-2">
            {when !== '' && (
              <span className={cx('shrink-0 tabular-nums @lg:hidden', tone)}>{when}</span>
            )}
            <span className="truncate">{about.join(' · ')}</span>
          </span>
        </span>
        <span
          className={cx(
            'hidden w-32 shrink-0 self-center text-right whitespace-nowrap tabular-nums @lg:block',
            tone,
          )}
        >
          {when}
        </span>
      </button>
      <span data-put-off className="flex">
        <PutOffMenu
          what={what}
          onPutOff={(choice) => {
            onPutOff(row, choice);
          }}
        />
      </span>
      <IconButton
        label={i18n.t(item.kind === 'promise' ? 'today.keptName' : 'today.doneName', { what })}
        icon={Check}
        onClick={() => {
          onFinish(row);
        }}
      />
    </li>
  );
}

/** The kind, where its words don't say it themselves. */
function kindOf({ kind }: AgendaItem): string {
  return kind === 'promise' || kind === 'meeting' || kind === 'risk' || kind === 'ninety_days'
    ? i18n.t(`today.isKind.${kind}`)
    : '';
}

function whoseOf({ who, name, isQuiet }: AgendaItem, own: readonly string[]): string {
  if (name !== '') return own.includes(name) ? '' : name;
  return who === null || !isQuiet ? '' : i18n.t(`mover.${who}`);
}
