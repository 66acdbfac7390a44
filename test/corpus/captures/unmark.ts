import { CAPTURE_TYPES, type CaptureType } from '@/lib/domain/capture/capture-type';

/** A passage that an annotator marked, with what they say of it. */
export interface Marked {
  readonly type: CaptureType;
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Takes the marks, which may stand in each other, out of a text; or says what is wrong with them. */
export function unmark(marked: string): { text: string; marks: Marked[] } | string {
  const marks: Marked[] = [];
  const open: { type: CaptureType; start: number; values: Record<string, string> }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦([^|⟦⟧]*)\||⟧/gu)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === CLOSE) {
      const mark = open.pop();
      if (mark === undefined) return `a stray ${CLOSE}`;
      marks.push({ ...mark, end: text.length });
    } else {
      const [name = '', ...fields] = (match[1] ?? '').split(';').map((one) => one.trim());
      const type = CAPTURE_TYPES.find((one) => one === name);
      if (type === undefined) return `${name}: no such type`;
      open.push({ type, start: text.length, values: valuesOf(fields) });
    }
  }
  text += marked.slice(at);
  if (open.length > 0 || text.includes(OPEN)) return `a stray ${OPEN}`;
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function valuesOf(fields: readonly string[]): Record<string, string> {
  const pairs = fields.map((field) => {
    const at = field.indexOf('=');
    return [field.slice(0, at).trim(), field.slice(at + 1).trim()] as const;
  });
  return Object.fromEntries(pairs);
}
