import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { UndoBar } from '@/components/ui/undo-bar';
import { missingRoles } from '@/lib/domain/brief/people-map-gap';
import { newId } from '@/lib/domain/ids';
import { newPerson } from '@/lib/domain/people/new-person';
import { isOurRole, type Person, type PersonRole } from '@/lib/domain/people/person';
import { orderPeople } from '@/lib/queries/order-people';
import { useDeal } from '@/components/deal/deal-context';
import { PeopleSide } from './people-side';
import { PersonForm } from './person-form';
import { personName } from './person-name';
import { useRemovePerson } from './use-remove-person';

/** Who decides, who helps, who uses it, who doubts, and who is still missing; their side and ours. */
export function PeopleMap() {
  const { deal, people } = useDeal().dossier;
  const [edited, setEdited] = useState<Person | null>(null);
  const { mutate: order } = useMutation(orderPeople);
  const { removed, remove, undo } = useRemovePerson(people);
  const [ours, theirs] = [people.filter(isOurs), people.filter((person) => !isOurs(person))];
  const isKnown = people.some((person) => person.id === edited?.id);
  const add = (role: PersonRole) => {
    const known = { id: newId(), dealId: deal.id, updatedAt: new Date().toISOString(), role };
    setEdited(newPerson(known));
  };
  const leave = () => {
    setEdited(null);
  };
  const sides = [
    { title: i18n.t('person.theirSide'), own: theirs, missing: missingRoles(theirs) },
    { title: i18n.t('person.ourSide'), own: ours, missing: [] },
  ];
  return (
    <div className="flex flex-col gap-3">
      {sides.map(({ title, own, missing }) =>
        own.length + missing.length === 0 ? null : (
          <PeopleSide
            key={title}
            title={title}
            people={own}
            missing={missing}
            onEdit={setEdited}
            onAdd={add}
            onOrder={(moved) => {
              const all = own === theirs ? [...moved, ...ours] : [...theirs, ...moved];
              order({ dealId: deal.id, ids: all.map(({ id }) => id) });
            }}
          />
        ),
      )}
      <UndoBar
        text={
          removed === null ? null : i18n.t('person.removed', { name: personName(removed.person) })
        }
        onUndo={undo}
      />
      <Button
        small
        className="self-start"
        onClick={() => {
          add('other');
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
        {edited !== null && (
          <PersonForm
            key={edited.id}
            person={edited}
            isKnown={isKnown}
            onDone={leave}
            onRemove={() => {
              remove(people.find(({ id }) => id === edited.id) ?? edited);
              leave();
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

function isOurs({ role }: Person): boolean {
  return isOurRole(role);
}
