import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { until } from './until';
import type { World } from './world';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly data?: string };
  readonly error?: { readonly message: string };
}

/**
 * The browser's own panel beside a page. It is no page of the context, only a target of the browser: it is spoken
 * to through a session of its own.
 */
export class SidePanel {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (from === sessionId && answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** The panel that is open, once it is. */
  static async open(world: World): Promise<SidePanel> {
    const [page] = world.context.pages();
    if (page === undefined) throw new Error('no page to reach the browser through');
    const session = await world.context.newCDPSession(page);
    let targetId = '';
    await until(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const found = targetInfos.find(({ url }) => /\/sidebar\.html\?tab=\d+$/u.test(url));
      if (found === undefined) throw new Error('no panel');
      ({ targetId } = found);
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new SidePanel(session, sessionId);
  }

  /** What a person reads in it, fields included. */
  async text(): Promise<string> {
    const source = `document.body.innerText + ' ' +
      [...document.querySelectorAll('input')].map(({ value }) => value).join(' ')`;
    return String(await this.evaluate(source));
  }

  /** Waits until it says something. */
  async says(words: string): Promise<void> {
    await until(async () => {
      const text = await this.text();
      if (!text.includes(words)) throw new Error(`not “${words}” in: ${text}`);
    });
  }

  /** Presses the button of this name, as a person does. */
  async press(name: string): Promise<void> {
    await this.says(name);
    const found = await this.evaluate(`(() => {
      const all = [...document.querySelectorAll('button')];
      const one = all.find((button) => (button.ariaLabel ?? button.textContent).trim() === ${JSON.stringify(name)});
      one?.click();
      return one !== undefined;
    })()`);
    if (found !== true) throw new Error(`no button named ${name}`);
  }

  /** Runs an expression in it. */
  async evaluate(expression: string): Promise<unknown> {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    return (await this.send('Runtime.evaluate', parameters)).result?.result?.value;
  }

  /** Writes a picture of it, for a person to look at. */
  async picture(path: string): Promise<void> {
    const { result } = await this.send('Page.captureScreenshot', {});
    await writeFile(path, Buffer.from(result?.data ?? '', 'base64'));
  }

  private async send(method: string, params: object): Promise<Answer> {
    const id = (this.last += 1);
    const { session, sessionId } = this;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const answer = await answered;
    this.waiting.delete(id);
    if (answer.error !== undefined) throw new Error(answer.error.message);
    return answer;
  }
}
