/** Where the browser of the tests is, and by what they say which day is today. */
export const TIME_ZONE = 'Europe/Stockholm';

/** Where it is about noon: what is told from the morning on is told there whenever the tests run. */
export function zoneAtNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // These names count westwards: `Etc/GMT-5` is five hours ahead.
  return ahead > 0 ? `Etc/GMT-${String(ahead)}` : `Etc/GMT+${String(-ahead)}`;
}
