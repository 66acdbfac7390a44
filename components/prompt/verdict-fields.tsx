import { i18n } from '#i18n';
import { CompactDate } from '@/components/ui/compact-date';
import { CompactSelect } from '@/components/ui/compact-select';
import { cx } from '@/components/ui/cx';
import type { PromptVerdict } from '@/lib/domain/page/prompt';
import { kindOf, kindOptions } from './kind-options';

export interface VerdictFieldsProps {
  readonly verdict: PromptVerdict;
  readonly hasDue?: boolean;
  readonly onChange: (verdict: PromptVerdict) => void;
}

/** Of what kind a promise is, and until when it holds. */
export function VerdictFields({ verdict, hasDue = true, onChange }: VerdictFieldsProps) {
  return (
    <div className={cx('flex items-center gap-2', !verdict.record && 'opacity-60')}>
      <CompactSelect
        label={i18n.t('kind.label')}
        className="min-w-0 shrink"
        options={kindOptions()}
        value={verdict.kind}
        disabled={!verdict.record}
        onChange={(event) => {
          onChange({ ...verdict, kind: kindOf(event.target.value) });
        }}
      />
      {hasDue && (
        <CompactDate
          label={i18n.t('prompt.due')}
          wrapperClass="shrink-0"
          value={verdict.due}
          disabled={!verdict.record}
          onChange={(due) => {
            onChange({ ...verdict, due });
          }}
        />
      )}
    </div>
  );
}
