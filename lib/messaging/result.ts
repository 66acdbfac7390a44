import { z } from '@/lib/domain/zod';

/**
 * Why a request was not answered. `forbidden`: this context may not ask that. `invalid`: the input
 * doesn't fit its schema. `not_found`: the record is gone. `storage`: the database refused (full,
 * closed). `unreachable`: the page or background on the other side is gone.
 */
export const ERROR_CODES = [
  'forbidden',
  'invalid',
  'not_found',
  'storage',
  'unreachable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** How every answer crosses a context: a value, or a code and a message for the log. */
export const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.enum(ERROR_CODES), message: z.string() }),
  }),
]);
export type Result = z.infer<typeof resultSchema>;

/** A refused or failed request, as thrown by the client. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
