import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, ParsedInput } from '@/lib/messaging/contract/contract';
import type { Result } from '@/lib/messaging/result';
import { until } from './hands';

export interface Refusal {
  /** Makes the background answer again. */
  readonly end: () => void;
  /**
   * Waits until something was refused. What a page makes of that in its own time is shown after, not within, what
   * React is told to wait for.
   */
  readonly happened: () => Promise<void>;
}

/**
 * Has a background refuse requests of a name, as it does where the disk is full, though not such as are tried again.
 *
 * @param isRefused - Which of them; all unless given.
 */
export function refuseRequests<Name extends MessageName>(
  name: Name,
  isRefused: (input: ParsedInput<Name>) => boolean = () => true,
): Refusal {
  const sent = vi.mocked(fakeBrowser.runtime.sendMessage);
  const answer = sent.getMockImplementation() as ((message: unknown) => unknown) | undefined;
  const refused: Result = { ok: false, error: { code: 'internal', message: '' } };
  let times = 0;
  const refuse = (message: { readonly name: string; readonly input: ParsedInput<Name> }) => {
    if (message.name !== name || !isRefused(message.input)) return answer?.(message);
    times += 1;
    return Promise.resolve(refused);
  };
  sent.mockImplementation(refuse as never);
  return {
    end: () => {
      sent.mockImplementation(answer as never);
    },
    happened: () =>
      until(() => {
        expect(times).toBeGreaterThan(0);
      }),
  };
}
