import { newId } from '@/lib/domain/ids';
import type { MailPage } from '../page/mail-page';
import type { PromptFrame, PromptUse } from './prompt-frame';

/** What a page gives that shows its prompts in a window. */
export type PromptWindowPage = Pick<MailPage, 'ask' | 'view' | 'theme' | 'profile'>;

interface Current {
  readonly id: string;
  readonly use: PromptUse;
  isShown: boolean;
}

/**
 * The page's prompts in a small window of their own, for pages that may hold no frame of ours: the same as
 * `startPromptFrame` gives. Closing the window counts as "back". It leaves with the signal, and with the page.
 */
export function startPromptWindow(page: PromptWindowPage, signal: AbortSignal): PromptFrame {
  let current: Current | null = null;

  const close = (id: string) => {
    if (current?.id !== id) return;
    current = null;
    page.ask('prompt.show', { prompt: null }).catch(() => undefined);
  };
  const fail = (id: string) => {
    if (current?.id !== id) return;
    const { use } = current;
    close(id);
    use.onFailed();
  };
  const front = () => {
    page.ask('prompt.window', {}).catch(() => undefined);
  };
  const leave = () => {
    if (current !== null) close(current.id);
  };
  page.view.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', leave);
  return {
    load: () => undefined,
    host: () => null,
    open(use) {
      const id = newId();
      current = { id, use, isShown: false };
      const prompt = { ...use.content, id, theme: page.theme.current(), role: page.profile().role };
      page
        .ask('prompt.show', { prompt })
        .then(() => page.ask('prompt.window', {}))
        .catch(() => {
          // Where it is on screen all the same, only the answer to us was lost.
          if (current?.id === id && !current.isShown) fail(id);
        });
      const end = () => {
        close(id);
      };
      return {
        close: end,
        giveUp: end,
        isOpen: () => current?.id === id,
        focus: () => {
          if (current?.id === id) front();
        },
        move: () => undefined,
      };
    },
    shown({ id }) {
      if (current?.id !== id || current.isShown) return;
      current.isShown = true;
      current.use.onShown();
    },
    answer({ id, answer }) {
      return current?.id === id ? current.use.onAnswer(answer) : undefined;
    },
  };
}
