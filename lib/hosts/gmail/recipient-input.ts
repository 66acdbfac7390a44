import type { RecipientRow } from '@/lib/domain/mail/recipients';
import { $all, isField } from '../dom';
import type { Field } from '../dom';
import { isShown } from '../is-shown';
import { pressElement } from '../press';
import { ownPart, ownParts } from './compose-fields';
import { chipRows } from './recipients';
import { GMAIL } from './selectors';

/** Where addresses of a row are typed, shown or not; null where the row has not been made yet. */
function findInput(compose: HTMLElement, row: RecipientRow): Field | null {
  const inRow = chipRows(compose, row).flatMap((part) => $all(part, GMAIL.recipientInput));
  const older = ownParts(compose, GMAIL.recipientTextarea).filter(
    (part) => part.getAttribute('name') === row,
  );
  return [...inRow, ...older].find(isField) ?? null;
}

/** Opens the rows where only their collapsed line is shown; that line opens them when it gets the focus. */
function openRows(compose: HTMLElement): void {
  const area = ownPart(compose, GMAIL.recipientArea);
  const collapsed = ownPart(compose, GMAIL.collapsedRecipients);
  const view = compose.ownerDocument.defaultView;
  if (area === null || collapsed === null || view === null || isShown(area)) return;
  collapsed.focus();
  // In a window without the focus `focus()` tells nobody.
  if (!isShown(area)) collapsed.dispatchEvent(new view.FocusEvent('focus'));
  if (!isShown(area)) pressElement(collapsed);
}

/** Shows a row and gives its input; null where the compose doesn't offer that row. */
export async function showInput(
  compose: HTMLElement,
  row: RecipientRow,
  settle: () => Promise<void>,
): Promise<Field | null> {
  openRows(compose);
  const shown = findInput(compose, row);
  if (shown !== null && isShown(shown)) return shown;
  const link = row === 'to' ? null : ownPart(compose, row === 'cc' ? GMAIL.ccLink : GMAIL.bccLink);
  if (link !== null) pressElement(link);
  await settle();
  return findInput(compose, row);
}
