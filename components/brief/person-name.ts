import { i18n } from '#i18n';
import type { Person } from '@/lib/domain/people/person';

/** What a person is called where there may be no name yet. */
export function personName({ name, addresses }: Pick<Person, 'name' | 'addresses'>): string {
  return name || addresses[0] || i18n.t('people.unnamed');
}
