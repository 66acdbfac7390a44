import { isLive, type MailPage } from '../page/mail-page';
import { pause } from '../page/pause';

/** A compose to write into, and whether it was opened for it. */
export interface InsertionTarget {
  readonly compose: HTMLElement;
  readonly opened: boolean;
}

const LOOKS = 60;
const LOOK_MS = 50;
/** Fresh composes set their recipients again about 100 ms after they appear. */
const FRESH_SETTLE_MS = 300;

/** The compose the rep works in, or a new one; null where the page opens none within three seconds. */
export async function findInsertionTarget(
  page: MailPage,
  inFocus: HTMLElement | null,
): Promise<InsertionTarget | null> {
  if (inFocus !== null) return { compose: inFocus, opened: false };
  const before = new Set(page.host.findComposes(page.root));
  const control = page.host.newComposeControl(page.root);
  if (control === null) return null;
  pressControl(control);
  for (let look = 0; look < LOOKS; look += 1) {
    const fresh = page.host
      .findComposes(page.root)
      .find((compose) => !before.has(compose) && page.host.bodyOf(compose) !== null);
    if (fresh !== undefined) {
      await pause(FRESH_SETTLE_MS);
      return isLive(page, fresh) ? { compose: fresh, opened: true } : null;
    }
    await pause(LOOK_MS);
  }
  return null;
}

/** A whole press: some of the page's controls act on its first half, some on the click. */
function pressControl(control: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup']) {
    control.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
    );
  }
  control.click();
}
