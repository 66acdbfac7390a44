const MASK = '…';

/**
 * A value with every secret in its texts masked: a CRM that repeats the key it was sent in its answer must not
 * bring it into a page.
 *
 * @param value - JSON-like: texts, numbers, arrays and plain objects.
 */
export function withoutSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  const known = secrets.filter((secret) => secret !== '');
  // What goes in comes out in the same shape, which the type can't say of a walk.
  return (known.length === 0 ? value : masked(value, known)) as Value;
}

function masked(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string')
    return secrets.reduce((text, secret) => text.replaceAll(secret, MASK), value);
  if (Array.isArray(value)) return value.map((one) => masked(one, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, secrets)]));
}
