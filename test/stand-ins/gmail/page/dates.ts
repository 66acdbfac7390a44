import { currentTime, settings } from './settings';

const locale = settings.language === 'de' ? 'de-DE' : 'en-GB';
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const full = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });

/** As the list shows it: a time for today, else a day. */
export function listDate(iso: string): string {
  const at = new Date(iso);
  return at.toDateString() === currentTime().toDateString() ? clock.format(at) : day.format(at);
}

/** As the title of a message's date: `20 Aug 2025, 13:19`. */
export function titleDate(iso: string): string {
  const at = new Date(iso);
  return `${dayOfYear.format(at)}, ${clock.format(at)}`;
}

/** As a message's head shows it: `20 Aug 2025, 13:19 (2 days ago)`. */
export function headDate(iso: string): string {
  const hours = Math.round((currentTime().getTime() - new Date(iso).getTime()) / 3_600_000);
  const distance =
    hours < 24 ? ago.format(-hours, 'hour') : ago.format(-Math.round(hours / 24), 'day');
  return `${titleDate(iso)} (${distance})`;
}

/** As the line above a quotation. */
export function longDate(iso: string): string {
  return full.format(new Date(iso));
}
