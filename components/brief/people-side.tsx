import { UserPlus } from 'lucide-react';
import { i18n } from '#i18n';
import { SortableList } from '@/components/ui/sortable-list';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import { PersonCard } from './person-card';
import { personName } from './person-name';

export interface PeopleSideProps {
  readonly title: string;
  readonly people: readonly Person[];
  /** Parts nobody plays yet. */
  readonly missing: readonly PersonRole[];
  readonly onEdit: (person: Person) => void;
  readonly onAdd: (role: PersonRole) => void;
  /** The whole side in its new order, and who was moved. */
  readonly onOrder: (people: readonly Person[], moved: Person) => void;
}

/** One side of the table in the rep's own order, and the places that are still empty. */
export function PeopleSide({ title, people, missing, onEdit, onAdd, onOrder }: PeopleSideProps) {
  return (
    <section className="flex min-w-0 flex-col gap-1.5">
      <h3 className="text-small font-medium text-ink-2">{title}</h3>
      {people.length > 0 && (
        <SortableList
          label={title}
          items={people}
          nameOf={personName}
          className="divide-y divide-line rounded-lg border border-line"
          itemClass="bg-surface first:rounded-t-lg last:rounded-b-lg"
          onMove={(from, to) => {
            const [moved] = people.slice(from, from + 1);
            if (moved === undefined) return;
            onOrder(people.toSpliced(from, 1).toSpliced(to, 0, moved), moved);
          }}
        >
          {(person, _index, handle) => (
            <PersonCard person={person} handle={handle} onEdit={onEdit} />
          )}
        </SortableList>
      )}
      {missing.map((role) => (
        <EmptyPlace
          key={role}
          role={role}
          onAdd={() => {
            onAdd(role);
          }}
        />
      ))}
    </section>
  );
}

function EmptyPlace({ role, onAdd }: { readonly role: PersonRole; readonly onAdd: () => void }) {
  return (
    <button
      type="button"
      className="flex min-h-11 items-center gap-2.5 rounded-lg border border-dashed border-edge px-3 text-left text-ink-3 hover:border-ink-3 hover:text-ink"
      onClick={onAdd}
    >
      <UserPlus size={15} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="min-w-0 flex-1 truncate">
        <span className="sr-only">{i18n.t('common.add')}: </span>
        {i18n.t(`personRole.${role}`)}
      </span>
      <span className="text-small">{i18n.t('person.nobody')}</span>
    </button>
  );
}
