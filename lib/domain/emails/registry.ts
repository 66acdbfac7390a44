import type { EmailTemplate } from './template/email-template';
import { callSummary } from './templates/call-summary';
import { championRecap } from './templates/champion-recap';
import { csmIntroduction } from './templates/csm-introduction';

/** Every built-in mail, in the order of a deal's life. */
export const EMAIL_TEMPLATES: readonly EmailTemplate[] = [
  callSummary,
  championRecap,
  csmIntroduction,
];

/** The template of that id, or null: ids come from messages and old records too. */
export function findTemplate(id: string): EmailTemplate | null {
  return EMAIL_TEMPLATES.find((template) => template.id === id) ?? null;
}
