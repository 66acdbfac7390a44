import type { Dossier } from '../../deals/dossier';
import type { Profile } from '../../profile';
import { withoutCaretMark } from '../caret-mark';
import { buildEmailContext } from '../context/email-context';
import { findGaps } from '../gaps/find-gaps';
import { markGaps } from '../gaps/mark-gaps';
import { renderOwn } from '../template/render-own';
import { tidyMarkdown } from '../template/tidy-markdown';
import type { Script } from './script';

/**
 * A script's words for a deal, Markdown with one thought a paragraph. What the deal does not hold shows as a
 * placeholder (`PLACEHOLDER_PATTERN`).
 *
 * @param when - Today is `now`'s local calendar day; `locale` is BCP 47, for dates.
 */
export function fillScript(
  { audience, needs, body }: Script,
  dossier: Dossier,
  profile: Profile,
  when: { readonly now: Date; readonly locale: string },
): string {
  const context = buildEmailContext(dossier, profile, { ...when, audience });
  const gaps = findGaps({ required: needs, optional: [] }, context, dossier);
  return withoutCaretMark(tidyMarkdown(renderOwn(body, markGaps(context, gaps), 'markdown')));
}
