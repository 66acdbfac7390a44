import type { QueryClient } from '@tanstack/react-query';
import type { Capture } from '@/lib/domain/capture/capture';
import { capturesQuery } from './captures-query';

/** Puts a conversation as it was answered into what is shown of its deal. */
export function withCapture(client: QueryClient, capture: Capture): void {
  client.setQueryData(capturesQuery(capture.dealId).queryKey, (known) => {
    if (known === undefined) return known;
    const others = known.filter(({ id }) => id !== capture.id);
    return [...others, capture].toSorted((a, b) => b.source.heldAt.localeCompare(a.source.heldAt));
  });
}
