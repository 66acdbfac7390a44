import type { Profile } from '@/lib/domain/profile';
import type { DealHost } from '@/lib/hosts/deal-host';
import { request } from '@/lib/messaging/client';
import { pageCommands } from './commands';
import { startDealWatch } from './page/deal-watch';
import { startDomActivity } from './page/dom-activity';
import { startLifeWatch, type LifeWatch } from './page/life-watch';
import type { PageTexts } from './page/page-texts';
import { reportChanges } from './page/report-changes';
import { removeLeftovers } from './page/shadow-host';
import { childController } from './page/signals';
import { startThemeWatch } from './page/theme-watch';
import { receiveCommands, type CommandHandlers } from './receive-commands';
import { startSidebar } from './sidebar/sidebar';

/** What a CRM page's script is made of. */
export interface DealSessionParts {
  readonly host: DealHost;
  readonly root: Document;
  readonly view: Window;
  readonly texts: PageTexts;
}

/** Stands beside a CRM's deal pages while that CRM is switched on. */
export function startDealSession(parts: DealSessionParts, signal: AbortSignal): void {
  const { host, root, texts } = parts;
  removeLeftovers(root);
  host.makeRoom(root, 0);
  let work: AbortController | null = null;
  let handlers: CommandHandlers = {};
  const life = startLifeWatch(
    root,
    request,
    {
      pausedLabel: texts.paused,
      readTheme: () => host.readTheme(root),
      wasVisible: () => work !== null,
    },
    signal,
  );
  const configure = async () => {
    const config = await life.ask('frames.config', {}).catch(() => null);
    if (life.signal.aborted || config === null) return;
    if (!config.enabled || config.profile === null) {
      work?.abort();
      work = null;
      handlers = {};
    } else if (work === null) {
      work = childController(life.signal);
      handlers = startDealWork(parts, { life, texts, profile: config.profile }, work.signal);
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
      'sidebar.toggle': (input) => (handlers['sidebar.toggle'] ?? off)(input),
      'sidebar.open': (input) => (handlers['sidebar.open'] ?? off)(input),
      'sidebar.close': (input) => (handlers['sidebar.close'] ?? off)(input),
      'sidebar.drag': (input) => (handlers['sidebar.drag'] ?? off)(input),
    },
    life.signal,
  );
  void configure();
}

function startDealWork(
  { host, root, view }: DealSessionParts,
  { life, texts, profile }: { life: LifeWatch; texts: PageTexts; profile: Profile },
  signal: AbortSignal,
): CommandHandlers {
  const activity = startDomActivity(root, signal);
  const theme = startThemeWatch(root, () => host.readTheme(root), signal);
  const watch = startDealWatch(
    { host, root, view, activity },
    () => {
      context.call();
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
  for (const type of ['popstate', 'hashchange'])
    view.addEventListener(type, watch.look, { signal });
  const sidebar = startSidebar(
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
  return pageCommands({ sidebar, mail: null });
}
