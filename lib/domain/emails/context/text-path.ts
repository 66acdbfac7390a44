/** The text at a dotted path of plain data; throws where there is none, since paths are written by us. */
export function textAt(data: unknown, path: string): string {
  const found = path.split('.').reduce<unknown>((node, key) => childOf(node, key, path), data);
  if (typeof found !== 'string') throw new TypeError(`no text at ${path}`);
  return found;
}

/** A copy of plain data with the text at a dotted path replaced; throws where the path leads nowhere. */
export function withTextAt(data: object, path: string, text: string): object {
  const [key = '', ...rest] = path.split('.');
  const child = childOf(data, key, path);
  const changed = rest.length === 0 ? text : withTextAt(asNode(child, path), rest.join('.'), text);
  return Array.isArray(data) ? data.with(Number(key), changed) : { ...data, [key]: changed };
}

function childOf(node: unknown, key: string, path: string): unknown {
  const parent = asNode(node, path);
  const entry = Object.entries(parent).find(([name]) => name === key);
  if (entry === undefined) throw new TypeError(`nothing at ${path}`);
  return entry[1] as unknown;
}

function asNode(value: unknown, path: string): object {
  if (typeof value !== 'object' || value === null) throw new TypeError(`nothing at ${path}`);
  return value;
}
