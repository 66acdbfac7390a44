import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import type { Facts } from '@/lib/domain/brief/fact';
import { dayPlaces, type DayPlace } from '@/lib/domain/capture/suggest/day-place';
import { placeWord } from './suggestion-words';

export interface DayPlaceSelectProps {
  /** `YYYY-MM-DD`, or null where only words were said. */
  readonly day: string | null;
  readonly place: DayPlace;
  readonly facts: Facts;
  readonly onPlace: (place: DayPlace) => void;
}

/** Where a day goes: the rep knows better than its words. */
export function DayPlaceSelect({ day, place, facts, onPlace }: DayPlaceSelectProps) {
  const places = dayPlaces(day, facts);
  return (
    <div className="flex min-w-0 items-center gap-1.5 text-small text-ink-2">
      <span aria-hidden className="shrink-0">
        {i18n.t('capture.item.place')}
      </span>
      <CompactSelect
        label={i18n.t('capture.item.place')}
        value={nameOf(place)}
        options={places.map((one) => ({ value: nameOf(one), label: placeWord(one, facts) }))}
        onChange={(event) => {
          const chosen = places.find((one) => nameOf(one) === event.target.value);
          if (chosen !== undefined) onPlace(chosen);
        }}
      />
    </div>
  );
}

function nameOf({ kind, row }: DayPlace): string {
  return `${kind} ${row}`;
}
