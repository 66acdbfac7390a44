import type { Reply } from '../exchange';

/** A reply with data. */
export function json(status: number, data: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(data),
  };
}
