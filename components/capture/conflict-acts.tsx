import { i18n } from '#i18n';
import { writeOf } from '@/lib/domain/capture/suggest/take';
import { ActButton } from './act-button';
import { canKeepBoth } from './can-keep-both';
import { conflictId } from './conflict-note';
import { EditAct } from './edit-act';
import { KeyCap } from './key-cap';
import type { SuggestionActsProps } from './suggestion-acts';

/**
 * The ways to decide on what contradicts the brief, named by what stays. The key that takes leads here, and none of
 * the ways has it: what the brief has is not replaced by a press too many.
 */
export function ConflictActs({ suggestion, name, isActive, deeds }: SuggestionActsProps) {
  const ways = [
    {
      way: 'keep',
      key: 'R',
      run: () => {
        deeds.refuse(suggestion);
      },
    },
    {
      way: 'both',
      key: 'B',
      run: () => {
        deeds.take(suggestion, 'both');
      },
    },
    {
      way: 'take',
      key: 'I',
      run: () => {
        deeds.take(suggestion, 'instead');
      },
    },
  ] as const;
  const isOffered = (way: (typeof ways)[number]['way']) =>
    way === 'keep' ||
    (way === 'both' ? canKeepBoth(suggestion) : writeOf(suggestion, 'instead') !== null);
  return (
    <div
      role="group"
      data-choice
      tabIndex={-1}
      aria-label={i18n.t('taking.choose', { name })}
      aria-describedby={conflictId(suggestion.id)}
      className="flex shrink-0 flex-wrap items-center gap-1.5 rounded-md outline-offset-4 @2xl:max-w-72 @2xl:justify-end"
    >
      <p aria-hidden className="w-full text-small text-ink-2 @2xl:text-right">
        {i18n.t('taking.which')}
      </p>
      {ways
        .filter(({ way }) => isOffered(way))
        .map(({ way, key, run }) => (
          <span key={way} className="inline-flex items-center gap-1">
            <ActButton
              label={i18n.t(`capture.conflict.${way}Name`, { name })}
              shortcut={key}
              isActive={isActive}
              onPress={run}
            >
              {i18n.t(`capture.conflict.${way}`)}
            </ActButton>
            {/* Beside the button: within it, the key would be heard and seen as a part of its name. */}
            {isActive && (
              <span aria-hidden className="pointer-coarse:hidden">
                <KeyCap name={key} />
              </span>
            )}
          </span>
        ))}
      <EditAct suggestion={suggestion} name={name} isActive={isActive} deeds={deeds} />
    </div>
  );
}
