import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import { isFactItem, type BriefGroup, type BriefItem } from '@/lib/domain/brief/brief-item';
import { FactSection } from './fact-section';
import { LedgerSection } from './ledger-section';
import { PeopleSection } from './people-section';
import { sectionId } from './section-id';
import type { ShownState } from './shown-state';
import { StateChip } from './state-chip';

export interface BriefSectionProps {
  readonly group: BriefGroup;
  readonly items: readonly BriefItem[];
  readonly state: ShownState;
}

/** Facts that take the whole width where others stand in two columns. */
const WIDE: ReadonlySet<BriefItem> = new Set([
  'successCriteria',
  'definedDone',
  'scope',
  'commercials',
  'clientBasics',
  'scorecard',
  'involvement',
]);

/** One group of the brief: its title and state, and all that is asked in it. */
export function BriefSection({ group, items, state }: BriefSectionProps) {
  const title = i18n.t(`group.${group}`);
  const people = items.filter((item) => !isFactItem(item) && item !== 'ledger');
  return (
    <details
      open
      id={sectionId(group)}
      className="group scroll-mt-28 border-b border-line last:border-b-0 @4xl/brief:scroll-mt-0"
    >
      <summary className="flex min-h-11 items-center gap-2 px-4 -outline-offset-2 select-none hover:bg-canvas @4xl/brief:px-6">
        <ChevronRight
          size={14}
          aria-hidden
          className="-ml-1 shrink-0 text-ink-3 transition-transform duration-150 group-open:rotate-90"
        />
        <h2 className="min-w-0 flex-1 py-1 text-title font-semibold">{title}</h2>
        <StateChip state={state} />
      </summary>
      <div className="grid gap-x-8 gap-y-5 px-4 pt-1 pb-5 @4xl/brief:grid-cols-2 @4xl/brief:px-6">
        {people.length > 0 && <PeopleSection items={people} />}
        {items.map((item) =>
          isFactItem(item) ? (
            <FactSection
              key={item}
              field={item}
              groupTitle={title}
              className={items.length === 1 || WIDE.has(item) ? 'col-span-full' : undefined}
            />
          ) : (
            item === 'ledger' && <LedgerSection key={item} />
          ),
        )}
      </div>
    </details>
  );
}
