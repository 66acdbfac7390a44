import { QueryClient } from '@tanstack/react-query';
import { RequestError, type ErrorCode } from '@/lib/messaging/result';

/** Failures that a second try may cure: a worker that was just put to sleep, a database that was busy. */
const PASSING: readonly ErrorCode[] = ['unreachable', 'storage'];
const MOST_RETRIES = 3;

/**
 * The cache of one page of ours. Its "network" is our own background, so it never pauses while the
 * computer is offline; answers are told stale by events, see `invalidateOnChange`.
 */
export function createQueryClient(): QueryClient {
  const retry = (failures: number, error: Error) =>
    failures < MOST_RETRIES && error instanceof RequestError && PASSING.includes(error.code);
  const retryDelay = (attempt: number) => Math.min(150 * 2 ** attempt, 2_000);
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry, retryDelay, staleTime: 5_000 },
      mutations: { networkMode: 'always', retry, retryDelay },
    },
  });
}
