import { i18n } from '#i18n';

/** What the private call with the champion is about. */
export const PRIMER_TOPICS = ['who', 'difference', 'first_30_days'] as const;
export type PrimerTopic = (typeof PRIMER_TOPICS)[number];

/** What a primer call covered and what it didn't, as it is kept with the call. */
export function topicsText(covered: ReadonlySet<PrimerTopic>): string {
  const named = (isCovered: boolean) =>
    PRIMER_TOPICS.filter((topic) => covered.has(topic) === isCovered)
      .map((topic) => i18n.t(`transfer.topic.${topic}`))
      .join('; ');
  const [told, left] = [named(true), named(false)];
  return [
    ...(told === '' ? [] : [i18n.t('transfer.covered', { topics: told })]),
    ...(left === '' ? [] : [i18n.t('transfer.notCovered', { topics: left })]),
  ].join('\n');
}
