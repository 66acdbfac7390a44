import { $all, $closest, $optional } from '../dom';
import type { StageMove } from '../deal-host';
import { leadForm, leadFormAround } from './lead-form';
import { ODOO } from './selectors';
import { stageLabel } from './stage-label';

function wonAt(target: Element): StageMove | null {
  const control = $closest(target, ODOO.wonButton);
  if (control === null || leadFormAround(control) === null) return null;
  return { control, stage: null };
}

/** A press on the bar; on the stage it is in already it moves nothing. */
function barMoveAt(target: Element): StageMove | null {
  const control = $closest(target, ODOO.stage);
  if (control === null || $closest(control, ODOO.statusBar) === null) return null;
  if (leadFormAround(control) === null || control.hasAttribute('disabled')) return null;
  const label = stageLabel(control);
  const id = control.getAttribute('data-value');
  return label === null || id === null || id === '' ? null : { control, stage: { id, label } };
}

/**
 * A press on an entry of the bar's own menu, which narrow windows and folded stages have. The entry says only
 * its stage's name; the number is the one the bar has under that name, if it has one.
 */
function menuMoveAt(target: Element): StageMove | null {
  const control = $closest(target, ODOO.menuItem);
  if (control === null || $closest(control, ODOO.menu) === null) return null;
  const form = leadForm(control.ownerDocument);
  const bar = form === null ? null : $optional(form, ODOO.statusBar);
  if (bar === null || $optional(bar, ODOO.openMenuButton) === null) return null;
  const label = stageLabel(control);
  if (label === null || control.matches('.disabled')) return null;
  const named = $all(bar, ODOO.stage).filter((stage) => stageLabel(stage) === label);
  const [only = null, ...others] = named;
  const id = others.length === 0 ? (only?.getAttribute('data-value') ?? null) : null;
  return { control, stage: { id, label } };
}

/** @see DealHost.stageMoveAt */
export function stageMoveAt(target: Element): StageMove | null {
  return wonAt(target) ?? barMoveAt(target) ?? menuMoveAt(target);
}
