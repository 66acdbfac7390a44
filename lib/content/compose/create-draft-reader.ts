import type { Profile } from '@/lib/domain/profile';
import {
  createPromiseReader,
  type DetectOptions,
  type PromiseReader,
} from '@/lib/domain/promises/create-promise-reader';

/**
 * Makes what reads one draft again and again, as if it were sent now. What is known of its sentences is kept as
 * long as dates mean the same: until the next hour, or until the rep's profile changes.
 * @param profile the rep's profile as last told
 * @param sentAt the ISO instant the mail is sent at: now, unless it has left; where it can't be read,
 *   dates stay unknown
 */
export function createDraftReader(
  profile: () => Profile,
  sentAt: () => string = () => new Date().toISOString(),
): PromiseReader {
  let reader: PromiseReader | null = null;
  let meant = '';
  const current = () => {
    const options = writtenAt(sentAt(), profile());
    const key = JSON.stringify({
      ...options,
      sentAt: options.sentAt.slice(0, '2026-11-21T16'.length),
    });
    if (reader === null || key !== meant) reader = createPromiseReader(options);
    meant = key;
    return reader;
  };
  return {
    read: (text) => current().read(text),
    prepare: (text) => current().prepare(text),
  };
}

function writtenAt(sentAt: string, { holidays, weekend, name }: Profile): DetectOptions {
  return {
    sentAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    holidays,
    weekend,
    writerName: name,
  };
}
