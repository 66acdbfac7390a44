import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { newId } from '@/lib/domain/ids';
import { newPerson } from '@/lib/domain/people/new-person';
import { isOurRole, PERSON_ROLES, type Person } from '@/lib/domain/people/person';
import { useDeal } from '@/components/deal/deal-context';
import { PersonForm } from './person-form';

/** Field 2: who decides, who helps, who uses it, who doubts. */
export function PeopleMap() {
  const { deal, people } = useDeal().dossier;
  const [edited, setEdited] = useState<Person | null>(null);
  const sorted = people.toSorted(
    (a, b) => PERSON_ROLES.indexOf(a.role) - PERSON_ROLES.indexOf(b.role),
  );
  const isKnown = people.some((person) => person.id === edited?.id);
  const leave = () => {
    setEdited(null);
  };
  return (
    <>
      {sorted.length === 0 && <p className="text-small text-ink-3">{i18n.t('people.empty')}</p>}
      {sorted.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {sorted.map((person) => (
            <PersonRow key={person.id} person={person} onEdit={setEdited} />
          ))}
        </ul>
      )}
      <Button
        small
        className="self-start"
        onClick={() => {
          setEdited(
            newPerson({ id: newId(), dealId: deal.id, updatedAt: new Date().toISOString() }),
          );
        }}
      >
        <Plus size={13} aria-hidden />
        {i18n.t('people.add')}
      </Button>
      <Dialog
        title={i18n.t(isKnown ? 'people.editTitle' : 'people.newTitle')}
        open={edited !== null}
        onClose={leave}
      >
        {edited !== null && <PersonForm person={edited} isKnown={isKnown} onDone={leave} />}
      </Dialog>
    </>
  );
}

function PersonRow({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (person: Person) => void;
}) {
  const name = person.name || person.addresses[0] || i18n.t('people.unnamed');
  const note = [person.title, person.name ? person.addresses[0] : ''].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        className="w-full rounded-lg px-3 py-2 text-left -outline-offset-2 hover:bg-canvas"
        onClick={() => {
          onEdit(person);
        }}
      >
        <span className="flex items-center justify-between gap-2">
          <span className="truncate font-medium">
            <span className="sr-only">{i18n.t('people.edit')} </span>
            {name}
          </span>
          <Chip tone={person.toConfirm ? 'warn' : isOurRole(person.role) ? 'accent' : 'neutral'}>
            {i18n.t(`personRole.${person.role}`)}
          </Chip>
        </span>
        {note !== '' && <span className="block truncate text-small text-ink-3">{note}</span>}
        {!isOurRole(person.role) && (
          <span
            className={
              person.behaviour === '' ? 'block text-small text-warn' : 'block text-small text-ink-2'
            }
          >
            {person.behaviour === '' ? i18n.t('people.noLine') : person.behaviour}
          </span>
        )}
      </button>
    </li>
  );
}
