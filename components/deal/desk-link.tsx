import { useMutation } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { openDesk } from '@/lib/queries/open-desk';

/** Whether this page is the desk itself, where a link only changes what stands after the #. */
export const OnDesk = createContext(false);

export interface DeskLinkProps {
  /** From the # on. */
  readonly hash: string;
  readonly className?: string;
  /** Said beside the words, where they are not enough. */
  readonly title?: string;
  /** Whether it leads to what is shown. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A way to a place on the desk; beside a page it opens the desk's tab there. */
export function DeskLink({ hash, className, title, isCurrent, children }: DeskLinkProps) {
  const { mutate: desk } = useMutation(openDesk);
  const isOnDesk = useContext(OnDesk);
  return (
    <a
      href={isOnDesk ? hash : `/desk.html${hash}`}
      title={title}
      aria-current={isCurrent === true ? 'true' : undefined}
      draggable={false}
      className={className}
      onClick={(event) => {
        if (isOnDesk) return;
        event.preventDefault();
        desk({ hash });
      }}
    >
      {children}
    </a>
  );
}
