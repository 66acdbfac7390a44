import { lineText } from '../line-text';
import { $allIn, renderedText, treesIn } from '../shadow-dom';
import { $ofRecord, type RecordPage } from './record-page';
import { SALESFORCE } from './selectors';

/** A step of the path over a record. */
export interface PathStep {
  /** The stage's own name, in no language; null where the page doesn't say it. */
  readonly id: string | null;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isWon: boolean;
  readonly isLost: boolean;
}

function readStep(step: HTMLElement): PathStep {
  const [title] = $allIn(treesIn(step), SALESFORCE.stepTitle);
  const shown = title === undefined ? '' : renderedText(title, SALESFORCE.besidesValue);
  const is = ({ css }: { readonly css: string }): boolean => step.matches(css);
  return {
    id: step.getAttribute('data-name'),
    label: lineText(title?.getAttribute('data-label') ?? shown),
    isCurrent: is(SALESFORCE.currentStep),
    isSelected: is(SALESFORCE.selectedStep),
    isWon: is(SALESFORCE.wonStep),
    isLost: is(SALESFORCE.lostStep),
  };
}

/** The steps of a record's path, in order; none on pages without a path, or with several. */
export function readPath(page: RecordPage): readonly PathStep[] {
  const steps = $ofRecord(page, SALESFORCE.step).map(readStep);
  return steps.filter(({ isCurrent }) => isCurrent).length > 1 ? [] : steps;
}
