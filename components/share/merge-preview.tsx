import { i18n } from '#i18n';
import type { MergeItem } from '@/lib/domain/share/deal-items';
import { ConflictChoice } from './conflict-choice';
import { subjectWords } from './place-words';

export interface MergePreviewProps {
  readonly items: readonly MergeItem[];
  readonly take: ReadonlySet<string>;
  readonly onTake: (key: string, theirs: boolean) => void;
}

/** Two sides of one deal, field by field. */
export function MergePreview({ items, take, onTake }: MergePreviewProps) {
  const of = (state: MergeItem['state']) => items.filter((item) => item.state === state);
  const both = of('both');
  return (
    <div className="flex flex-col gap-5">
      {both.length > 0 && (
        <section>
          <h2 className="text-title font-semibold">{i18n.t('share.both')}</h2>
          <p className="text-small text-ink-2">{i18n.t('share.bothHint')}</p>
          <ul className="mt-2 divide-y divide-line">
            {both.map((item) => {
              const name = subjectWords(item.subject);
              return (
                <li key={keyOf(item)} className="flex flex-col gap-2 py-3">
                  <h3 className="text-body font-medium">{name}</h3>
                  {item.conflicts.length === 0 && (
                    <p className="text-small text-ink-2">{i18n.t('share.together')}</p>
                  )}
                  {item.conflicts.map((conflict) => (
                    <ConflictChoice
                      key={conflict.key}
                      name={name}
                      conflict={conflict}
                      takesTheirs={take.has(conflict.key)}
                      onChoose={(theirs) => {
                        onTake(conflict.key, theirs);
                      }}
                    />
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Names
        title={i18n.t('share.comesIn')}
        hint={i18n.t('share.comesInHint')}
        items={of('theirs')}
      />
      <Names title={i18n.t('share.onlyYours')} items={of('ours')} />
      <Names title={i18n.t('share.same')} items={of('same')} />
    </div>
  );
}

interface NamesProps {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly MergeItem[];
}

function Names({ title, hint, items }: NamesProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="text-title font-semibold">{title}</h2>
      {hint !== undefined && <p className="text-small text-ink-2">{hint}</p>}
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-body text-ink-2">
        {items.map((item) => (
          <li key={keyOf(item)}>{subjectWords(item.subject)}</li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ subject }: MergeItem): string {
  if (subject.what === 'person') return `person.${subject.personId}`;
  return subject.what === 'fact' ? `fact.${subject.field}` : `deal.${subject.part}`;
}
