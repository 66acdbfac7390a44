import { detectPromises } from '@/lib/domain/promises/detect-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';

/** Reads a text as sent on Wednesday 11 March 2026 from London. */
export function detect(text: string, writerName: string | null = null): PromiseSpan[] {
  return detectPromises(text, {
    sentAt: '2026-03-11T10:00:00Z',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    holidays: [],
    writerName,
  });
}

/** The flagged words of one type. */
export function words(text: string, type: PromiseSpan['type'] = 'promise'): string[] {
  return detect(text)
    .filter((span) => span.type === type)
    .map((span) => span.text);
}
