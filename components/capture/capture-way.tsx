import { createContext, useContext, type ReactNode } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { DeskLink } from '@/components/deal/desk-link';
import { dealHash } from '@/components/desk/desk-route';

/** Opens what was read for the deal, or one conversation of it, over what is shown; null where it is a page's part. */
export const CaptureWay = createContext<((captureId: string | null) => void) | null>(null);

export interface CaptureLinkProps {
  /** The conversation it leads to; null for all that were read, and the way to read another. */
  readonly captureId: string | null;
  /** Whether that is what is shown. */
  readonly isCurrent?: boolean;
  readonly className: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A way to the conversations of the deal: within the sidebar, or to the desk's part for them. */
export function CaptureLink({
  captureId,
  isCurrent,
  className,
  title,
  children,
}: CaptureLinkProps) {
  const open = useContext(CaptureWay);
  const { deal } = useDeal().dossier;
  if (open === null)
    return (
      <DeskLink
        hash={dealHash(deal.id, 'capture', captureId)}
        className={className}
        isCurrent={isCurrent === true}
        {...(title === undefined ? {} : { title })}
      >
        {children}
      </DeskLink>
    );
  return (
    <button
      type="button"
      title={title}
      aria-current={isCurrent === true ? 'true' : undefined}
      className={className}
      onClick={() => {
        open(captureId);
      }}
    >
      {children}
    </button>
  );
}
