import { useId } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import type { PromptItem, PromptVerdict } from '@/lib/domain/page/prompt';
import { EarlierNote } from './earlier-note';
import { PriceNote } from './price-note';
import { VerdictFields } from './verdict-fields';

export interface SendItemProps {
  readonly item: PromptItem;
  readonly verdict: PromptVerdict;
  /** Whether this promise is the account executive's to give. */
  readonly isOverstep: boolean;
  readonly onChange: (verdict: PromptVerdict) => void;
}

/** One promise of the mail that is about to go: recorded or not, of what kind, due when. */
export function SendItem({ item, verdict, isOverstep, onChange }: SendItemProps) {
  const id = useId();
  const { sentence, dueText, earlier } = item;
  return (
    <li className="px-4 py-3">
      <div role="group" aria-labelledby={`${id}-sentence`} className="flex gap-2.5">
        <Checkbox
          id={id}
          label={i18n.t('prompt.recordItem', { sentence })}
          className="mt-0.5"
          checked={verdict.record}
          onChange={(event) => {
            onChange({ ...verdict, record: event.target.checked });
          }}
        />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <label
            id={`${id}-sentence`}
            htmlFor={id}
            className={cx(
              'line-clamp-4 cursor-pointer text-body wrap-anywhere',
              verdict.record ? 'text-ink' : 'text-ink-3',
            )}
          >
            {sentence}
          </label>
          <VerdictFields verdict={verdict} onChange={onChange} />
          {dueText !== null && verdict.due === null && (
            <p className="text-small text-ink-3">
              {i18n.t('prompt.dueWritten', { text: dueText })}
            </p>
          )}
          {earlier !== null && <EarlierNote earlier={earlier} />}
          {isOverstep && <PriceNote />}
        </div>
      </div>
    </li>
  );
}
