import type { DetectOptions } from '@/lib/domain/promises/create-promise-reader';
import { detectPromises } from '@/lib/domain/promises/detect-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';

/** A mail sent on Wednesday 11 March 2026 from London. */
export const sentFromLondon: DetectOptions = {
  sentAt: '2026-03-11T10:00:00Z',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  holidays: [],
  weekend: [6, 7],
  writerName: null,
};

/** Reads a text as {@link sentFromLondon}. */
export function detect(text: string, writerName: string | null = null): PromiseSpan[] {
  return detectPromises(text, { ...sentFromLondon, writerName });
}

/** The flagged words of one type. */
export function words(text: string, type: PromiseSpan['type'] = 'promise'): string[] {
  return detect(text)
    .filter((span) => span.type === type)
    .map((span) => span.text);
}
