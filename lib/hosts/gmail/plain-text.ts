import { ownPart } from './compose-fields';
import { GMAIL } from './selectors';

/**
 * Gmail hardly says it: the editable is the same in both modes and `input[name=ishtml]` is always 0
 * (KartikTalwar/gmail.js#181, adam-p/markdown-here#50, leggett/simplify#264). Two places tell where they exist.
 *
 * @see MailHost.isPlainText
 */
export function isPlainText(compose: HTMLElement): boolean {
  const notice = ownPart(compose, GMAIL.plainTextNotice);
  // By its own style: the bar around it may be folded away.
  if (notice !== null && notice.style.display !== 'none') return true;
  return ownPart(compose, GMAIL.plainTextItem) !== null;
}
