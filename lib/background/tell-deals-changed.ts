import { broadcast } from '@/lib/messaging/events';

/** Tells open pages that deals, or what belongs to one, must be asked for again. */
export async function tellDealsChanged(): Promise<void> {
  await broadcast({ topic: 'deals', tabId: null });
  await broadcast({ topic: 'dossier', tabId: null });
}
