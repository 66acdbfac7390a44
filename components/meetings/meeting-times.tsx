import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { localClock } from '@/components/notes/local-clock';
import { Button } from '@/components/ui/button';
import { DayInput } from '@/components/ui/day-input';
import { TextInput } from '@/components/ui/text-input';
import { heldOn, type NotedMeeting } from '@/lib/domain/deals/note';
import { dayText } from '@/lib/domain/text';
import { useState } from 'react';

export interface MeetingTimesProps {
  readonly times: Pick<NotedMeeting, 'plannedAt' | 'heldAt' | 'minutes'>;
  readonly onChange: (times: Partial<NotedMeeting>) => void;
}

/** When a day is chosen before an hour is. */
const USUAL_HOUR = '10:00';
const FEWEST_MINUTES = 5;
const MOST_MINUTES = 480;

/** When a meeting is planned for, how long, and when it was held. */
export function MeetingTimes({
  times: { plannedAt, heldAt, minutes },
  onChange,
}: MeetingTimesProps) {
  const [half, setHalf] = useState<'day' | 'held' | null>(null);
  const day = plannedAt === null ? null : localClock.dayOf(plannedAt);
  const hour = plannedAt === null ? '' : hourOf(plannedAt);
  const today = localDay(new Date());
  const whole =
    (name: 'day' | 'held', put: (day: string | null) => void) => (typed: string | null) => {
      const isHalf = typed !== null && !dayText.safeParse(typed).success;
      setHalf(isHalf ? name : null);
      // A date that is left half typed counts as none: what stood there stays.
      if (!isHalf) put(typed);
    };
  const hold = (on: string | null) => {
    onChange({ heldAt: on === null ? null : heldOn(plannedAt, on, localClock) });
  };
  return (
    <div className="@container flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2 *:first:col-span-2 @sm:grid-cols-[minmax(8.5rem,1fr)_7.5rem_5rem] @sm:*:first:col-span-1">
        <DayInput
          label={i18n.t('meetings.form.day')}
          value={day}
          error={half === 'day' ? i18n.t('meetings.form.halfDay') : undefined}
          onValue={whole('day', (on) => {
            onChange({
              plannedAt: on === null ? null : instantOf(on, hour || USUAL_HOUR),
              // What is planned for a day to come was not held.
              ...(on !== null && on > today ? { heldAt: null } : {}),
            });
          })}
        />
        <TextInput
          type="time"
          label={i18n.t('meetings.form.time')}
          value={hour}
          disabled={day === null}
          onChange={({ target: { value } }) => {
            if (day !== null && value !== '') onChange({ plannedAt: instantOf(day, value) });
          }}
        />
        <MinutesInput
          minutes={minutes}
          onMinutes={(count) => {
            onChange({ minutes: count });
          }}
        />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <div className="w-40">
          <DayInput
            label={i18n.t('meetings.form.held')}
            value={heldAt === null ? null : localClock.dayOf(heldAt)}
            error={half === 'held' ? i18n.t('meetings.form.halfDay') : undefined}
            onValue={whole('held', hold)}
          />
        </div>
        {heldAt === null && (
          <Button
            onClick={() => {
              hold(today);
            }}
          >
            {i18n.t('meetings.form.heldToday')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface MinutesInputProps {
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

/** A count that is no length of a meeting is not taken; leaving the field shows what stands. */
function MinutesInput({ minutes, onMinutes }: MinutesInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      min={FEWEST_MINUTES}
      max={MOST_MINUTES}
      step={5}
      label={i18n.t('meetings.form.minutes')}
      value={typed ?? String(minutes)}
      onChange={({ target: { value } }) => {
        setTyped(value);
        const count = Number(value);
        if (Number.isInteger(count) && count >= FEWEST_MINUTES && count <= MOST_MINUTES)
          onMinutes(count);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

function instantOf(day: string, hour: string): string {
  return new Date(`${day}T${hour}`).toISOString();
}

/** `HH:MM` on this computer's clock. */
function hourOf(instant: string): string {
  const date = new Date(instant);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
