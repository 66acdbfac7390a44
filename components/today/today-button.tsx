import { useQuery } from '@tanstack/react-query';
import { ListTodo } from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { dueQuery } from '@/lib/queries/due-query';
import { useOpenToday } from './today-context';

/** Opens Today, and shows how much of it is late or due; nothing where it can't be opened. */
export function TodayButton() {
  const open = useOpenToday();
  const { late, today } = useQuery(dueQuery).data ?? { late: 0, today: 0 };
  if (open === null) return null;
  const count = late + today;
  const name = count === 0 ? i18n.t('today.title') : i18n.t('today.count', count);
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className="inline-flex h-7 min-w-7 shrink-0 items-center justify-center gap-1 rounded-md px-1.5 text-ink-3 transition-colors duration-100 hover:bg-sunken hover:text-ink"
      onClick={open}
    >
      <ListTodo size={16} strokeWidth={1.75} aria-hidden />
      {count > 0 && (
        <span
          className={cx(
            'rounded-full px-1.5 text-micro font-medium tabular-nums',
            late > 0 ? 'bg-danger-soft text-danger' : 'bg-accent-soft text-accent-strong',
          )}
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  );
}
