import type { Site } from '../../stand-ins/exchange';

/** A `fetch` that asks a stand-in without a network, and behaves as a browser's does. */
export function fetchFrom(site: Site): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname, search, hostname } = new URL(request.url);
    const reply = site({
      method: request.method,
      host: hostname,
      path: pathname + search,
      body: await request.text(),
      key: request.headers.get('authorization') ?? request.headers.get('x-api-token') ?? '',
    });
    if (reply === null) return new Response('Not found', { status: 404 });
    if (reply.cut === true) throw new TypeError('Failed to fetch');
    if (reply.delayMs !== undefined) await passed(reply.delayMs, request.signal);
    // A redirect that isn't followed is shown to nobody: no status, no headers, no body.
    if (reply.status >= 300 && reply.status < 400) return Response.error();
    const { status, headers } = reply;
    return new Response(status === 204 ? null : String(reply.body), { status, headers });
  };
}

/** Until then, or until the caller has waited long enough. */
function passed(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('aborted', 'AbortError'));
    });
  });
}
