import type { ReactNode } from 'react';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { useDeal } from '@/components/deal/deal-context';

export interface FactFieldsProps {
  readonly fact: BriefFact;
  readonly children: ReactNode;
}

/** The inputs of one fact: while the cursor is among them nobody else's writing moves them; leaving saves. */
export function FactFields({ fact, children }: FactFieldsProps) {
  const { hold, release } = useDeal();
  return (
    <div
      className="flex flex-col gap-3"
      onFocus={() => {
        hold(fact);
      }}
      onBlur={() => {
        release(fact);
      }}
    >
      {children}
    </div>
  );
}
