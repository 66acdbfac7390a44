import { useState } from 'react';
import { i18n } from '#i18n';
import { useBriefForm } from '@/components/brief/use-brief-form';
import { useDeal } from '@/components/deal/deal-context';
import { formProgress } from '@/lib/domain/brief/form-progress';

/** How far the brief is, and how far it was when the list was opened: what the taking is for. */
export function CaptureProgress() {
  const { dossier } = useDeal();
  const [form] = useBriefForm();
  const progress = formProgress(form === 'everything' ? null : form, dossier);
  const [first, setFirst] = useState({ form, done: progress.done });
  // Another form counts other things.
  if (first.form !== form) setFirst({ form, done: progress.done });
  const words = {
    form: i18n.t(`editor.forms.${form}`),
    done: progress.done,
    all: progress.all,
  };
  const share = (part: number) => `${String((100 * part) / Math.max(1, progress.all))}%`;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small text-ink-2 tabular-nums">
        {progress.done > first.done
          ? i18n.t('capture.list.briefMoved', { ...words, before: first.done })
          : i18n.t('capture.list.brief', words)}
      </p>
      <div aria-hidden className="relative h-1 overflow-hidden rounded-full bg-sunken">
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-accent transition-[width] duration-300"
          style={{ width: share(progress.done) }}
        />
        <span
          className="absolute inset-y-0 left-0 bg-ink-3"
          style={{ width: share(Math.min(first.done, progress.done)) }}
        />
      </div>
    </div>
  );
}
