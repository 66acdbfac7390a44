import { FileInput } from 'lucide-react';
import { i18n } from '#i18n';

/** The way to bring deals in from a file. */
export function DealsInLink() {
  return (
    <a
      href="#import"
      className="inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-md border border-edge bg-surface px-3 text-body font-medium text-ink hover:border-ink-3"
    >
      <FileInput size={14} strokeWidth={1.75} aria-hidden className="text-ink-3" />
      {i18n.t('import.title')}
    </a>
  );
}
