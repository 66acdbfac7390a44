import { variablesAt } from '../context/variables';
import { analyzeLiquid } from './render-liquid';

/**
 * What is wrong with a piece of Liquid before it meets a deal: what can't be parsed, tags and filters that
 * are not to be had, variables nobody knows.
 */
export function checkLiquid(source: string): { line: number | null; message: string }[] {
  const analysis = analyzeLiquid(source);
  if (!analysis.ok) {
    const { line, message } = analysis.error;
    return [{ line, message: message.replace(/, line:\d+, col:\d+$/u, '') }];
  }
  return analysis.variables
    .filter(({ segments }) => variablesAt(segments).length === 0)
    .map(({ segments, line }) => ({ line, message: `There is no ${segments.join('.')}.` }));
}
