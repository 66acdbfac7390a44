import { useMutation } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { DropZone } from '@/components/files/drop-zone';
import { ProblemWords } from '@/components/files/problem-words';
import { SharedDealView } from '@/components/share/shared-deal-view';
import { Button } from '@/components/ui/button';
import { openSettings } from '@/lib/queries/open-settings';
import { openFile, type OpenedFile } from './open-file';
import { MOST_ROWS } from './read-table';
import { TableImport } from './table-import';

/** Deals that come as a file: a table from a CRM, or one deal from a colleague. */
export function ImportPage() {
  const { mutate, data: opened, isPending, isError, reset } = useMutation({ mutationFn: openFile });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-4 pb-16 sm:px-6">
      <a
        href="#deals"
        className="-ml-1 inline-flex min-h-6 items-center gap-0.5 rounded-sm text-small text-ink-2 hover:text-ink"
      >
        <ChevronLeft size={14} aria-hidden />
        {i18n.t('import.back')}
      </a>
      <h1 className="mt-1 text-title font-semibold">{i18n.t('import.title')}</h1>
      {opened?.kind === 'deal' ? (
        <div className="mt-4">
          <SharedDealView file={opened.file} fileName={opened.name} onCancel={reset} />
        </div>
      ) : opened?.kind === 'table' ? (
        <div className="mt-4">
          <TableImport table={opened.table} fileName={opened.name} onCancel={reset} />
        </div>
      ) : (
        <div className="mt-1 flex max-w-140 flex-col gap-4">
          <p className="text-body text-ink-2">{i18n.t('import.lead')}</p>
          <DropZone
            label={i18n.t('import.input')}
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            title={i18n.t('import.drop')}
            hint={i18n.t('import.dropHint')}
            button={i18n.t('import.choose')}
            onFile={(file) => {
              mutate(file);
            }}
          />
          <div role="status" className="text-body">
            {isPending && i18n.t('import.reading')}
            {isError && <p className="text-danger">{i18n.t('import.unreadable')}</p>}
            {opened !== undefined && <Refusal opened={opened} />}
          </div>
        </div>
      )}
    </div>
  );
}

function Refusal({ opened }: { readonly opened: OpenedFile }) {
  const { mutate: settings } = useMutation(openSettings);
  switch (opened.kind) {
    case 'backup':
      return (
        <p>
          {i18n.t('import.isBackup')}{' '}
          <Button
            small
            look="link"
            onClick={() => {
              settings({});
            }}
          >
            {i18n.t('import.openSettings')}
          </Button>
        </p>
      );
    case 'refused':
      return (
        <div className="text-danger">
          <p className="font-medium">{i18n.t('import.refused')}</p>
          <p>
            <ProblemWords problem={opened.problem} wanted="deal" />
          </p>
        </div>
      );
    case 'no_table':
      return (
        <p className="text-danger">
          {opened.why === 'tooLarge'
            ? i18n.t('import.tooLarge', { most: String(MOST_ROWS) })
            : i18n.t(`import.${opened.why}`)}
        </p>
      );
    default:
      return null;
  }
}
