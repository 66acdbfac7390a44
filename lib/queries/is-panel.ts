import { request } from '@/lib/messaging/client';
import { RequestError } from '@/lib/messaging/result';

/**
 * Whether this page stands in the browser's own panel beside a tab, by the background's word: the same address in
 * a tab or a frame is refused everything. Never throws.
 */
export async function isPanel(): Promise<boolean> {
  // The worker may be starting; a refusal is for good.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await request('page.context', {});
      return true;
    } catch (error) {
      if (error instanceof RequestError && error.code === 'forbidden') return false;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
  return false;
}
