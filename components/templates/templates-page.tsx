import { useQuery } from '@tanstack/react-query';
import { CloudOff, FilePlus, FileUp } from 'lucide-react';
import { i18n } from '#i18n';
import { FileButton } from '@/components/files/file-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu } from '@/components/ui/menu';
import { Skeleton } from '@/components/ui/skeleton';
import { EMAIL_KINDS } from '@/lib/domain/emails/email-kind';
import { ownTemplatesQuery } from '@/lib/queries/templates-query';
import { BuiltInList } from './built-in-list';
import { OwnList } from './own-list';
import { useDeeds } from './use-deeds';

/** Every template: the rep's own, to be edited and put in order, and the built-in ones to copy. */
export function TemplatesPage() {
  const { data, isError, refetch } = useQuery(ownTemplatesQuery);
  const deeds = useDeeds();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 pt-4 pb-16 sm:px-6">
        <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="min-w-32 flex-1 text-title font-semibold">{i18n.t('templates.title')}</h1>
          <FileButton
            look="quiet"
            label={i18n.t('templates.fileInput')}
            accept=".md,.txt,text/markdown,text/plain"
            onFile={(file) => void deeds.open(file)}
          >
            <FileUp size={14} aria-hidden />
            {i18n.t('templates.openFile')}
          </FileButton>
          <Menu
            label={i18n.t('templates.new')}
            text={i18n.t('templates.new')}
            items={EMAIL_KINDS.map((kind) => ({
              label: i18n.t(`emails.${kind}`),
              icon: FilePlus,
              onSelect: () => {
                deeds.begin(kind);
              },
            }))}
          />
          <p className="w-full text-ink-2">{i18n.t('templates.lead')}</p>
          {deeds.failed !== null && (
            <p role="alert" className="w-full text-danger">
              {deeds.failed}
            </p>
          )}
        </header>
        {data !== undefined && <OwnList templates={data} deeds={deeds} />}
        {data === undefined && !isError && <Skeleton rows={2} />}
        {data === undefined && isError && (
          <EmptyState
            icon={CloudOff}
            title={i18n.t('common.loadFailed')}
            text={i18n.t('common.loadFailedHint')}
          >
            <Button onClick={() => void refetch()}>{i18n.t('common.retry')}</Button>
          </EmptyState>
        )}
        <BuiltInList onCopy={deeds.copy} />
      </div>
    </div>
  );
}
