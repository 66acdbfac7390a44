const GERMAN: Readonly<Record<string, string>> = {
  Opportunity: 'Opportunity',
  Opportunities: 'Opportunities',
  'Account Name': 'Accountname',
  'Close Date': 'Schlusstermin',
  Amount: 'Betrag',
  Stage: 'Phase',
  'Opportunity Owner': 'Opportunity-Inhaber',
  'Opportunity Name': 'Opportunityname',
  'Mark Stage as Complete': 'Phase als abgeschlossen markieren',
  'Mark as Current Stage': 'Als aktuelle Phase markieren',
  'Select Closed Stage': 'Abgeschlossene Phase auswählen',
  'Change Closed Stage': 'Abgeschlossene Phase ändern',
  'Close This Opportunity': 'Diese Opportunity schließen',
  'Contact Roles': 'Kontaktrollen',
  Details: 'Details',
  Edit: 'Bearbeiten',
  Save: 'Speichern',
  Cancel: 'Abbrechen',
  '--None--': '--Ohne--',
  Preview: 'Vorschau',
  Sales: 'Vertrieb',
  Qualification: 'Qualifizierung',
  'Needs Analysis': 'Bedarfsanalyse',
  'Proposal/Price Quote': 'Angebot',
  'Negotiation/Review': 'Verhandlung',
  Closed: 'Geschlossen',
  'Closed Won': 'Geschlossen und gewonnen',
  'Closed Lost': 'Geschlossen und verloren',
};

const settings = new URLSearchParams(location.search);

/** Whether the page is in German, by `?lang=de`. */
const isGerman = settings.get('lang') === 'de';

/** Whether components have native shadow roots, by `?shadow=native`. */
export const isNative = settings.get('shadow') === 'native';

/** A label in the page's language. */
export function label(english: string): string {
  return isGerman ? (GERMAN[english] ?? english) : english;
}

/** An amount as the page's language writes it. */
export function money(amount: number): string {
  return new Intl.NumberFormat(isGerman ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'GBP',
  }).format(amount);
}

/** A day as the page's language writes it. */
export function day(date: string): string {
  return new Intl.DateTimeFormat(isGerman ? 'de-DE' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}
