import { PLACEHOLDER_PATTERN } from '@/lib/domain/emails/gaps/placeholder';

/** A text with its placeholders marked. */
export function MarkedText({ text }: { readonly text: string }) {
  // Splitting by a pattern with a group gives text and placeholder words in turn.
  return text.split(PLACEHOLDER_PATTERN).map((part, place) =>
    place % 2 === 1 ? (
      <mark key={place} className="rounded-sm bg-warn-soft px-0.5 text-warn">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
