import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import { captureContextOf } from '@/lib/domain/capture/context-of';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import type { SaidOfIt } from './conversation';

/** What a conversation of the deal is read against, on this computer's clock, with what the rep said of it. */
export function readingContext(
  profile: Profile | null,
  dossier: Dossier,
  { heldAt, ours, theirs }: SaidOfIt,
): CaptureContext {
  const context = captureContextOf(profile ?? NOBODY, dossier, {
    sentAt: heldAt ?? new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
  });
  return {
    ...context,
    ours: { ...context.ours, names: [...context.ours.names, ...ours] },
    theirs: { ...context.theirs, names: [...context.theirs.names, ...theirs] },
  };
}

/** While the rep has said nothing of themselves. */
const NOBODY = { name: '', address: '', ownDomains: [], ...FIRST_SETTINGS };
