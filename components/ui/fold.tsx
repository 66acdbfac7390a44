import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface FoldProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something rarer, folded away behind its name. */
export function Fold({ label, className, children }: FoldProps) {
  return (
    <details className="group">
      <summary
        className={cx(
          'flex min-h-6 items-center gap-1 text-small text-accent hover:underline',
          className,
        )}
      >
        <ChevronRight size={13} aria-hidden className="shrink-0 group-open:rotate-90" />
        {label}
      </summary>
      {children}
    </details>
  );
}
