import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

const FRAMES = ['sidebar', 'prompt'] as const;
export type FrameKind = (typeof FRAMES)[number];

/** Where a frame lives: in which tab, and which document or frame of it. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frame: FrameKind;
  /** `documentId` where the browser has it, else the frame's number. */
  readonly document: string;
}

/** Whether a frame stands in its page or, where it may not, in a small window of its own. */
const PLACES = ['page', 'window'] as const;
type FramePlace = (typeof PLACES)[number];

const tokenSchema = z.object({
  tabId: z.number(),
  frame: z.enum(FRAMES),
  place: z.enum(PLACES),
});
/** Whose tab a claim speaks for. */
const claimSchema = z.object({ tabId: z.number() });

// `storage.session` rather than a variable: the worker may die between placing and claiming.
const tokenKey = (token: string) => `frame-token:${token}`;
const claimKey = ({ tabId, frame, document }: FrameAddress) =>
  `frame-claim:${String(tabId)}:${frame}:${document}`;

/** A token for one frame that speaks for one tab, good for one claim. */
export async function issueToken(
  tabId: number,
  frame: FrameKind,
  place: FramePlace = 'page',
): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [tokenKey(token)]: { tabId, frame, place } });
  return token;
}

/** Claims under way, so that of two frames with one token only the first is served. */
let claims: Promise<unknown> = Promise.resolve();

/** Binds a frame to its token; a used, foreign or unknown token binds nothing. */
export function claimToken(token: string, address: FrameAddress): Promise<boolean> {
  const claim = claims.then(() => claimNow(token, address));
  claims = claim.catch(() => undefined);
  return claim;
}

async function claimNow(token: string, address: FrameAddress): Promise<boolean> {
  const key = tokenKey(token);
  const stored = await browser.storage.session.get(key);
  const issued = tokenSchema.safeParse(stored[key]);
  if (!issued.success) return (await claimedTab(address)) !== null;
  await browser.storage.session.remove(key);
  const { tabId, frame, place } = issued.data;
  const isInPage = tabId === address.tabId;
  if (frame !== address.frame || isInPage !== (place === 'page')) return false;
  await browser.storage.session.set({ [claimKey(address)]: { tabId } });
  return true;
}

/** The tab whose page a frame speaks for; null while it has claimed no token. */
export async function claimedTab(address: FrameAddress): Promise<number | null> {
  const key = claimKey(address);
  const claim = claimSchema.safeParse((await browser.storage.session.get(key))[key]);
  return claim.data?.tabId ?? null;
}

/** Forgets the tokens and claims of a tab that was closed. */
export async function forgetFrames(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const gone = Object.entries(stored).flatMap(([key, value]) => {
    if (!/^frame-(?:token|claim):/u.test(key)) return [];
    const speaksFor = claimSchema.safeParse(value).data?.tabId;
    return speaksFor === tabId || key.startsWith(`frame-claim:${String(tabId)}:`) ? [key] : [];
  });
  await browser.storage.session.remove(gone);
}
