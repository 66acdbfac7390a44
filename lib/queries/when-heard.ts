import { notifyManager } from '@tanstack/react-query';

/**
 * Resolves once every view has heard of what was put into the cache before. A draft that is let go earlier
 * leaves a moment in which a view shows, and may go on writing from, what stood there before it.
 */
export async function whenHeard(): Promise<void> {
  await new Promise<void>((resolve) => {
    notifyManager.schedule(resolve);
  });
}
