import type { ReadinessCheck } from './readiness-check';

/** How a check that was taken came out: ready only when every answer was known. */
export function judgeReadiness(
  answers: NonNullable<ReadinessCheck['answers']>,
): Extract<ReadinessCheck['result'], 'ready' | 'not_ready'> {
  return Object.values(answers).every(({ known }) => known) ? 'ready' : 'not_ready';
}
