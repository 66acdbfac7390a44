const inThisYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const inAnyYear = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/**
 * A day as a list shows it: "3 Dec", with the year where it is not this one.
 *
 * @param day - `YYYY-MM-DD`, or an instant, whose day on this computer counts.
 */
export function shortDay(day: string, now: Date): string {
  // A bare day is read as local midnight; `new Date(day)` would read it as UTC.
  const date = new Date(day.length === 10 ? `${day}T00:00` : day);
  if (Number.isNaN(date.getTime())) return day;
  return (date.getFullYear() === now.getFullYear() ? inThisYear : inAnyYear).format(date);
}
