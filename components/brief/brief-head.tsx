import { Redo2, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import { IconButton } from '@/components/ui/icon-button';
import { BRIEF_FORMS } from '@/lib/domain/brief/brief-form';
import { useBriefForm } from './use-brief-form';
import { useUndo } from './use-undo';

const FORMS = [...BRIEF_FORMS, 'everything'] as const;
const isMac = () => /mac/iu.test(navigator.userAgent);

/** Which form is written, and the ways back and forth. */
export function BriefHead() {
  const [form, choose] = useBriefForm();
  const { canUndo, canRedo, undo, redo } = useUndo();
  const key = isMac() ? '⌘' : 'Ctrl+';
  return (
    <div className="flex items-center gap-1">
      <CompactSelect
        label={i18n.t('editor.form')}
        className="mr-auto min-w-0 flex-1 [&>select]:w-full"
        value={form}
        options={FORMS.map((value) => ({ value, label: i18n.t(`editor.forms.${value}`) }))}
        onChange={(event) => {
          const chosen = FORMS.find((one) => one === event.target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      />
      <IconButton
        data-undo
        icon={Undo2}
        label={i18n.t('editor.undo')}
        title={`${i18n.t('editor.undo')} (${key}Z)`}
        aria-disabled={!canUndo}
        className="aria-disabled:cursor-default! aria-disabled:opacity-40"
        onClick={undo}
      />
      <IconButton
        data-undo
        icon={Redo2}
        label={i18n.t('editor.redo')}
        title={`${i18n.t('editor.redo')} (${key}${isMac() ? '⇧Z' : 'Shift+Z'})`}
        aria-disabled={!canRedo}
        className="aria-disabled:cursor-default! aria-disabled:opacity-40"
        onClick={redo}
      />
    </div>
  );
}
