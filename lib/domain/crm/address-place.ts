/** The parts of an address that tell its record, as `URL` names them. */
export interface PageAddress {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** An address's path, its parameters, and the same of what stands behind its #. */
export interface AddressPlace {
  readonly path: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  readonly route: readonly string[] | null;
  readonly hash: ReadonlyMap<string, string>;
}

/** No page of a CRM has more parts, or parameters. */
export const MOST_PARTS = 30;

/**
 * Takes an address or a pattern for addresses apart. Read by hand: what is encoded stays as it is, so that a
 * pattern has the form of its address.
 *
 * @returns Null where it has more than {@link MOST_PARTS} parts.
 */
export function addressPlace({ pathname, search, hash }: PageAddress): AddressPlace | null {
  const behind = hash.replace(/^#!?/u, '');
  const isRoute = behind.startsWith('/');
  const [route] = splitAt(behind, '?');
  const place = {
    path: partsOf(pathname),
    query: parametersOf(search),
    route: isRoute ? partsOf(route) : null,
    hash: isRoute ? new Map<string, string>() : parametersOf(behind),
  };
  const sizes = [place.path.length, place.query.size, place.route?.length ?? 0, place.hash.size];
  return sizes.every((size) => size <= MOST_PARTS) ? place : null;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function parametersOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.replace(/^\?/u, '').split('&');
  return new Map(
    pairs.flatMap((pair) => {
      const [key, value] = splitAt(pair, '=');
      return key === '' || value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** What stands before a mark, and what behind it where there is one. */
export function splitAt(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
