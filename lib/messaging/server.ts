import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';
import { callerOf, type Sender } from './caller';
import {
  contract,
  type MessageName,
  type MessageOutput,
  type ParsedInput,
} from './contract/contract';
import { hasClaim } from './frame-tokens';
import type { Caller } from './message';
import { RequestError, type Result } from './result';

/** Who asks, as far as the browser vouches for it. */
export interface CallerContext {
  readonly kind: Caller;
  readonly tabId: number;
  /** `documentId` where the browser has it, else the frame's number. */
  readonly document: string;
  /** The page the caller stands in, or is. */
  readonly url: string;
}

/** A handler per message of the contract. */
export type Handlers = {
  readonly [Name in MessageName]: (
    input: ParsedInput<Name>,
    caller: CallerContext,
  ) => Promise<MessageOutput<Name>>;
};

const envelopeSchema = z.object({
  baton: z.literal('request'),
  name: z.string(),
  input: z.unknown(),
});

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(contract, name);
}

async function identify(sender: Sender & { documentId?: string }): Promise<CallerContext | null> {
  const kind = callerOf(sender, {
    id: browser.runtime.id,
    // Not `URL.origin`, which is "null" for extension schemes outside Chrome.
    origin: browser.runtime.getURL('/').replace(/\/$/u, ''),
  });
  const tabId = sender.tab?.id;
  if (kind === null || tabId === undefined) return null;
  const document = sender.documentId ?? String(sender.frameId);
  const context = { kind, tabId, document, url: sender.url ?? '' };
  if (kind !== 'sidebar' && kind !== 'prompt') return context;
  const claimed = await hasClaim({ tabId, frame: kind, document });
  return claimed ? context : { ...context, kind: 'frame' };
}

function failed(error: unknown): Result {
  if (error instanceof RequestError) {
    return { ok: false, error: { code: error.code, message: error.message } };
  }
  // The one place that logs: what nobody foresaw. Values are not in it, only the error.
  // eslint-disable-next-line no-console
  console.error('[baton]', error);
  const storage = error instanceof Error && /Dexie|Quota|Database|Abort/u.test(error.name);
  return {
    ok: false,
    error: { code: storage ? 'storage' : 'internal', message: String(error) },
  };
}

async function answer(
  handlers: Handlers,
  { name, input }: { readonly name: MessageName; readonly input: unknown },
  sender: Sender,
): Promise<Result> {
  const caller = await identify(sender);
  const allowed: readonly Caller[] = contract[name].from;
  if (caller === null || !allowed.includes(caller.kind)) {
    throw new RequestError('forbidden', `${name} is not for this context`);
  }
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw new RequestError('invalid', z.prettifyError(parsed.error));
  // The schema of this very name has just parsed it, which the union of all handlers can't express.
  const handle = handlers[name] as (input: unknown, caller: CallerContext) => Promise<unknown>;
  return { ok: true, value: await handle(parsed.data, caller) };
}

/**
 * Answers the contract's messages. Registered synchronously when the worker starts, so that the
 * message that woke it is heard. Whatever is not one of our requests is left to others.
 */
export function serve(handlers: Handlers): void {
  const listener = (raw: unknown, sender: Sender): Promise<Result> | undefined => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    const { name, input } = envelope.data;
    if (!isMessageName(name)) {
      return Promise.resolve(failed(new RequestError('invalid', 'no such message')));
    }
    return answer(handlers, { name, input }, sender).catch(failed);
  };
  // The polyfill takes a promise as the answer; its types for Chrome's own API don't say so.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener(listener);
}
