/** Gmail opened to the public on 1 April 2004; a date outside of this span is none. */
const FIRST_MS = Date.UTC(2004, 3, 1);
const LAST_MS = Date.UTC(2100, 0, 1);

/** Ids that a server gave. Those that a page gave itself (`msg-a:r…`) are random. */
const SERVER_ID = /^#?msg-f:(\d{1,20})$/;
const LEGACY_ID = /^[\da-f]{15,16}$/i;

/**
 * When Gmail took a message in, told by its id, since the date on the page is worded in the reader's
 * language. The upper 44 of an id's 64 bits are milliseconds since 1970
 * (https://www.metaspike.com/dates-gmail-message-id-thread-id-timestamps/; it holds for the captured card
 * R02, whose title says the same minute, and for messages of 2005 and 2014 published with their headers).
 *
 * @param permId - `data-message-id`.
 * @param legacyId - `data-legacy-message-id`: the same number in hex; missing just after a send.
 * @returns An ISO instant; null where neither id carries a plausible one.
 */
export function messageTime(permId: string | null, legacyId: string | null): string | null {
  const decimal = SERVER_ID.exec(permId ?? '')?.[1];
  const legacy = LEGACY_ID.test(legacyId ?? '') ? `0x${legacyId ?? ''}` : undefined;
  const id = decimal ?? legacy;
  if (id === undefined) return null;
  const time = Number(BigInt(id) >> 20n);
  return time >= FIRST_MS && time < LAST_MS ? new Date(time).toISOString() : null;
}
