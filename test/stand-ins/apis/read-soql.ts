/** A query as far as ours go. */
export interface Soql {
  readonly fields: string;
  readonly object: string;
  /** Field and value, all of which have to hold. */
  readonly conditions: readonly (readonly [string, string | boolean])[];
}

const TEXT = String.raw`'(?:[^'\\]|\\.)*'`;
const CONDITION = String.raw`\w+ = (?:${TEXT}|true|false)`;
const QUERY = new RegExp(
  String.raw`^SELECT ((?:[\w., ]|\([^()']*\))+) FROM (\w+)(?: WHERE (${CONDITION}(?: AND ${CONDITION})*))?(?: ORDER BY [\w, ]+?)?(?: LIMIT \d+)?$`,
);

/** Reads a query as a whole; null where it is anything else, as one that a value broke out of would be. */
export function readSoql(text: string): Soql | null {
  const match = QUERY.exec(text);
  if (match === null) return null;
  const [, fields = '', object = '', where = ''] = match;
  const found = where.matchAll(new RegExp(String.raw`(\w+) = (?:(${TEXT})|(true|false))`, 'g'));
  return {
    fields,
    object,
    conditions: [...found].map(([, field = '', quoted, flag]) => [
      field,
      quoted === undefined ? flag === 'true' : quoted.slice(1, -1).replace(/\\(.)/g, '$1'),
    ]),
  };
}
