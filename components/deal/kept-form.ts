import { BRIEF_FORMS } from '@/lib/domain/brief/brief-form';
import { z } from '@/lib/domain/zod';
import type { ShownForm } from './deal-session';

const formSchema = z.enum([...BRIEF_FORMS, 'everything']);
const placeOf = (dealId: string) => `form ${dealId}`;

/**
 * The form that was last chosen for a deal in this tab, which is no record of the deal: it outlives a reload and goes
 * with the tab. Null where none was, or where the browser keeps nothing for a frame in another's page.
 */
export function keptForm(dealId: string): ShownForm | null {
  try {
    return formSchema.safeParse(sessionStorage.getItem(placeOf(dealId))).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the form that is chosen for a deal. */
export function keepForm(dealId: string, form: ShownForm): void {
  try {
    sessionStorage.setItem(placeOf(dealId), form);
  } catch {
    // It lasts as long as the page, then.
  }
}
