import { useMutation } from '@tanstack/react-query';
import { Handshake, ListTodo, MailPlus, Settings, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { openSettings } from '@/lib/queries/open-settings';

const VIEWS = [
  { view: 'today', icon: ListTodo },
  { view: 'deals', icon: Table2 },
  { view: 'promises', icon: Handshake },
  { view: 'templates', icon: MailPlus },
] as const;

export interface DeskNavProps {
  readonly view: string;
  /** What comes before everything, for the Tab key. */
  readonly children: ReactNode;
}

/** The desk's views, and the way to the settings. */
export function DeskNav({ view: current, children }: DeskNavProps) {
  const { mutate: settings } = useMutation(openSettings);
  return (
    <nav
      aria-label={i18n.t('desk.views')}
      className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line px-3 py-2 md:w-44 md:flex-col md:flex-nowrap md:items-stretch md:border-b-0 md:py-4"
    >
      {children}
      <p className="flex items-center gap-2 px-2 text-title font-semibold md:mb-4">
        <img src="/icon/48.png" alt="" width={20} height={20} />
        Baton
      </p>
      {VIEWS.map(({ view, icon: Icon }) => (
        <a
          key={view}
          href={`#${view}`}
          aria-current={view === current ? 'page' : undefined}
          className="flex min-h-8 items-center gap-2 rounded-md px-2 font-medium text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-accent-strong forced-colors:aria-[current]:outline"
        >
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {i18n.t(`desk.${view}`)}
        </a>
      ))}
      <span className="flex-1" />
      <Button
        look="quiet"
        className="justify-start px-2!"
        onClick={() => {
          settings({});
        }}
      >
        <Settings size={15} strokeWidth={1.75} aria-hidden />
        {i18n.t('deal.settings')}
      </Button>
    </nav>
  );
}
