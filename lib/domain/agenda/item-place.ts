import type { AgendaItem } from './agenda-item';

/** The parts of a deal in which things are done. */
export type ItemPlace = 'promises' | 'emails' | 'calls' | 'brief';

/** Clocks that end with something other than a call or a meeting. */
const IN_THE_BRIEF: ReadonlySet<string> = new Set([
  'brief',
  'manager_assigned',
  'day_30_milestone',
  'day_60_milestone',
  'onboarding',
  'renewal',
]);

/** Where in its deal a thing is done. */
export function itemPlace({ kind, code }: AgendaItem): ItemPlace {
  switch (kind) {
    case 'promise':
      return 'promises';
    case 'unanswered':
    case 'answered':
      return 'emails';
    case 'meeting':
      return 'calls';
    case 'clock':
      return IN_THE_BRIEF.has(code) ? 'brief' : 'calls';
    case 'ninety_days':
    case 'offer':
    case 'risk':
      return 'brief';
  }
}

/** The desk's address where a thing is done, from the # on. The mails of a deal stand behind its head there. */
export function itemHash(dealId: string, item: AgendaItem): string {
  const place = itemPlace(item);
  if (place === 'promises') return `#promises?deal=${dealId}`;
  return `#deal?id=${dealId}&part=${place === 'calls' ? 'calls' : 'brief'}`;
}
