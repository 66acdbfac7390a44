/** Words for lengths of time, each with the one that stands for all its forms. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  [
    'minute minutes min mins',
    'hour hours hrs',
    'day days',
    'week weeks wks',
    'month months',
    'quarter quarters',
    'year years',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.slice(0, row.indexOf(' '))] as const)),
);
