import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { isFactItem, type BriefGroup, type BriefItem } from '@/lib/domain/brief/brief-item';
import type { ItemState } from '@/lib/domain/brief/item-state';
import { useDeal } from '@/components/deal/deal-context';
import { reasonText } from './reason-text';
import { sectionId } from './section-id';
import { StateChip } from './state-chip';

export interface BriefSectionProps {
  readonly group: BriefGroup;
  readonly items: readonly BriefItem[];
  readonly state: ItemState['state'];
  readonly reason: ItemState['reason'];
  readonly number: number;
  readonly children: ReactNode;
}

/** One group of the brief: its title and state, what it still lacks, and its inputs. */
export function BriefSection({ group, items, state, reason, number, children }: BriefSectionProps) {
  const { dossier, mark } = useDeal();
  const facts = items.filter(isFactItem);
  const isMarked = dossier.facts.some(
    ({ toConfirm, field }) => toConfirm && items.some((item) => item === field),
  );
  return (
    <details
      open
      id={sectionId(group)}
      className="group shrink-0 scroll-mt-10 border-b border-line last:border-b-0"
    >
      <summary className="flex min-h-11 items-center gap-2 px-4 -outline-offset-2 select-none hover:bg-canvas">
        <ChevronRight
          size={14}
          aria-hidden
          className="-ml-1 shrink-0 text-ink-3 transition-transform duration-150 group-open:rotate-90"
        />
        <h2 className="flex min-w-0 flex-1 gap-1.5 py-1 text-body font-semibold">
          <span className="font-normal text-ink-3 tabular-nums">{number}</span>
          <span>{i18n.t(`group.${group}`)}</span>
        </h2>
        <span className="shrink-0">
          <StateChip state={state} />
        </span>
      </summary>
      <div className="flex flex-col gap-3 px-4 pb-4">
        {reason !== null && <p className="-mt-1 text-small text-ink-2">{reasonText(reason)}</p>}
        {children}
        {facts.length > 0 && group !== 'promises' && state !== 'empty' && (
          <Switch
            small
            checked={isMarked}
            onChange={(event) => {
              mark(facts, event.target.checked);
            }}
          >
            {i18n.t('brief.toConfirm')}
          </Switch>
        )}
      </div>
    </details>
  );
}
