import type { DetectOptions } from '@/lib/domain/promises/create-promise-reader';

/** A mail being sent by a rep in London, two bank holidays ahead. */
export const sending: DetectOptions = {
  sentAt: '2026-03-09T10:15:00Z',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  holidays: ['2026-04-03', '2026-04-06'],
  weekend: [6, 7],
  writerName: 'Morgan Ellery',
};
