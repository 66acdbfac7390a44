import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '@/lib/messaging/contract/contract';
import type { Result } from '@/lib/messaging/result';

/**
 * Has a background refuse some requests, as it does where the disk is full, though not such as are tried again.
 *
 * @returns What makes it answer again.
 */
export function refuseRequests(...names: readonly MessageName[]): () => void {
  const sent = vi.mocked(fakeBrowser.runtime.sendMessage);
  const answer = sent.getMockImplementation() as ((message: unknown) => unknown) | undefined;
  const refused: Result = { ok: false, error: { code: 'internal', message: '' } };
  const refuse = (message: { readonly name: MessageName }) =>
    names.includes(message.name) ? Promise.resolve(refused) : answer?.(message);
  sent.mockImplementation(refuse as never);
  return () => {
    sent.mockImplementation(answer as never);
  };
}
