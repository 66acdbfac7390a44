import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { PromptItem, PromptVerdict } from '@/lib/domain/page/prompt';
import { SendItem } from './send-item';

export interface SendItemsProps {
  readonly items: readonly PromptItem[];
  readonly verdictFor: (item: PromptItem) => PromptVerdict;
  /** Whether a promise is the account executive's to give. */
  readonly isOverstep: (item: PromptItem) => boolean;
  /** What stands above the list: nothing, something it is set apart from, or a part with a title of its own. */
  readonly follows: 'nothing' | 'list' | 'part';
  readonly onChange: (verdict: PromptVerdict) => void;
}

/** The promises of the mail that is about to go. */
export function SendItems({ items, verdictFor, isOverstep, follows, onChange }: SendItemsProps) {
  if (items.length === 0) return null;
  return (
    <section className={cx(follows !== 'nothing' && 'border-t border-line')}>
      {follows === 'part' && (
        <div className="px-4 pt-3">
          <h2 className="font-medium text-ink">{i18n.t('prompt.sendTitle', items.length)}</h2>
          <p className="text-small text-ink-2">{i18n.t('prompt.sendHint')}</p>
        </div>
      )}
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <SendItem
            key={item.key}
            item={item}
            verdict={verdictFor(item)}
            isOverstep={isOverstep(item)}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}
