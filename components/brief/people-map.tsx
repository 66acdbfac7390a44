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
import { useDeal } from '@/components/deal/deal-context';
import { PeopleSide } from './people-side';
import { PersonForm } from './person-form';
import { personName } from './person-name';
import { usePeopleSteps } from './use-people-steps';

/** Who decides, who helps, who uses it, who doubts, and who is still missing; their side and ours. */
export function PeopleMap() {
  const { deal, people } = useDeal().dossier;
  const [edited, setEdited] = useState<Person | null>(null);
  const { removed, hasFailed, saved, order, remove, putBack } = usePeopleSteps();
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
            onOrder={(side, { id }) => {
              order(own === theirs ? [...side, ...ours] : [...theirs, ...side], id);
            }}
          />
        ),
      )}
      <UndoBar
        text={removed === null ? null : i18n.t('person.removed', { name: personName(removed) })}
        onUndo={putBack}
      />
      {hasFailed && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('people.saveFailed')}
        </p>
      )}
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
            onSaved={saved}
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
