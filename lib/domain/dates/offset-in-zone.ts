import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE_MS = 60_000;

/** Asking a zone that doesn't exist costs more than reading a mail, so what was found out is kept. */
const unknownZones = new Set<string>();

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. An unknown zone counts as UTC, as it
 * may come from stored settings or a file.
 *
 * @param time - Milliseconds since 1970.
 * @param timeZone - An IANA name or an offset such as +02:00.
 */
export function offsetInZone(time: number, timeZone: string): number {
  if (unknownZones.has(timeZone)) return 0;
  const minutes = tzOffset(timeZone, new Date(time));
  if (!Number.isNaN(minutes)) return minutes * MINUTE_MS;
  if (!Number.isNaN(time)) unknownZones.add(timeZone);
  return 0;
}
