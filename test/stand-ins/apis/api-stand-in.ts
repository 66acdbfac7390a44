import type { Exchange, Reply, Site } from '../exchange';
import { Faults, type Fault } from './faults';

/** A note as the CRM has it. */
export interface ApiNote {
  readonly id: string;
  /** The record it is on; null for one that is on none. */
  readonly recordId: string | null;
  readonly content: string;
}

/** A CRM's interface: what tests may see of it and do to it. */
export interface ApiStandIn {
  readonly site: Site;
  readonly faults: Faults;
  /** The only key it takes, as a rep pastes it. */
  readonly key: string;
  /** Every note there is, oldest first. */
  readonly notes: () => readonly ApiNote[];
  /** A deal's own fields by the CRM's names, as they stand; null for none. */
  readonly deal: (recordId: string) => Readonly<Record<string, unknown>> | null;
  /** As if a deal was moved in the CRM, to what its page calls the stage or standing. */
  readonly move: (recordId: string, to: string) => void;
  /** As if somebody wrote a note in the CRM. */
  readonly addNote: (recordId: string, content: string) => void;
  /** As if somebody deleted a deal or a note in the CRM. */
  readonly remove: (id: string) => void;
}

/** What is each CRM's own. */
export interface ApiWords {
  readonly key: string;
  /** The key as it stands in the header. */
  readonly header: string;
  /** How the CRM says no. */
  readonly refuse: (
    fault: 'expired' | 'missing_scope' | 'gone' | 'rate_limited' | 'server_error',
  ) => Reply;
  readonly answer: (exchange: Exchange) => Reply;
}

/** For how long a rate limit holds. */
export const LIMITED_SECONDS = 7;
/** When the one that names a date ends. */
export const LIMITED_UNTIL = 'Mon, 23 Nov 2026 10:00:00 GMT';
const SLOW_MS = 120_000;
const PAGE = '<!doctype html><title>Sign in</title><p>Your network asks you to sign in first.';

/** A CRM's interface with its key checked and its faults shown. */
export function apiSite(words: ApiWords, faults: Faults): Site {
  return (exchange) => {
    const fault = faults.take(exchange);
    if (exchange.key !== words.header) return words.refuse('expired');
    return fault === null ? words.answer(exchange) : shown(fault, exchange, words);
  };
}

function shown(fault: Fault, exchange: Exchange, words: ApiWords): Reply {
  switch (fault) {
    case 'rate_limited':
      return limited(words, String(LIMITED_SECONDS));
    case 'rate_limited_until':
      return limited(words, LIMITED_UNTIL);
    case 'text_page':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE };
    case 'sign_in':
      return { status: 302, headers: { location: 'https://login.example/' }, body: '' };
    case 'slow':
      return { ...words.answer(exchange), delayMs: SLOW_MS };
    case 'cut':
      return { ...words.answer(exchange), cut: true };
    default:
      return words.refuse(fault);
  }
}

function limited(words: ApiWords, after: string): Reply {
  const reply = words.refuse('rate_limited');
  return { ...reply, headers: { ...reply.headers, 'retry-after': after } };
}

/** One thing an interface can be asked, by method and path. */
export interface Route {
  readonly method: string;
  /** Of the path without its query; its groups are handed to the answer. */
  readonly path: RegExp;
  readonly answer: (asked: Asked) => Reply;
}

export interface Asked {
  readonly groups: readonly string[];
  readonly query: URLSearchParams;
  /** The body as JSON; an empty object for none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers by the first route that fits; null where none does. */
export function route(routes: readonly Route[], { method, path, body }: Exchange): Reply | null {
  const url = new URL(path, 'https://api.example');
  for (const one of routes) {
    const match = one.path.exec(url.pathname);
    if (one.method !== method || match === null) continue;
    const asked = body === '' ? {} : (JSON.parse(body) as Readonly<Record<string, unknown>>);
    return one.answer({ groups: match.slice(1), query: url.searchParams, body: asked });
  }
  return null;
}
