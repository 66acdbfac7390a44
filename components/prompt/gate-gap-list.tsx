import { CircleDashed, CircleDot, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { itemTitle } from '@/components/brief/item-title';
import { isBriefItem } from '@/lib/domain/brief/brief-item';
import type { GateGap } from '@/lib/domain/gate/gate-state';

const STATES = ['empty', 'to_confirm'] as const;
const ICONS = { empty: CircleDashed, to_confirm: CircleDot } as const;

/** What a close lacks: what isn't in the brief, what in it isn't settled, the call. The most important first. */
export function GateGapList({ gaps }: { readonly gaps: readonly GateGap[] }) {
  if (gaps.some(({ kind }) => kind === 'no_brief'))
    return <p className="px-4 pb-1 text-body text-ink">{i18n.t('gate.noBrief')}</p>;
  return (
    <div className="flex flex-col gap-3 px-4 py-3">
      {STATES.map((state) => {
        const items = gaps.flatMap((gap) =>
          gap.kind === 'brief' && gap.state === state ? [gap.item] : [],
        );
        const Icon = ICONS[state];
        return items.length === 0 ? null : (
          <Group key={state} title={i18n.t(`gate.${state}`)}>
            <ul className="flex flex-col gap-1">
              {items.map((item) => (
                <li key={item} className="flex gap-2 text-body text-ink">
                  <Icon size={15} aria-hidden className="mt-0.5 shrink-0 text-warn" />
                  <span className="min-w-0">{isBriefItem(item) ? itemTitle(item) : item}</span>
                </li>
              ))}
            </ul>
          </Group>
        );
      })}
      {gaps.some(({ kind }) => kind === 'introduction') && (
        <Group title={i18n.t('gate.introduction')}>
          <p className="flex gap-2 text-body text-ink">
            <Users size={15} aria-hidden className="mt-0.5 shrink-0 text-warn" />
            <span className="min-w-0">{i18n.t('gate.introductionLacks')}</span>
          </p>
        </Group>
      )}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-small font-medium text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
