import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { figuresIn, type Stretch } from './figures';
import { metricOf } from './metric';
import { chosenDay } from './times-in';

const DURATION = /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|today|tonight|now|tomorrow)\b/;
const FIXED =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|quarter|year|month|christmas|easter|summer|end of|eoy|eoq/;
/** What is measured, from what to what, and by when. */
export function successCriterionValue(
  _: CaptureSentence,
  around: Around,
): CapturedOf<'success_criterion'>['value'] {
  const timed = around.times();
  const times = timed.times.filter(({ words }) => isDeadline(words));
  const figures = figuresIn({ ...timed, times });
  return {
    metric: metricOf(timed.original, figures, times),
    baseline: wordsAt(figures.baseline),
    target: wordsAt(figures.target),
    byDate: chosenDay({ ...timed, times })?.date ?? null,
  };

  function wordsAt(stretch: Stretch | null): string {
    return stretch === null ? '' : timed.original.slice(stretch.start, stretch.end).trim();
  }
}

/** Whether a time phrase says by when; "within ten minutes" and "on a Monday" are measures. */
function isDeadline(words: string): boolean {
  return !DURATION.test(words) && FIXED.test(words);
}
