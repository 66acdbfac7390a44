import type { QueryClient } from '@tanstack/react-query';
import { onChange } from '@/lib/messaging/events';
import { KEYS_OF_TOPIC } from './query-keys';

/** Asks again for whatever the background says has changed, until the signal aborts. */
export function invalidateOnChange(client: QueryClient, signal: AbortSignal): void {
  onChange(({ topic }) => {
    for (const key of KEYS_OF_TOPIC[topic]) void client.invalidateQueries({ queryKey: [key] });
  }, signal);
}
