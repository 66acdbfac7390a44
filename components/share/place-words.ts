import { i18n } from '#i18n';
import type { Conflict, ItemSubject } from '@/lib/domain/share/deal-items';
import { shortDay } from '@/components/ledger/short-day';

/** What a line of the preview is about. */
export function subjectWords(subject: ItemSubject): string {
  switch (subject.what) {
    case 'deal':
      return i18n.t(`share.deal.${subject.part}`);
    case 'fact':
      return i18n.t(`fact.${subject.field}.title`);
    case 'person':
      return subject.name === '' ? i18n.t('people.unnamed') : subject.name;
  }
}

/** The part of it that both sides wrote: the last name of its path, in words. */
export function partWords({ path }: Conflict): string {
  const name = path.split('.').findLast((step) => /^[a-z]+$/iu.test(step)) ?? '';
  const words = name.replace(/([A-Z])/gu, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as a rep reads it; rows and parts one after the other. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return i18n.t('share.none');
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/u.test(value) ? shortDay(value, new Date()) : value;
  if (typeof value === 'number') return value.toLocaleString();
  if (typeof value === 'boolean') return value ? '✓' : '–';
  const parts = Object.entries(value).filter(([name]) => name !== 'id');
  return parts.map(([, part]) => valueWords(part)).join(' · ');
}
