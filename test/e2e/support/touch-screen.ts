import type { CDPSession, Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

const BY_TOUCH = { gestureSourceType: 'touch' } as const;
const LONG_PRESS_MS = 800;

/** A finger and a pen on a page, as the browser's own input makes them. */
export class TouchScreen {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<TouchScreen> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    return new TouchScreen(session);
  }

  async close(): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await this.session.detach();
  }

  /** Touches an element and lifts the finger. */
  async tap(target: Locator): Promise<void> {
    await this.touch('touchStart', [await middleOf(target)]);
    await this.touch('touchEnd', []);
  }

  /** Holds the finger on an element for as long as the browser takes for a long press, then lifts it. */
  async rest(target: Locator): Promise<void> {
    const params = { ...(await middleOf(target)), duration: LONG_PRESS_MS, ...BY_TOUCH };
    await this.session.send('Input.synthesizeTapGesture', params);
  }

  /** Touches an element and moves the finger up from it. */
  async scrollFrom(target: Locator): Promise<void> {
    const params = { ...(await middleOf(target)), yDistance: -200, ...BY_TOUCH };
    await this.session.send('Input.synthesizeScrollGesture', params);
  }

  /** Presses an element with a pen. */
  async press(target: Locator, pointerType: 'pen'): Promise<void> {
    const point = { ...(await middleOf(target)), pointerType };
    const button = { button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await this.session.send('Input.dispatchMouseEvent', { type, ...button, ...point });
    }
  }

  private async touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: Point[],
  ): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing there to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
