import { CheckCheck } from 'lucide-react';
import { i18n } from '#i18n';
import { useNow } from '@/components/gate/use-now';
import { EmptyState } from '@/components/ui/empty-state';
import { UndoBar } from '@/components/ui/undo-bar';
import type { Suggestion, SuggestionGroup as Group } from '@/lib/domain/capture/suggest/suggestion';
import { writeOf } from '@/lib/domain/capture/suggest/take';
import { CaptureProgress } from './capture-progress';
import { KeysLegend } from './keys-legend';
import { SettledFolds } from './settled-folds';
import { SuggestionGroup } from './suggestion-group';
import { shortName } from './suggestion-words';
import { useSuggestionList, type SuggestionListState } from './use-suggestion-list';
import type { Verdicts } from './use-verdicts';

export interface SuggestionListProps {
  readonly verdicts: Verdicts;
  /** The conversation whose suggestions are shown; null for all. */
  readonly captureId: string | null;
  readonly title: string;
}

/** What conversations suggest, grouped as the brief is: taken, edited or refused one by one, by hand or by keys. */
export function SuggestionList({ verdicts, captureId, title }: SuggestionListProps) {
  const state = useSuggestionList(verdicts, captureId);
  const now = useNow();
  const { shown, list } = state;
  const groups = [...Map.groupBy(shown.waiting, ({ group }) => group)] satisfies [Group, unknown][];
  const all = shown.all.length - shown.known.length;
  const count = i18n.t('capture.list.count', { taken: shown.taken.length, all });
  return (
    <section
      ref={list}
      aria-label={i18n.t('capture.list.label')}
      className="flex min-w-0 flex-col gap-4"
      onKeyDown={state.onKeyDown}
    >
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h2
            data-list-heading
            tabIndex={-1}
            title={title}
            className="min-w-0 truncate text-title font-semibold outline-none"
          >
            {title}
          </h2>
          {all > 0 && <p className="text-small text-ink-2 tabular-nums">{count}</p>}
        </div>
        <CaptureProgress />
        {shown.waiting.length > 0 && <KeysLegend ways={waysIn(shown.waiting)} />}
      </div>
      {verdicts.failure !== null && (
        <p role="alert" className="text-small text-danger">
          {i18n.t(`capture.list.failed.${verdicts.failure}`)}
        </p>
      )}
      {verdicts.wasTaken && (
        <p role="alert" className="text-small text-warn">
          {i18n.t('taking.elsewhere')}
        </p>
      )}
      {state.stays.map((one) => (
        <p key={one.id} role="alert" className="text-small text-warn">
          {i18n.t('taking.stays', { name: shortName(one.fact, now) })}
        </p>
      ))}
      {shown.waiting.length === 0 && (
        <EmptyState
          icon={CheckCheck}
          title={i18n.t('capture.list.done')}
          text={i18n.t('capture.list.doneHint')}
        />
      )}
      {groups.map(([group, suggestions]) => (
        <SuggestionGroup
          key={group}
          group={group}
          suggestions={suggestions}
          activeId={state.activeId}
          editedId={state.editedId}
          hasTitle={captureId === null}
          now={now}
          deeds={state.deeds}
          stands={state.stands}
          onTakeAll={state.takeMany}
        />
      ))}
      <SettledFolds shown={shown} now={now} onReopen={state.reopen} />
      <div className="sticky bottom-2 z-10 rounded-lg has-[p]:shadow-pop">
        <UndoBar text={lastWords(state, count, now)} onUndo={state.undo} />
      </div>
    </section>
  );
}

function lastWords({ last }: SuggestionListState, count: string, now: Date): string | null {
  const [first] = last?.suggestions ?? [];
  if (last === null || first === undefined) return null;
  const many = last.suggestions.length;
  const words =
    many > 1
      ? i18n.t('capture.list.takenMany', { many, count })
      : i18n.t(`capture.list.${last.kind}`, { name: shortName(first.fact, now), count });
  return last.left === 0 ? words : `${words} ${i18n.t('taking.left', last.left)}`;
}

function waysIn(waiting: readonly Suggestion[]): ReadonlySet<'instead' | 'both'> {
  const contrary = waiting.filter(({ laid }) => laid.state === 'contradiction');
  return new Set(
    (['instead', 'both'] as const).filter((way) =>
      contrary.some((one) => writeOf(one, way) !== null),
    ),
  );
}
