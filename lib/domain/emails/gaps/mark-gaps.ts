import type { EmailContext } from '../context/email-context';
import { withTextAt } from '../context/text-path';
import type { Gap } from './find-gaps';

/** What words are filled from: the context, a placeholder where a gap is. */
export function markGaps(context: EmailContext, gaps: readonly Gap[]): object {
  return gaps
    .flatMap(({ paths, missing }) =>
      paths.map((path) => ({ path, placeholder: missing.placeholder ?? '' })),
    )
    .reduce<object>((data, mark) => withTextAt(data, mark.path, mark.placeholder), context);
}
