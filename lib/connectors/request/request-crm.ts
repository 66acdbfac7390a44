import type { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed, given } from './answer';
import { plainDetail } from './plain-detail';
import { readFailure, type RawAnswer, type ReadRefusal } from './read-failure';

/** One call of a CRM's interface. */
export interface CrmCall<Value> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** Path and query under the origin; whatever came from outside is encoded in it. */
  readonly path: string;
  /** How the call signs in; empty with the page's own session. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; null for none. */
  readonly body: object | null;
  /** What the answer has to look like; an empty body is null. */
  readonly schema: z.ZodType<Value>;
  readonly readRefusal: ReadRefusal;
}

/** After this a CRM counts as not there. A worker that waits for longer than thirty seconds may be ended. */
const TIME_LIMIT_MS = 15_000;
/** What may stand in a header: anything else was never a key. */
const HEADER_TEXT = /^[\x21-\x7e]+$/;

/**
 * Calls a CRM and gives what it answered, checked, or why not. Never throws for what comes from outside, and
 * never follows a redirect: a key in a header of a CRM's own would go along to another host.
 */
export async function requestCrm<Value>(
  access: CrmAccess,
  call: CrmCall<Value>,
): Promise<CrmAnswer<Value>> {
  const url = new URL(call.path, access.origin);
  if (url.origin !== new URL(access.origin).origin) throw new Error('A call left its origin');
  const key = access.credentials.kind === 'token' ? access.credentials.token : '';
  if (key !== '' && !HEADER_TEXT.test(key)) return failed('expired');
  const answer = await fetchAnswer(access, url, call);
  if (answer === null) return failed('offline');
  const { readRefusal } = call;
  const failure = readFailure(answer, { readRefusal, key, now: access.now() });
  if (failure !== null) return { ok: false, failure };
  const parsed = call.schema.safeParse(answer.body.kind === 'json' ? answer.body.json : null);
  if (parsed.success) return given(parsed.data);
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return failed('changed', plainDetail(path, key));
}

async function fetchAnswer<Value>(
  { fetch, credentials, signal }: CrmAccess,
  url: URL,
  { method, headers, body }: CrmCall<Value>,
): Promise<RawAnswer | null> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, TIME_LIMIT_MS);
  try {
    const response = await fetch(url.href, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      credentials: credentials.kind === 'session' ? 'include' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, limit.signal]),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: readBody(await response.text()),
    };
  } catch {
    // No network, no such host, cut off in the middle, or over the time limit: nothing to tell apart by.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function readBody(text: string): RawAnswer['body'] {
  if (text.trim() === '') return { kind: 'none' };
  try {
    return { kind: 'json', json: JSON.parse(text) };
  } catch {
    return { kind: 'text' };
  }
}
