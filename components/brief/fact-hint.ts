import { i18n } from '#i18n';

/** Parts with a word of help in the empty input. */
const HINTED = [
  'problem',
  'compellingEvent.event',
  'redLines',
  'softSignals',
  'successCriteria.metric',
  'outOfScope',
  'whyUs',
  'gaps',
  'hiddenObjections',
  'recommendedNextSteps',
  'clientBasics.packageFolder',
] as const;

/** What stands in a part's input while it is empty, where a word of help is needed. */
export function factHint(path: string): string | undefined {
  const hinted = HINTED.find((one) => one === path);
  return hinted === undefined ? undefined : i18n.t(`factHint.${hinted}`);
}
