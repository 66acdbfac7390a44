import { i18n } from '#i18n';
import { AttitudeMark } from '@/components/brief/person-marks';
import { personName } from '@/components/brief/person-name';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { customerPeople } from '@/lib/domain/brief/people-map-gap';
import { Section } from './section';

const MOST = 5;

/** Who is who on the customer's side. */
export function RecordPeople({ onShowAll }: { readonly onShowAll: () => void }) {
  const { dossier } = useDeal();
  const people = customerPeople(dossier.people);
  return (
    <Section
      title={i18n.t('record.people')}
      way={
        <Button small look="link" onClick={onShowAll}>
          {i18n.t('record.allPeople')}
        </Button>
      }
    >
      {people.length === 0 ? (
        <p className="text-small text-ink-2">{i18n.t('record.noPeople')}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {people.slice(0, MOST).map((person) => (
            <li key={person.id} className="flex items-center gap-2.5">
              <AttitudeMark attitude={person.attitude} />
              <span className="min-w-0 flex-1">
                <span className="block truncate">{personName(person)}</span>
                <span className="block truncate text-small text-ink-3">
                  {[i18n.t(`personRole.${person.role}`), person.title]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {people.length > MOST && (
        <p className="text-small text-ink-3">{i18n.t('record.more', people.length - MOST)}</p>
      )}
    </Section>
  );
}
