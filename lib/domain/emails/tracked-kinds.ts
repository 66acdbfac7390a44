import type { EmailKind } from './email-kind';

/** The mails that ask the client to confirm them: what they said is kept, their answer is waited for. */
const TRACKED: readonly (EmailKind | null)[] = ['call_summary', 'success_statement'];

/** Whether a mail of this kind is one whose words are kept and whose answer is waited for. */
export function isTracked(kind: EmailKind | null): boolean {
  return TRACKED.includes(kind);
}
