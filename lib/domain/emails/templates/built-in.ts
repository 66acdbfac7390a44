import type { EmailKind } from '../email-kind';
import type { EmailTemplate } from '../template/email-template';
import { readTemplate } from '../template/read-template';
import callSummary from './call-summary.md?raw';
import championRecap from './champion-recap.md?raw';
import csmIntroduction from './csm-introduction.md?raw';

/** The sources of the built-in mails, in the order of a deal's life. */
const SOURCES: ReadonlyMap<EmailKind, string> = new Map<EmailKind, string>([
  ['call_summary', callSummary],
  ['champion_recap', championRecap],
  ['csm_introduction', csmIntroduction],
]);

/** Every built-in mail, in the order of a deal's life. */
export const BUILT_IN_TEMPLATES: readonly EmailTemplate[] = [...SOURCES].map(([kind, source]) =>
  ownTemplate(kind, source),
);

/** A template of ours is code: where it is broken, nothing may start. */
function ownTemplate(kind: EmailKind, source: string): EmailTemplate {
  const reading = readTemplate(source, kind);
  if (reading.ok) return reading.template;
  const [problem] = reading.problems;
  throw new Error(`${kind}: line ${String(problem?.line)}: ${String(problem?.message)}`);
}
