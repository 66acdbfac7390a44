import { offsetInZone } from '../../dates/offset-in-zone';

/**
 * An instant as a calendar link writes it, `20261202T100000`, on the clock of a zone.
 *
 * @param timeZone - An IANA name.
 */
export function localStamp(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  const wall = new Date(time + offsetInZone(time, timeZone));
  return wall.toISOString().slice(0, 19).replace(/[-:]/gu, '');
}
