import { $all, $closest, $optional } from '../dom';
import type { StageMove } from '../deal-host';
import { lineText } from '../line-text';
import { isAboutAnother } from './record-zone';
import { HUBSPOT } from './selectors';

/** Whether a menu's option is the open record's: in the stage's control, or in the menu that its button opened. */
function isOfStage(option: HTMLElement): boolean {
  const control = $closest(option, HUBSPOT.stageControl);
  if (control !== null) return !isAboutAnother(control);
  const root = option.ownerDocument;
  return $all(root, HUBSPOT.stageControl)
    .filter((stage) => !isAboutAnother(stage))
    .flatMap((stage) => $all(stage, HUBSPOT.menuButton))
    .some((button) => {
      const menu = button.getAttribute('aria-owns') ?? button.getAttribute('aria-controls') ?? '';
      return root.getElementById(menu)?.contains(option) === true;
    });
}

/**
 * HubSpot moves a deal when an option of the stage's menu is pressed; the menu's button only opens it.
 *
 * @see DealHost.stageMoveAt
 */
export function stageMoveAt(target: Element): StageMove | null {
  const control = $closest(target, HUBSPOT.menuOption);
  if (control === null || control.matches(HUBSPOT.disabledOption.css) || !isOfStage(control)) {
    return null;
  }
  const text = $optional(control, HUBSPOT.optionText) ?? control;
  const label = lineText(text.textContent);
  return { control, stage: { id: control.getAttribute('data-option-value'), label } };
}
