import { newId } from '@/lib/domain/ids';
import type { Prompt, PromptAnswer } from '@/lib/domain/page/prompt';
import type { CommandInput } from '@/lib/messaging/contract/commands';
import type { Profile } from '@/lib/domain/profile';
import type { Ask } from '../page/mail-page';
import type { ThemeWatch } from '../page/theme-watch';
import { placeOurFrame, type OurFrame } from '../page/our-frame';
import { placeShadowHost, type ShadowHost } from '../page/shadow-host';
import { childController } from '../page/signals';
import type { Box } from './box';

/** What a prompt shows, before the frame gives it an id, the page's look and the rep's role. */
export type PromptContent = Prompt extends infer One
  ? One extends Prompt
    ? Omit<One, 'id' | 'theme' | 'role'>
    : never
  : never;

/** One use of the prompt frame. */
export interface PromptUse {
  readonly content: PromptContent;
  /** Where it goes once its size is known; null when what it belongs to is gone. */
  readonly place: (size: { width: number; height: number }) => Box | null;
  /** Whether the keyboard goes into it when it shows. */
  readonly takesFocus: boolean;
  readonly onShown: () => void;
  /** What the frame is told of a failure; it then stays and says so. */
  readonly onAnswer: (answer: PromptAnswer) => void | Promise<void>;
  /** It can't be shown, or what it belongs to is gone. */
  readonly onFailed: () => void;
}

/** An open prompt. */
export interface OpenPrompt {
  readonly close: () => void;
  /** Closes it, and has the next prompt shown in a new frame: this one doesn't answer. */
  readonly giveUp: () => void;
  readonly isOpen: () => boolean;
  /** Moves the keyboard into the frame. */
  readonly focus: () => void;
  /** Places it again after the page moved. */
  readonly move: () => void;
}

/** The page's one frame for the popover, the send dialog and the gate. */
export interface PromptFrame {
  /** Loads the frame, hidden, so that it is ready when it is needed. */
  readonly load: () => void;
  /** Shows a prompt in place of any other. */
  readonly open: (use: PromptUse) => OpenPrompt;
  readonly host: () => HTMLElement | null;
  readonly shown: (size: CommandInput<'prompt.shown'>) => void;
  readonly answer: (answer: CommandInput<'prompt.answer'>) => void | Promise<void>;
}

/** How long a question may take to appear before what it holds up goes on without it. */
export const SHOWN_WITHIN_MS = 2_000;

// Not display:none and not off screen: the browser would stop such a frame's rendering.
const CSS_TEXT = `
:host { all: initial; position: fixed; right: 8px; bottom: 8px; width: 380px; height: 300px;
  z-index: 2147483647; opacity: 0; pointer-events: none; }
:host([data-shown]) { opacity: 1; pointer-events: auto; right: auto; bottom: auto;
  border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.28), 0 0 1px rgb(0 0 0 / 0.5); }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: inherit;
  color-scheme: light dark; background: transparent; }
`;

interface Loaded {
  readonly host: ShadowHost;
  readonly frame: OurFrame;
  readonly unload: () => void;
}

interface Current {
  readonly id: string;
  readonly use: PromptUse;
  size: { width: number; height: number } | null;
}

/** What the frame needs of its page; a mailbox and a CRM page give it alike. */
export interface PromptHost {
  readonly root: Document;
  readonly ask: Ask;
  readonly theme: Pick<ThemeWatch, 'current'>;
  readonly profile: () => Pick<Profile, 'role'>;
}

/** Prepares the prompt frame; it leaves with the signal. */
export function startPromptFrame(
  page: PromptHost,
  title: string,
  signal: AbortSignal,
): PromptFrame {
  let loaded: Loaded | null = null;
  let current: Current | null = null;

  const load = (): Loaded => {
    // A page that re-renders all of itself takes the frame with it.
    if (loaded?.host.element.isConnected === true) return loaded;
    loaded?.unload();
    const controller = childController(signal);
    const host = placeShadowHost(
      page.root,
      { name: 'prompt', mode: 'closed', css: CSS_TEXT },
      controller.signal,
    );
    host.element.inert = true;
    const frame = placeOurFrame(host.shadow, 'prompt', {
      title,
      theme: page.theme.current(),
      ask: page.ask,
    });
    const unload = () => {
      loaded = null;
      controller.abort();
    };
    frame.ready.catch(unload);
    loaded = { host, frame, unload };
    return loaded;
  };
  const hide = () => {
    if (loaded === null) return;
    loaded.host.element.removeAttribute('data-shown');
    loaded.host.element.removeAttribute('style');
    loaded.host.element.inert = true;
  };
  const close = (id: string) => {
    if (current?.id !== id) return;
    current = null;
    hide();
    page.ask('prompt.show', { prompt: null }).catch(() => undefined);
  };
  const fail = (id: string) => {
    if (current?.id !== id) return;
    const { use } = current;
    close(id);
    use.onFailed();
  };
  const giveUp = (id: string) => {
    if (current?.id !== id) return;
    loaded?.unload();
    close(id);
  };
  const move = (id: string) => {
    if (current?.id !== id || current.size === null || loaded === null) return;
    const box = loaded.host.element.isConnected ? placeOf(current.use, current.size) : null;
    if (box === null) fail(id);
    else setBox(loaded.host.element, box);
  };
  const focus = (id: string) => {
    if (current?.id === id) loaded?.frame.element.focus();
  };
  const isCurrent = (id: string) => current?.id === id;
  const isShown = (id: string) => current?.id === id && current.size !== null;
  signal.addEventListener('abort', () => {
    current = null;
  });
  return {
    load: () => {
      load();
    },
    host: () => loaded?.host.element ?? null,
    open(use) {
      const id = newId();
      current = { id, use, size: null };
      hide();
      const { host, frame } = load();
      const { ready } = frame;
      if (use.takesFocus) {
        // At once, not when the dialog is there: keys pressed until then would be the page's shortcuts.
        host.element.inert = false;
        frame.element.focus();
      }
      const prompt = { ...use.content, id, theme: page.theme.current(), role: page.profile().role };
      Promise.all([ready, page.ask('prompt.show', { prompt })]).catch(() => {
        // Where it is on screen all the same, only the answer to us was lost.
        if (!isShown(id)) fail(id);
      });
      return {
        giveUp: () => {
          giveUp(id);
        },
        close: () => {
          close(id);
        },
        isOpen: () => current?.id === id,
        focus: () => {
          focus(id);
        },
        move: () => {
          move(id);
        },
      };
    },
    shown({ id, width, height }) {
      if (current?.id !== id || loaded === null) return;
      const { use } = current;
      const first = current.size === null;
      current.size = { width, height };
      loaded.host.element.inert = false;
      loaded.host.element.setAttribute('data-shown', '');
      move(id);
      // Placing it may have found its anchor gone, and closed it.
      if (!first || !isCurrent(id)) return;
      use.onShown();
      if (use.takesFocus) focus(id);
    },
    answer({ id, answer }) {
      return current?.id === id ? current.use.onAnswer(answer) : undefined;
    },
  };
}

/** Null also where no place can be told: what nobody sees must not pass for shown. */
function placeOf(
  { place }: PromptUse,
  size: { readonly width: number; readonly height: number },
): Box | null {
  try {
    return place(size);
  } catch {
    return null;
  }
}

function setBox(element: HTMLElement, box: Box): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    element.style[side] = `${String(Math.round(box[side]))}px`;
  }
}
