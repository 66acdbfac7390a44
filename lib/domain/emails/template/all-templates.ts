import { BUILT_IN_TEMPLATES } from '../templates/built-in';
import type { EmailTemplate } from './email-template';
import type { OwnTemplate } from './own-template';
import { readTemplate } from './read-template';

/** A template a mail can be written from. */
export interface UsableTemplate {
  readonly template: EmailTemplate;
  /** Whether the rep made it. */
  readonly own: boolean;
}

/**
 * Every template that gives a mail: the built-in ones in the order of a deal's life, then the rep's own
 * that read without faults, in their order.
 */
export function allTemplates(own: readonly OwnTemplate[]): UsableTemplate[] {
  const written = own
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, source }) => readTemplate(source, id))
    .flatMap((reading) => (reading.ok ? [{ template: reading.template, own: true }] : []));
  return [...BUILT_IN_TEMPLATES.map((template) => ({ template, own: false })), ...written];
}
