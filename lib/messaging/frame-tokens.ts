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

const tokenSchema = z.object({ tabId: z.number(), frame: z.enum(FRAMES) });

// `storage.session` rather than a variable: the worker may die between placing and claiming.
const tokenKey = (token: string) => `frame-token:${token}`;
const claimKey = ({ tabId, frame, document }: FrameAddress) =>
  `frame-claim:${String(tabId)}:${frame}:${document}`;

/** A token for one frame of one tab, good for one claim. */
export async function issueToken(tabId: number, frame: FrameKind): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [tokenKey(token)]: { tabId, frame } });
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
  if (!issued.success) return hasClaim(address);
  await browser.storage.session.remove(key);
  if (issued.data.tabId !== address.tabId || issued.data.frame !== address.frame) return false;
  await browser.storage.session.set({ [claimKey(address)]: true });
  return true;
}

/** Whether a frame has claimed its token. */
export async function hasClaim(address: FrameAddress): Promise<boolean> {
  const key = claimKey(address);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Forgets the tokens and claims of a tab that was closed. */
export async function forgetFrames(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const gone = Object.entries(stored).flatMap(([key, value]) => {
    const issued = key.startsWith('frame-token:') && tokenSchema.safeParse(value).data?.tabId;
    return issued === tabId || key.startsWith(`frame-claim:${String(tabId)}:`) ? [key] : [];
  });
  await browser.storage.session.remove(gone);
}
