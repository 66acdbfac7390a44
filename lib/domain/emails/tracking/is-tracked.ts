import type { SentEmail } from '../../deals/sent-email';

/** Whether a mail asks for a confirmation that is waited for. */
export function isTracked({ kind }: Pick<SentEmail, 'kind'>): boolean {
  return kind === 'call_summary' || kind === 'success_statement';
}
