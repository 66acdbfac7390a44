import type { EmailKind } from '../email-kind';
import { BUILT_IN_TEMPLATES } from '../templates/built-in';
import type { EmailTemplate } from './email-template';
import { joinSource } from './split-source';
import { writeHead } from './write-source';

type Head = Pick<EmailTemplate, 'roles' | 'phases' | 'handoffModels' | 'way' | 'to' | 'cc'>;

/** For a kind that has no built-in mail to take it from. */
const USUAL: Head = {
  roles: ['ae'],
  phases: ['evaluating', 'negotiating', 'signed'],
  handoffModels: ['csm_90_day', 'am_clean_break'],
  way: 'new',
  to: 'client',
  cc: [],
};

/**
 * What a new template begins with: who writes it to whom and when, as the built-in mail of its kind has
 * it, a greeting and a close.
 *
 * @param name - What it is called until its writer says otherwise.
 */
export function startingSource(kind: EmailKind, name: string): string {
  const { roles, phases, handoffModels, way, to, cc } =
    BUILT_IN_TEMPLATES.find((template) => template.kind === kind) ?? USUAL;
  const body = `\nHi {{ ${to}.firstName }},\n\n\n\nBest,\n{{ me.firstName }}\n`;
  return writeHead(joinSource({ head: '', body }), {
    kind,
    name,
    roles: [...roles],
    phases: [...phases],
    models: [...handoffModels],
    way,
    to,
    ...(cc.length > 0 && { cc: [...cc] }),
    needs: [`${to}.name`, `${to}.address`],
    subject: name,
  });
}
