import type { ReactNode } from 'react';

export interface PageFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A full-tab page of ours: whose it is, its title, what it asks, and what to know beside it. */
export function PageFrame({ title, lead, aside, children }: PageFrameProps) {
  return (
    <div className="mx-auto max-w-220 px-4 pt-8 pb-16 sm:px-8 sm:pt-14">
      <header className="mb-8">
        <p className="flex items-center gap-2 text-title font-semibold text-ink">
          <img src="/icon/48.png" alt="" width={24} height={24} />
          Baton
        </p>
        <h1 className="mt-6 text-display font-semibold tracking-tight text-balance text-ink">
          {title}
        </h1>
        {lead !== undefined && <p className="mt-2 text-title text-ink-2">{lead}</p>}
      </header>
      {aside === undefined ? (
        <main>{children}</main>
      ) : (
        <div className="grid gap-8 md:grid-cols-[minmax(0,1fr)_240px]">
          <main>{children}</main>
          {aside}
        </div>
      )}
    </div>
  );
}
