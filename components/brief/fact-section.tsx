import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { isBlank } from '@/lib/domain/brief/is-blank';
import { itemState } from '@/lib/domain/brief/item-state';
import { factKind } from '@/lib/domain/brief/part-kind';
import { useDeal } from '@/components/deal/deal-context';
import { FactForm } from './fact-form';
import { factLabel } from './fact-label';
import { FactMarks } from './fact-marks';
import { FactOrigins } from './fact-origins';
import { reasonText } from './reason-text';
import { shownState } from './shown-state';
import { StateMark } from './state-mark';

export interface FactSectionProps {
  readonly field: BriefFact;
  /** What stands above it; a fact of the same name needs no title of its own. */
  readonly groupTitle: string;
  readonly className?: string | undefined;
}

/** One fact under its title: how far it is, what it still lacks, and its inputs. */
export function FactSection({ field, groupTitle, className }: FactSectionProps) {
  const { dossier, facts } = useDeal();
  const title = factLabel(`${field}.title`);
  const isTitled = title !== groupTitle;
  const fact = dossier.facts.find((one) => one.field === field);
  const saysNone = fact?.none === true && isBlank(facts[field]);
  const state = itemState(field, dossier);
  return (
    <div data-item={field} className={cx('@container flex min-w-0 flex-col gap-2', className)}>
      <div className="flex items-start gap-1.5">
        {isTitled && (
          <span className="flex min-h-6 items-center">
            <StateMark state={shownState(state)} />
          </span>
        )}
        <div className="min-w-0 flex-1 self-center">
          <h3 className={isTitled ? 'font-medium' : 'sr-only'}>{title}</h3>
          {state.reason !== null && (
            <p className="text-small text-ink-2">{reasonText(state.reason)}</p>
          )}
        </div>
        <FactMarks field={field} title={title} />
      </div>
      {saysNone ? (
        <p className="text-small text-ink-3">{i18n.t('editor.saysNone')}</p>
      ) : (
        <FactForm field={field} />
      )}
      {['', ...ownParts(field)].map((part) => (
        <FactOrigins key={part} field={field} part={part} />
      ))}
    </div>
  );
}

/** The names of a fact's own parts; rows name theirs themselves. */
function ownParts(field: BriefFact): readonly string[] {
  const kind = factKind(field);
  return kind.kind === 'parts' && 'parts' in kind ? Object.keys(kind.parts) : [];
}
