import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { TakenFrom } from '@/components/capture/taken-from';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import { isOurRole, type Person } from '@/lib/domain/people/person';
import { AttitudeMark, CareChip, EngagementBars } from './person-marks';
import { personName } from './person-name';

export interface PersonCardProps {
  readonly person: Person;
  readonly handle: ReactNode;
  readonly onEdit: (person: Person) => void;
}

/** A person at a glance: part in the deal, where they stand, how much one sees of them, how they behave. */
export function PersonCard({ person, handle, onEdit }: PersonCardProps) {
  const isOurs = isOurRole(person.role);
  const note = [person.title, person.name ? person.addresses[0] : ''].filter(Boolean).join(' · ');
  return (
    <div data-part={person.id} className="flex flex-wrap items-start gap-x-1 pr-1 pl-0.5">
      <span className="flex h-11 w-5 shrink-0 items-center">{handle}</span>
      <button
        type="button"
        className="flex min-w-0 flex-1 items-start gap-2.5 rounded-lg py-2 pr-2 pl-1 text-left -outline-offset-2 hover:bg-canvas"
        onClick={() => {
          onEdit(person);
        }}
      >
        {!isOurs && <AttitudeMark attitude={person.attitude} />}
        <span className="min-w-0 flex-1">
          <span className="flex items-center justify-between gap-2">
            <span className="truncate font-medium">
              <span className="sr-only">{i18n.t('people.edit')} </span>
              {personName(person)}
            </span>
            {!isOurs && <EngagementBars engagement={person.engagement} />}
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-1">
            <Chip tone={isOurs ? 'accent' : 'neutral'}>{i18n.t(`personRole.${person.role}`)}</Chip>
            <CareChip care={person.care} />
            {person.toConfirm && <Chip tone="warn">{i18n.t('state.to_confirm')}</Chip>}
          </span>
          {note !== '' && <span className="mt-1 block truncate text-small text-ink-3">{note}</span>}
          {!isOurs && (
            <span
              className={
                person.behaviour === ''
                  ? 'mt-0.5 block text-small text-warn'
                  : 'mt-0.5 block text-small wrap-anywhere text-ink-2'
              }
            >
              {person.behaviour === '' ? i18n.t('people.noLine') : person.behaviour}
            </span>
          )}
        </span>
      </button>
      <TakenFrom
        into="person"
        id={person.id}
        // Under their name, which begins further left where no mark stands before it.
        className={cx('basis-full pr-2 pb-2', isOurs ? 'pl-7' : 'pl-16.5')}
      />
    </div>
  );
}
