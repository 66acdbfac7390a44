import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

/** What changed, so that pages know what to ask for again. */
export const TOPICS = [
  'profile',
  'mailboxes',
  'hosts',
  'deals',
  'dossier',
  'promises',
  'overdue',
  'gate',
  'wordings',
  'templates',
  'page',
  'prompt',
  'view',
  'backup',
  'crm',
  'overviews',
  'notices',
  'captures',
] as const;
export type Topic = (typeof TOPICS)[number];

const eventSchema = z.object({
  baton: z.literal('event'),
  topic: z.enum(TOPICS),
  /** Only for this tab's frames; null for all pages. */
  tabId: z.number().int().nullable(),
});
export type ChangeEvent = Omit<z.infer<typeof eventSchema>, 'baton'>;

/** Tells every open page of ours what changed. Nobody listening is normal. */
export async function broadcast(event: ChangeEvent): Promise<void> {
  const message = { baton: 'event', ...event };
  // In Firefox (seen in 153) `runtime.sendMessage` doesn't reach a frame of ours in a web page.
  const tabIds = import.meta.env.FIREFOX ? await tabsFor(event) : [];
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabIds.map((id) => browser.tabs.sendMessage(id, message)),
  ]);
}

async function tabsFor({ tabId }: ChangeEvent): Promise<number[]> {
  if (tabId !== null) return [tabId];
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Calls the listener for every change until the signal aborts. Only our own background is believed. */
export function onChange(listener: (event: ChangeEvent) => void, signal: AbortSignal): void {
  const receive = (raw: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const event = eventSchema.safeParse(raw);
    if (event.success) listener(event.data);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(receive);
  });
}
