import { useId, type ReactNode } from 'react';

export interface PanelProps {
  readonly title: string;
  readonly hint?: string;
  /** The heading's id, where something in the panel is named by it. */
  readonly titleId?: string;
  readonly children: ReactNode;
}

/** One question of a full page: its heading, a line of explanation, its controls. */
export function Panel({ title, hint, titleId, children }: PanelProps) {
  const ownId = useId();
  const id = titleId ?? ownId;
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface p-5">
      <h2 id={id} className="text-title font-semibold text-ink">
        {title}
      </h2>
      {hint !== undefined && <p className="mt-0.5 text-body text-ink-2">{hint}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
