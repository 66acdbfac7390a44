import { escapeHtml } from '../../gmail/page/dom';
import { closedStages, openStages } from '../opportunities';
import { isNative, label } from './labels';

const STEPS = [...openStages, 'Closed'] as const;

/** The step a stage belongs to: closed ones share the last. */
export function stepOf(stage: string): string {
  return isClosed(stage) ? 'Closed' : stage;
}

/** Whether a stage is one of the closed ones. */
function isClosed(stage: string): boolean {
  return closedStages.some((one) => one === stage);
}

/** Where the path's button leads with a step selected: that step, or the next after the current one. */
export function stepAhead(stage: string, selected: string): string {
  if (selected !== stepOf(stage)) return selected;
  return STEPS[STEPS.findIndex((step) => step === selected) + 1] ?? 'Closed';
}

function buttonLabel(stage: string, selected: string): string {
  if (selected === 'Closed')
    return label(isClosed(stage) ? 'Change Closed Stage' : 'Select Closed Stage');
  return label(selected === stage ? 'Mark Stage as Complete' : 'Mark as Current Stage');
}

function stateOf(step: string, at: number, stage: string, selected: string): string {
  const current = STEPS.findIndex((one) => one === stepOf(stage));
  const end = stage === 'Closed Won' ? ' slds-is-won' : ' slds-is-lost';
  const own = at === current ? `slds-is-current${isClosed(stage) ? end : ''}` : '';
  const rest = at < current ? 'slds-is-complete' : 'slds-is-incomplete';
  return `${own === '' ? rest : own}${step === selected ? ' slds-is-active' : ''} slds-path__item`;
}

/** The path in its older form, or as components in the newer one where shadow roots are native. */
export function pathHtml(stage: string, selected: string): string {
  const steps = STEPS.map((step, at) => {
    const title = label(step === 'Closed' && isClosed(stage) ? stage : step);
    const state = stateOf(step, at, stage, selected);
    return isNative ? newStepHtml(step, title, state) : stepHtml(step, title, state);
  });
  const action = actionHtml(stage, selected);
  return isNative
    ? `<runtime_sales_pathassistant-path><template shadowrootmode="open"><div class="slds-path"><div class="slds-path__nav">${steps.join('')}</div><lightning-button><template shadowrootmode="open">${action}</template></lightning-button></div></template></runtime_sales_pathassistant-path>`
    : `<div class="runtime_sales_pathassistantPathAssistant slds-path"><ul class="slds-path__nav runtime_sales_pathassistantPathAssistantTabSet" role="tablist">${steps.join('')}</ul><div class="runtime_sales_pathassistantPathAssistantHeader">${action}</div></div>`;
}

function actionHtml(stage: string, selected: string): string {
  const kind = selected === stepOf(stage) ? 'current' : 'active';
  return `<button class="slds-button slds-button_brand slds-button--brand slds-path__mark-complete stepAction ${kind} uiButton"><span aria-hidden="true">✓</span> <span>${buttonLabel(stage, selected)}</span></button>`;
}

function stepHtml(step: string, title: string, state: string): string {
  return `<li class="${state} runtime_sales_pathassistantPathAssistantTab" role="tab" data-name="${step}" data-step="${step}"><a class="slds-path__link" data-tab-name="${step}"><span class="title slds-path__title">${escapeHtml(title)}</span></a></li>`;
}

function newStepHtml(step: string, title: string, state: string): string {
  return `<runtime_sales_pathassistant-path-step class="${state}" data-step="${step}"><template shadowrootmode="open"><a class="slds-path__link"><span class="slds-path__title" data-label="${escapeHtml(title)}">${escapeHtml(title)}</span></a></template></runtime_sales_pathassistant-path-step>`;
}
