import type { UseFormRegister } from 'react-hook-form';
import { i18n } from '#i18n';
import type { DealProposal } from '@/lib/domain/deals/propose-deal';

interface PeopleForm {
  name: string;
  company: string;
  domains: string;
  people: { address: string; name: string; included: boolean }[];
}

export interface ProposedPeopleProps {
  readonly people: DealProposal['people'];
  readonly register: UseFormRegister<PeopleForm>;
}

/** The people of a thread, to be taken over into the deal or left out. */
export function ProposedPeople({ people, register }: ProposedPeopleProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-small text-ink-2">{i18n.t('deal.people')}</legend>
      <ul className="divide-y divide-line rounded-md border border-line">
        {people.map((person, index) => (
          <li key={person.address} className="flex items-center gap-2 px-2 py-1.5">
            <input
              type="checkbox"
              aria-label={i18n.t('deal.include', { address: person.address })}
              className="size-4 shrink-0 accent-accent"
              {...register(`people.${index}.included`)}
            />
            <span className="min-w-0 flex-1">
              <input
                aria-label={`${i18n.t('deal.personName')}: ${person.address}`}
                placeholder={i18n.t('deal.personName')}
                className="w-full rounded-sm bg-transparent text-body"
                {...register(`people.${index}.name`)}
              />
              <span className="block truncate text-small text-ink-3">{person.address}</span>
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
