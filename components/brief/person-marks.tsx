import { CircleHelp, HandHeart, Minus, PhoneCall, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import type { Person } from '@/lib/domain/people/person';

const ATTITUDE_LOOKS = {
  advocate: { icon: HandHeart, look: 'rounded-full bg-accent text-on-accent' },
  neutral: { icon: Minus, look: 'rounded-sm bg-sunken text-ink-2' },
  skeptic: { icon: TriangleAlert, look: 'rounded-full bg-warn-soft text-warn' },
} as const;

/** Where a person stands, told by shape and icon as well as colour: a dashed ring where nobody knows. */
export function AttitudeMark({ attitude }: Pick<Person, 'attitude'>) {
  const words = i18n.t('person.attitudeIs', {
    attitude: i18n.t(attitude === null ? 'attitude.none' : `attitude.${attitude}`),
  });
  const { icon: Icon, look } =
    attitude === null
      ? { icon: CircleHelp, look: 'rounded-full border border-dashed border-edge text-ink-3' }
      : ATTITUDE_LOOKS[attitude];
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={cx('inline-flex size-7 shrink-0 items-center justify-center', look)}
    >
      <Icon size={14} strokeWidth={2} aria-hidden />
    </span>
  );
}

const BARS = ['low', 'medium', 'high'] as const;
const HEIGHTS = { low: 'h-1.5', medium: 'h-2.5', high: 'h-3.5' } as const;

/** How much of them one sees: one to three bars, hollow ones where it is less or nobody knows. */
export function EngagementBars({ engagement }: Pick<Person, 'engagement'>) {
  const words =
    engagement === null
      ? i18n.t('person.engagementUnknown')
      : i18n.t('person.engagementIs', { engagement: i18n.t(`level.${engagement}`) });
  const filled = engagement === null ? 0 : BARS.indexOf(engagement) + 1;
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className="inline-flex h-3.5 shrink-0 items-end gap-0.5"
    >
      {BARS.map((bar, index) => (
        <span
          key={bar}
          className={cx(
            'w-1 rounded-sm border',
            HEIGHTS[bar],
            index < filled ? 'border-accent bg-accent' : 'border-edge',
          )}
        />
      ))}
    </span>
  );
}

/** Whom to call first, and whom not without thought. */
export function CareChip({ care }: Pick<Person, 'care'>) {
  if (care === null) return null;
  const Icon = care === 'safe_first_call' ? PhoneCall : TriangleAlert;
  return (
    <Chip
      tone={care === 'safe_first_call' ? 'accent' : 'danger'}
      icon={<Icon size={11} aria-hidden className="shrink-0" />}
    >
      {i18n.t(`care.${care}`)}
    </Chip>
  );
}
