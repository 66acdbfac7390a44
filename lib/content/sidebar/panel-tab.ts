import type { Theme } from '@/lib/domain/page/page-context';
import type { ThemeWatch } from '../page/theme-watch';
import type { Sidebar } from './sidebar';
import { placeSidebarTab } from './sidebar-tab';

/** What the tab of a page needs that holds no frame of ours. */
export interface PanelPage {
  readonly root: Document;
  readonly view: Window;
  readonly theme: ThemeWatch;
  readonly label: string;
  /** Opens the browser's own panel; null where only the browser's button can (Firefox). */
  readonly openPanel: (() => void) | null;
}

/**
 * What a page without our frames has instead of the sidebar: the same tab, that opens the browser's own panel
 * beside the page. What asks for the sidebar from elsewhere opens it too, as far as the browser lets it.
 */
export function startPanelTab(page: PanelPage, signal: AbortSignal): Sidebar {
  const { root, view, theme, label, openPanel } = page;
  const open = () => {
    openPanel?.();
    return null;
  };
  if (openPanel !== null) {
    const tab = placeSidebarTab(
      root,
      { label, paused: false, theme: theme.current(), onPress: open },
      signal,
    );
    theme.subscribe((now: Theme) => {
      tab.setTheme(now);
    });
  }
  return {
    freeBox: () => ({ left: 0, top: 0, width: view.innerWidth, height: view.innerHeight }),
    sync: () => undefined,
    commands: {
      'sidebar.toggle': open,
      'sidebar.open': open,
      'sidebar.close': () => null,
      'sidebar.drag': () => null,
    },
  };
}
