import type { StageMove } from '../deal-host';
import { lineText } from '../line-text';
import { $allIn, $closestRendered, isInside, treesIn } from '../shadow-dom';
import { readPath, type PathStep } from './path';
import { opportunityPage, valueText, type RecordPage } from './record-page';
import { SALESFORCE } from './selectors';

type Stage = NonNullable<StageMove['stage']>;

/** The step that stands for all closed stages; which of them, a dialog asks. Its name is in no language. */
const CLOSED = 'Closed';

/** The step that the path's button leads to: the selected one, or the next where that is the current one. */
function stepAhead(path: readonly PathStep[]): PathStep | null {
  const selected = path.findIndex(({ isSelected }) => isSelected);
  const step = path[selected];
  if (step === undefined) return null;
  return step.isCurrent ? (path[selected + 1] ?? null) : step;
}

function markedStage(page: RecordPage): Stage | null {
  const step = stepAhead(readPath(page));
  return step === null || step.id === CLOSED ? null : { id: step.id, label: step.label };
}

function isPicker(element: HTMLElement): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** The closed stage that is picked in a dialog; null in any other dialog, and while none is picked. */
function closedStage(dialog: HTMLElement): Stage | null {
  const picker = $allIn(treesIn(dialog), SALESFORCE.closedStages).find(isPicker);
  const option = picker?.options[picker.selectedIndex];
  if (option === undefined || option.value === '') return null;
  return { id: option.value, label: lineText(option.textContent) };
}

/** The stage that a form would save; null where it isn't edited, or left as it is. */
function editedStage(form: Element, page: RecordPage | null): Stage | null {
  const [field] = $allIn(treesIn(form), SALESFORCE.stage);
  const parts = field === undefined ? [] : treesIn(field);
  const [picked] = $allIn(parts, SALESFORCE.picked);
  const [item] = $allIn(parts, SALESFORCE.pickedItem);
  const label = picked === undefined ? null : valueText(picked);
  const current = page === null ? null : readPath(page).find(({ isCurrent }) => isCurrent);
  if (label === null || label === current?.label) return null;
  return { id: item?.getAttribute('data-value') ?? null, label };
}

/** The form that a record's Save belongs to: a dialog's, or the page in front. */
function formOf(save: HTMLElement, page: RecordPage | null): HTMLElement | null {
  const dialog = $closestRendered(save, SALESFORCE.dialog);
  if (dialog !== null || page === null) return dialog;
  return isInside(save, page.root) ? page.root : null;
}

/** Which stage a press on a control moves to, by the kind of control; null for all that move nothing. */
function stageBehind(control: HTMLElement): Stage | null {
  const page = opportunityPage(control.ownerDocument);
  if (control.matches(SALESFORCE.markStep.css))
    return page !== null && isInside(control, page.root) ? markedStage(page) : null;
  if (control.matches(SALESFORCE.saveRecord.css)) {
    const form = formOf(control, page);
    return form === null ? null : editedStage(form, page);
  }
  const dialog = $closestRendered(control, SALESFORCE.dialog);
  return dialog === null ? null : closedStage(dialog);
}

/**
 * A step of the path moves nothing, its button does; where that leads to the closed stages it opens a dialog,
 * and the dialog's Save moves.
 *
 * @see DealHost.stageMoveAt
 */
export function stageMoveAt(target: Element): StageMove | null {
  const controls = [SALESFORCE.markStep, SALESFORCE.saveRecord, SALESFORCE.confirm];
  const control = controls
    .map((selector) => $closestRendered(target, selector))
    .find((found) => found !== null);
  const stage = control === undefined ? null : stageBehind(control);
  return control === undefined || stage === null ? null : { control, stage };
}
