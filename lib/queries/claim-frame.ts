import { request } from '@/lib/messaging/client';

/**
 * Binds this frame to the token its content script was given.
 *
 * @param hash - The frame's `location.hash`: `#token=…`.
 * @returns Whether the frame may show anything. Never throws: an unanswered claim is a refused one.
 */
export async function claimFrame(hash: string): Promise<boolean> {
  const token = new URLSearchParams(hash.replace(/^#/u, '')).get('token');
  if (token === null || token === '') return false;
  // The worker may be starting; a token that was refused is refused for good.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return (await request('frames.claim', { token })).claimed;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
  return false;
}
