import type { PageSite } from '@/lib/domain/crm/crm-site';
import type { Profile } from '@/lib/domain/profile';
import type { DealHost } from '@/lib/hosts/deal-host';
import { setPageRoom } from '@/lib/hosts/page-room';
import { pageTheme } from '@/lib/hosts/page-theme';
import { request } from '@/lib/messaging/client';
import { openPanel } from '@/lib/messaging/open-panel';
import { RequestError } from '@/lib/messaging/result';
import { pageCommands } from './commands';
import { startGate } from './gate/start-gate';
import { startDealWatch } from './page/deal-watch';
import { startDomActivity } from './page/dom-activity';
import { startLifeWatch, type LifeWatch } from './page/life-watch';
import type { PageTexts } from './page/page-texts';
import { reportChanges } from './page/report-changes';
import { removeLeftovers } from './page/shadow-host';
import { childController } from './page/signals';
import { startThemeWatch } from './page/theme-watch';
import { startPromptFrame } from './prompt/prompt-frame';
import { startPromptWindow } from './prompt/prompt-window';
import { receiveCommands, type CommandHandlers } from './receive-commands';
import { startPanelTab } from './sidebar/panel-tab';
import { startSidebar, type Sidebar } from './sidebar/sidebar';

/** What a CRM page's script is made of. */
export interface DealSessionParts {
  /** The adapter for a site's pages; null where there is none. */
  readonly hostOf: (site: PageSite) => DealHost | null;
  readonly root: Document;
  readonly view: Window;
  readonly texts: PageTexts;
}

/** What is known once the background has said that Baton is on here. */
interface DealPage extends DealSessionParts {
  readonly host: DealHost;
  readonly site: PageSite;
  readonly life: LifeWatch;
  readonly profile: Profile;
}

const OFF = { enabled: false, profile: null, site: null } as const;

/** Stands beside a CRM's deal pages while that CRM or site is on. */
export function startDealSession(parts: DealSessionParts, signal: AbortSignal): void {
  const { root, texts } = parts;
  removeLeftovers(root);
  // Every adapter makes room by the same mark.
  setPageRoom(root, 0);
  let work: AbortController | null = null;
  let handlers: CommandHandlers = {};
  const life = startLifeWatch(
    root,
    request,
    {
      pausedLabel: texts.paused,
      readTheme: () => pageTheme([root.body]),
      wasVisible: () => work !== null,
    },
    signal,
  );
  const configure = async () => {
    const config = await life.ask('frames.config', {}).catch(offWhereForbidden);
    if (life.signal.aborted || config === null) return;
    const { profile, site } = config;
    const host = site === null ? null : parts.hostOf(site);
    if (profile === null || site === null || host === null) {
      work?.abort();
      work = null;
      handlers = {};
    } else if (work === null) {
      work = childController(life.signal);
      handlers = startDealWork({ ...parts, host, site, life, profile }, work.signal);
    }
  };
  const off = () => {
    throw new Error('Baton is off on this page.');
  };
  receiveCommands(
    {
      'config.changed': () => {
        void configure();
        return null;
      },
      'page.stand': () => null,
      'sidebar.toggle': (input) => (handlers['sidebar.toggle'] ?? off)(input),
      'sidebar.open': (input) => (handlers['sidebar.open'] ?? off)(input),
      'sidebar.close': (input) => (handlers['sidebar.close'] ?? off)(input),
      'sidebar.drag': (input) => (handlers['sidebar.drag'] ?? off)(input),
      'prompt.shown': (input) => (handlers['prompt.shown'] ?? off)(input),
      'prompt.answer': (input) => (handlers['prompt.answer'] ?? off)(input),
      'gate.changed': (input) => handlers['gate.changed']?.(input) ?? null,
    },
    life.signal,
  );
  void configure();
}

/** A page whose site was taken away is nobody to the background; any other failure leaves things as they are. */
function offWhereForbidden(error: unknown): typeof OFF | null {
  return error instanceof RequestError && error.code === 'forbidden' ? OFF : null;
}

function startDealWork(page: DealPage, signal: AbortSignal): CommandHandlers {
  const { host, root, view, life } = page;
  const activity = startDomActivity(root, signal);
  const theme = startThemeWatch(root, () => host.readTheme(root), signal);
  const watch = startDealWatch(
    { host, root, view, activity },
    () => {
      context.call();
      gate.onRecord();
    },
    signal,
  );
  const context = reportChanges(
    () => ({ kind: 'deal', theme: theme.current(), record: watch.current() }),
    (now) => life.ask('page.report', now),
    signal,
  );
  theme.subscribe(context.call);
  context.call();
  const sidebar = startDealSidebar(page, theme, signal);
  const promptPage = { root, view, ask: life.ask, theme, profile: () => page.profile };
  const prompts = page.site.framed
    ? startPromptFrame(promptPage, page.texts.gateTitle, signal)
    : startPromptWindow(promptPage, signal);
  const gate = startGate(
    {
      host,
      root,
      view,
      ask: life.ask,
      activity,
      watch,
      prompts,
      freeBox: sidebar.freeBox,
      openSidebar: () => void sidebar.commands['sidebar.open']?.({}),
      isAlive: life.check,
    },
    signal,
  );
  gate.onRecord();
  return {
    ...pageCommands({ sidebar, prompts, mail: null }),
    'gate.changed': () => {
      gate.refresh();
      return null;
    },
  };
}

type Theme = ReturnType<typeof startThemeWatch>;

/** The sidebar in the page where it may hold our frames, else the tab that opens the browser's panel. */
function startDealSidebar(page: DealPage, theme: Theme, signal: AbortSignal): Sidebar {
  const { host, site, root, view, life, texts, profile } = page;
  if (!site.framed) {
    const open = import.meta.env.FIREFOX ? null : openPanel;
    return startPanelTab({ root, view, theme, label: texts.openSidebar, openPanel: open }, signal);
  }
  return startSidebar(
    {
      root,
      view,
      theme,
      ask: life.ask,
      makeRoom: (pixels) => {
        host.makeRoom(root, pixels);
      },
      hasRoom: (pixels) => host.hasRoom(root, pixels),
      keepFree: () => [],
      focusFallback: () => undefined,
      wishedWidth: profile.sidebarWidth,
      labels: { open: texts.openSidebar, title: texts.sidebarTitle },
      onUnreachable: life.check,
    },
    signal,
  );
}
