/**
 * An instant as a calendar link writes it, `20261202T100000`, on the clock of a zone.
 *
 * @param timeZone - An IANA name.
 */
export function localStamp(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
  }).formatToParts(Date.parse(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const year = part('year').padStart(4, '0');
  return `${year}${part('month')}${part('day')}T${part('hour')}${part('minute')}${part('second')}`;
}
