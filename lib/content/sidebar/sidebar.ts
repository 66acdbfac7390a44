import type { Theme } from '@/lib/domain/page/page-context';
import type { CommandHandlers } from '../receive-commands';
import type { Ask } from '../page/mail-page';
import { BATON_ATTRIBUTE } from '../page/shadow-host';
import type { ThemeWatch } from '../page/theme-watch';
import type { Box } from '../prompt/box';
import { createDragShield } from './drag-shield';
import { startFocusKeeper } from './focus-keeper';
import { overlayBox } from './overlay-box';
import { placeSidebarFrame, type SidebarFrame } from './sidebar-frame';
import { placeSidebarTab } from './sidebar-tab';
import { clampWidth, storedWidth } from './sidebar-width';

/** What the sidebar needs of its page; a mailbox and a CRM page give it alike. */
export interface SidebarPage {
  readonly root: Document;
  readonly view: Window;
  readonly ask: Ask;
  readonly theme: ThemeWatch;
  readonly makeRoom: (pixels: number) => void;
  readonly hasRoom: (pixels: number) => boolean;
  /** What must stay in sight where the page makes no room. */
  readonly keepFree: () => readonly Box[];
  /** Where the focus goes when the place it came from is gone. */
  readonly focusFallback: () => void;
  readonly wishedWidth: number;
  readonly labels: { readonly open: string; readonly title: string };
  /** A request of ours failed: perhaps the extension is gone. */
  readonly onUnreachable: () => void;
}

/** The sidebar of a page. */
export interface Sidebar {
  readonly commands: Pick<
    CommandHandlers,
    'sidebar.toggle' | 'sidebar.open' | 'sidebar.close' | 'sidebar.drag'
  >;
  /** The part of the window the open sidebar leaves to the page. */
  readonly freeBox: () => Box;
  /** Places it again after the page changed; does nothing while it has its own room. */
  readonly sync: () => void;
}

/** Places the tab, and the frame when it is first opened. All of it leaves with the signal. */
export function startSidebar(page: SidebarPage, signal: AbortSignal): Sidebar {
  const { root, view } = page;
  let frame: SidebarFrame | null = null;
  let open = false;
  let lies: 'beside' | 'over' = 'beside';
  let wished = page.wishedWidth;
  let box: Box = { left: view.innerWidth, top: 0, width: 0, height: view.innerHeight };

  const isOurs = (element: Element) => element.closest(`[${BATON_ATTRIBUTE}]`) !== null;
  const focus = startFocusKeeper(root, isOurs, signal);
  const tab = placeSidebarTab(
    root,
    { label: page.labels.open, paused: false, theme: page.theme.current(), onPress: toggle },
    signal,
  );
  page.theme.subscribe((theme: Theme) => {
    tab.setTheme(theme);
    frame?.setTheme(theme);
  });

  function width(): number {
    return clampWidth(wished, view.innerWidth);
  }
  function place(): void {
    const size = { width: view.innerWidth, height: view.innerHeight };
    const beside = { left: size.width - width(), top: 0, width: width(), height: size.height };
    box = lies === 'beside' ? beside : overlayBox(width(), size, page.keepFree());
    frame?.setBox(box);
  }
  function takeRoom(): void {
    page.makeRoom(width());
    lies = page.hasRoom(width()) ? 'beside' : 'over';
    // A margin that narrows nothing would only break something else.
    if (lies === 'over') page.makeRoom(0);
    place();
  }
  function show(): void {
    focus.note();
    open = true;
    frame ??= placeSidebarFrame(
      root,
      { title: page.labels.title, theme: page.theme.current(), ask: page.ask, onFailed },
      signal,
    );
    takeRoom();
    frame.setShown(true);
    tab.setShown(false);
    frame.focus();
  }
  function close(): void {
    if (!open) return;
    const hadFocus = root.activeElement === frame?.element;
    hide();
    if (!hadFocus || focus.restore()) return;
    page.focusFallback();
    // Opened from the tab by keyboard, or the place is gone: the keyboard must not fall to nowhere.
    // A frame that just became inert may still count as focused.
    const now = root.activeElement;
    if (now === root.body || now === frame?.element) tab.focus();
  }
  function hide(): void {
    open = false;
    frame?.setShown(false);
    tab.setShown(true);
    page.makeRoom(0);
  }
  function onFailed(): void {
    frame = null;
    hide();
    page.onUnreachable();
  }
  function toggle(): void {
    if (open) close();
    else show();
  }
  const shield = createDragShield(root, view, drag, signal);
  function drag(to: number, done: boolean): void {
    wished = storedWidth(to);
    if (open) takeRoom();
    if (!done) {
      shield.raise();
      return;
    }
    shield.lower();
    page.ask('profile.setSidebarWidth', { width: storedWidth(width()) }).catch(page.onUnreachable);
  }
  let resizing = false;
  view.addEventListener(
    'resize',
    () => {
      // makeRoom itself announces a resize to the page.
      if (!open || resizing) return;
      resizing = true;
      try {
        takeRoom();
      } finally {
        resizing = false;
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    if (open) page.makeRoom(0);
  });
  return {
    freeBox: () => freeBeside(open ? box : null, view),
    sync: () => {
      if (open && lies === 'over') place();
    },
    commands: {
      'sidebar.toggle': () => {
        toggle();
        return null;
      },
      'sidebar.open': () => {
        if (open) frame?.focus();
        else show();
        return null;
      },
      'sidebar.close': () => {
        close();
        return null;
      },
      'sidebar.drag': ({ width: to, done }) => {
        drag(to, done);
        return null;
      },
    },
  };
}

function freeBeside(box: Box | null, view: Window): Box {
  const whole = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  if (box === null || box.height < view.innerHeight) return whole;
  if (box.left > 0) return { ...whole, width: box.left };
  return { ...whole, left: box.width, width: whole.width - box.width };
}
