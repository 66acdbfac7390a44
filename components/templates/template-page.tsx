import { ChevronLeft, CloudOff, Copy, Download, FileQuestion } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus } from '@/components/deal/save-status';
import { useTitle } from '@/components/desk/use-title';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu } from '@/components/ui/menu';
import { Skeleton } from '@/components/ui/skeleton';
import { ModeSwitch, type EditorMode } from './mode-switch';
import { ConflictBar } from './template-conflict';
import { TemplateEditor } from './template-editor';
import type { TemplateHub } from './template-hub';
import { sourceName } from './template-names';
import { useDeeds } from './use-deeds';
import { useTemplate, type WrittenTemplate } from './use-template';

/** One template of the rep's own: its words beside what becomes of them. */
export function TemplatePage({ id }: { readonly id: string }) {
  const { status, written, hub, retry } = useTemplate(id);
  useTitle(written === null ? i18n.t('templates.title') : sourceName(written.source));
  if (written !== null) return <OpenTemplate written={written} hub={hub} />;
  if (status === 'pending') return <Skeleton rows={6} />;
  if (status === 'error')
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={retry}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  return (
    <>
      <h1 className="sr-only">{i18n.t('templates.title')}</h1>
      <EmptyState
        icon={FileQuestion}
        title={i18n.t('templates.gone')}
        text={i18n.t('templates.goneHint')}
      >
        <ButtonLink href="#templates">{i18n.t('templates.title')}</ButtonLink>
      </EmptyState>
    </>
  );
}

interface OpenTemplateProps {
  readonly written: WrittenTemplate;
  readonly hub: TemplateHub;
}

function OpenTemplate({ written, hub }: OpenTemplateProps) {
  const [mode, setMode] = useState<EditorMode>('form');
  const deeds = useDeeds();
  const { id, source, conflict } = written;
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 pt-3 pb-2 sm:px-6">
        <div className="w-full">
          <a
            href="#templates"
            className="-ml-1 inline-flex min-h-6 items-center gap-0.5 rounded-sm text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft size={14} aria-hidden />
            {i18n.t('templates.back')}
          </a>
        </div>
        <h1 className="min-w-32 flex-1 truncate max-sm:basis-full text-title font-semibold">
          {sourceName(source)}
        </h1>
        <SaveStatus hub={hub} />
        <ModeSwitch mode={mode} onChange={setMode} />
        <Menu
          label={i18n.t('templates.menu', { name: sourceName(source) })}
          items={[
            {
              label: i18n.t('templates.duplicate'),
              icon: Copy,
              onSelect: () => {
                deeds.duplicate(source, null);
              },
            },
            {
              label: i18n.t('templates.saveFile'),
              icon: Download,
              onSelect: () => {
                deeds.save(source);
              },
            },
          ]}
        />
        {deeds.failed !== null && (
          <p role="alert" className="w-full text-danger">
            {deeds.failed}
          </p>
        )}
      </header>
      {conflict !== null && <ConflictBar id={id} conflict={conflict} hub={hub} />}
      <TemplateEditor
        written={written}
        mode={mode}
        onShowSource={() => {
          setMode('source');
        }}
      />
    </>
  );
}
