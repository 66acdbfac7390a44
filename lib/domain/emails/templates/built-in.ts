import type { EmailKind } from '../email-kind';
import type { EmailTemplate } from '../template/email-template';
import { readTemplate } from '../template/read-template';
import amIntroduction from './am-introduction.md?raw';
import briefToCsm from './brief-to-csm.md?raw';
import callSummary from './call-summary.md?raw';
import championRecap from './champion-recap.md?raw';
import csmIntroduction from './csm-introduction.md?raw';
import day30Invitation from './day-30-invitation.md?raw';
import forwardToAe from './forward-to-ae.md?raw';
import redirectToAm from './redirect-to-am.md?raw';
import sdrToAe from './sdr-to-ae.md?raw';
import successStatement from './success-statement.md?raw';
import summaryNudge from './summary-nudge.md?raw';
import supportPrep from './support-prep.md?raw';

/** The sources of the built-in mails, in the order of a deal's life. */
const SOURCES: ReadonlyMap<EmailKind, string> = new Map<EmailKind, string>([
  ['call_summary', callSummary],
  ['summary_nudge', summaryNudge],
  ['sdr_to_ae', sdrToAe],
  ['support_prep', supportPrep],
  ['champion_recap', championRecap],
  ['forward_to_ae', forwardToAe],
  ['success_statement', successStatement],
  ['brief_to_csm', briefToCsm],
  ['csm_introduction', csmIntroduction],
  ['am_introduction', amIntroduction],
  ['redirect_to_am', redirectToAm],
  ['day_30_invitation', day30Invitation],
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

/** The source of a built-in mail, to be copied; null for a kind that has none. */
export function builtInSource(kind: EmailKind): string | null {
  return SOURCES.get(kind) ?? null;
}
