import { dayText } from '@/lib/domain/text';

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/**
 * The calendar day of a CRM's date or instant; null where it is neither.
 *
 * @param zone - IANA time zone an instant's day is taken in. One nobody knows counts as UTC.
 */
export function dayOrNull(text: string | null | undefined, zone = 'UTC'): string | null {
  if (text === null || text === undefined) return null;
  if (dayText.safeParse(text).success) return text;
  const at = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : checked(dayIn(new Date(at), zone));
}

// Swedish writes a date as ISO 8601 does.
function dayIn(at: Date, zone: string): string {
  try {
    return at.toLocaleDateString('sv-SE', { timeZone: zone });
  } catch {
    return at.toISOString().slice(0, 10);
  }
}

function checked(day: string): string | null {
  return dayText.safeParse(day).success ? day : null;
}
