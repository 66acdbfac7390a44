const ARROW_LINE = /^\s*(?<from>-?[\d:.,]+)?\s*-->\s*(?<to>-?[\d:.,]+)?/u;
/** A longer line is no timecode, in characters. */
const LONGEST = 200;
const PARTS =
  /^(?<before>-)?(?:(?<hours>\d{1,4}):)?(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:[.,](?<part>\d{1,3}))?$/u;
/** The last moment that the parser reads: its hours have two digits. */
const LATEST = 99 * 3600 * 1000;

/**
 * Makes timecodes as the WebVTT standard has them of those that are found in files: a comma before the milliseconds
 * (SubRip), one digit, a time before the call began, an end that is missing or not after the beginning. The parser drops a cue with such a
 * timecode together with its words. What stands behind the times (where to show the cue) is left out. An arrow in a
 * line that is too long for a timecode is none: the parser's time grows with the square of such a line.
 */
export function repairTimecodes(file: string): string {
  return file
    .split(/\r\n|[\r\n]/u)
    .map((line) => (line.includes('-->') ? repaired(line) : line))
    .join('\n');
}

function repaired(line: string): string {
  if (line.length > LONGEST) return line.replaceAll('-->', '→');
  const { from = '', to = '' } = ARROW_LINE.exec(line)?.groups ?? {};
  const start = millisecondsOf(from) ?? millisecondsOf(to);
  if (start === null) return line;
  const end = Math.max(millisecondsOf(to) ?? 0, start + 1);
  return `${written(start)} --> ${written(end)}`;
}

function millisecondsOf(timecode: string): number | null {
  const groups = PARTS.exec(timecode)?.groups;
  if (!groups) return null;
  const { before, hours = '0', minutes = '0', seconds = '0', part = '0' } = groups;
  if (before !== undefined) return 0;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return Math.min(whole * 1000 + Number(part.padEnd(3, '0')), LATEST);
}

function written(time: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const seconds = Math.floor(time / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const part = String(time % 1000).padStart(3, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}.${part}`;
}
