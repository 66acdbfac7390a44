import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  /** A way to the whole of it. */
  readonly way?: ReactNode;
  readonly children: ReactNode;
}

/** One part of what stands beside a record. */
export function Section({ title, way, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <div className="flex min-h-6 items-center justify-between gap-2">
        <h2 id={id} className="text-body font-semibold">
          {title}
        </h2>
        {way}
      </div>
      {children}
    </section>
  );
}
