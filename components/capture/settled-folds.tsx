import { Check, X } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { shortName, typeWord } from './suggestion-words';
import type { ShownSuggestions } from './use-suggestion-list';

export interface SettledFoldsProps {
  readonly shown: Pick<ShownSuggestions, 'known' | 'taken' | 'refused'>;
  readonly now: Date;
  readonly onReopen: (suggestion: Suggestion) => void;
}

/** What waits no more, folded away: known before, taken, refused; what was refused can be brought back. */
export function SettledFolds({
  shown: { known, taken, refused },
  now,
  onReopen,
}: SettledFoldsProps) {
  return (
    <div className="flex flex-col gap-1 empty:hidden">
      {known.length > 0 && (
        <Fold label={i18n.t('capture.list.known', known.length)}>
          <Lines suggestions={known} now={now} />
        </Fold>
      )}
      {taken.length > 0 && (
        <Fold label={i18n.t('capture.list.takenFold', taken.length)}>
          <Lines suggestions={taken} now={now} />
        </Fold>
      )}
      {refused.length > 0 && (
        <Fold label={i18n.t('capture.list.refusedFold', refused.length)}>
          <Lines suggestions={refused} now={now} onReopen={onReopen} />
        </Fold>
      )}
    </div>
  );
}

interface LinesProps {
  readonly suggestions: readonly Suggestion[];
  readonly now: Date;
  /** Only of what was refused. */
  readonly onReopen?: (suggestion: Suggestion) => void;
}

function Lines({ suggestions, now, onReopen }: LinesProps) {
  const Mark = onReopen === undefined ? Check : X;
  return (
    <ul className="flex flex-col gap-1 py-1 pl-4">
      {suggestions.map((one) => {
        const name = shortName(one.fact, now);
        return (
          <li key={one.id} className="flex min-h-6 items-center gap-2 text-small text-ink-2">
            <Mark size={13} aria-hidden className="shrink-0 text-ink-3" />
            <span className="min-w-0 flex-1 truncate" title={one.said[0].quote}>
              <span className="text-ink-3">{typeWord(one.fact)}: </span>
              <bdi>{name}</bdi>
            </span>
            {onReopen !== undefined && (
              <Button
                small
                look="link"
                aria-label={i18n.t('capture.list.reopenName', { name })}
                onClick={() => {
                  onReopen(one);
                }}
              >
                {i18n.t('capture.list.reopen')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
