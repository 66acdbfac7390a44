import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';
import { callerOf, panelTab, type Sender } from './caller';
import {
  contract,
  type MessageName,
  type MessageOutput,
  type ParsedInput,
} from './contract/contract';
import { claimedTab } from './frame-tokens';
import type { Caller } from './message';
import { RequestError, type Result } from './result';

/** Who asks, as far as the browser vouches for it. */
export interface CallerContext {
  readonly kind: Caller;
  /** The tab of the page it is, or stands beside. */
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

/** Whether the rep has added the site of an origin, and the browser still allows it. */
export type IsSite = (origin: string) => Promise<boolean>;

async function identify(
  sender: Sender & { documentId?: string },
  isSite: IsSite,
): Promise<CallerContext | null> {
  const kind = callerOf(sender, {
    id: browser.runtime.id,
    // Not `URL.origin`, which is "null" for extension schemes outside Chrome.
    origin: browser.runtime.getURL('/').replace(/\/$/u, ''),
  });
  const url = sender.url ?? '';
  const tabId = kind === 'panel' ? panelTab(new URL(url)) : sender.tab?.id;
  if (kind === null || typeof tabId !== 'number') return null;
  const document = sender.documentId ?? String(sender.frameId);
  const context = { tabId, document, url };
  switch (kind) {
    case 'panel':
      return { ...context, kind: 'sidebar' };
    case 'site':
      return (await isSite(new URL(url).origin)) ? { ...context, kind: 'deal' } : null;
    case 'sidebar':
    case 'prompt': {
      const claimed = await claimedTab({ tabId, frame: kind, document });
      return claimed === null
        ? { ...context, kind: 'frame' }
        : { ...context, kind, tabId: claimed };
    }
    default:
      return { ...context, kind };
  }
}

interface Background {
  readonly handlers: Handlers;
  readonly isSite: IsSite;
}

/**
 * What errors of the database are called, by Dexie and by browsers: also of what was written several at once, and after
 * the browser has given up a transaction, for want of room or of a disk that answers.
 */
const OF_STORAGE =
  /Dexie|Quota|Database|Abort|Bulk|Modify|InvalidState|TransactionInactive|UnknownError/u;

function failed(error: unknown): Result {
  if (error instanceof RequestError) {
    return { ok: false, error: { code: error.code, message: error.message } };
  }
  // The one place that logs: what nobody foresaw. Values are not in it, only the error.
  // eslint-disable-next-line no-console
  console.error('[baton]', error);
  const storage = error instanceof Error && OF_STORAGE.test(error.name);
  return {
    ok: false,
    error: { code: storage ? 'storage' : 'internal', message: String(error) },
  };
}

async function answer(
  { handlers, isSite }: Background,
  { name, input }: { readonly name: MessageName; readonly input: unknown },
  sender: Sender,
): Promise<Result> {
  const caller = await identify(sender, isSite);
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
export function serve(handlers: Handlers, isSite: IsSite): void {
  const listener = (raw: unknown, sender: Sender): Promise<Result> | undefined => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    const { name, input } = envelope.data;
    if (!isMessageName(name)) {
      return Promise.resolve(failed(new RequestError('invalid', 'no such message')));
    }
    return answer({ handlers, isSite }, { name, input }, sender).catch(failed);
  };
  // The polyfill takes a promise as the answer; its types for Chrome's own API don't say so.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener(listener);
}
