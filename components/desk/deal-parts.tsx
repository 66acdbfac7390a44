import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { DEAL_PARTS, dealHash, type DealPart } from './desk-route';

/** So much of the part before stays in sight, to show that there is one. */
const BEFORE = 48;

export interface DealPartsProps {
  readonly dealId: string;
  /** The one that is shown. */
  readonly part: DealPart;
}

/** The parts of a deal's page; where they don't all fit, the one that is shown is in sight. */
export function DealParts({ dealId, part }: DealPartsProps) {
  const parts = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = parts.current?.querySelector<HTMLElement>('[aria-current]');
    if (current !== undefined && current !== null)
      parts.current?.scrollTo({ left: current.offsetLeft - BEFORE });
  }, [part]);
  return (
    <nav
      ref={parts}
      aria-label={i18n.t('desk.parts')}
      className="relative flex shrink-0 gap-4 overflow-x-auto border-b border-line px-4 whitespace-nowrap [scrollbar-width:none] md:px-6"
    >
      {DEAL_PARTS.map((one) => (
        <a
          key={one}
          href={dealHash(dealId, one)}
          aria-current={one === part ? 'page' : undefined}
          className="relative flex min-h-10 items-center font-medium text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-0 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-accent aria-[current]:after:content-[''] forced-colors:aria-[current]:after:bg-[Highlight]"
        >
          {i18n.t(`dealPart.${one}`)}
        </a>
      ))}
    </nav>
  );
}
