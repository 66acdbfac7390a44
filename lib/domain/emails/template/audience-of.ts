import type { Audience } from '../../brief/audience';
import { isOurRole } from '../../people/person';
import type { EmailTemplate } from './email-template';
import { PARTIES } from '../context/parties';

/** Whom a mail reaches: internal only where everybody it goes to is one of ours. */
export function audienceOf({ to, cc }: Pick<EmailTemplate, 'to' | 'cc'>): Audience {
  const isOurs = [to, ...cc].every((party) => PARTIES[party].every(isOurRole));
  return isOurs ? 'internal' : 'customer';
}
