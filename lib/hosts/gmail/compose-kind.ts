import { $closest } from '../dom';
import type { ComposeKind } from '../mail-host';
import { GMAIL } from './selectors';

/** How a compose is laid out, from what it is in. */
export function composeKind(compose: HTMLElement): ComposeKind {
  if ($closest(compose, GMAIL.inlineReplyPlace) !== null) return 'inline';
  if ($closest(compose, GMAIL.fullScreenLayer) !== null) return 'fullscreen';
  return $closest(compose, GMAIL.popoutWindow) === null ? 'popup' : 'popout';
}
