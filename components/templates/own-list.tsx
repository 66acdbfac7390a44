import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Copy, Download, MailPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { templateHash } from '@/components/desk/desk-route';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu } from '@/components/ui/menu';
import { SortableList } from '@/components/ui/sortable-list';
import { UndoBar } from '@/components/ui/undo-bar';
import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import { addTemplate, orderTemplates, removeTemplate } from '@/lib/queries/change-templates';
import { OwnState } from './own-state';
import { templateHubOf } from './template-hub';
import { kindOf, sourceName } from './template-names';
import type { TemplateDeeds } from './use-deeds';
import { useJudged } from './use-judged';

export interface OwnListProps {
  readonly templates: readonly OwnTemplate[];
  readonly deeds: TemplateDeeds;
}

/** The rep's own templates in their order. */
export function OwnList({ templates, deeds }: OwnListProps) {
  const client = useQueryClient();
  const judged = useJudged(templates);
  const { mutate: order } = useMutation(orderTemplates);
  const remove = useMutation(removeTemplate);
  const { mutate: putBack } = useMutation(addTemplate);
  const [removed, setRemoved] = useState<{ template: OwnTemplate; place: number } | null>(null);
  return (
    <section aria-labelledby="templates-own" className="flex flex-col gap-2">
      <h2 id="templates-own" className="-mb-1 font-semibold">
        {i18n.t('templates.mine')}
      </h2>
      {templates.length === 0 ? (
        <EmptyState
          icon={MailPlus}
          title={i18n.t('templates.none')}
          text={i18n.t('templates.noneHint')}
        />
      ) : (
        <SortableList
          label={i18n.t('templates.order')}
          items={templates}
          nameOf={({ source }) => sourceName(source)}
          onMove={(from, to) => {
            const ids = templates.map(({ id }) => id);
            const [moved = ''] = ids.splice(from, 1);
            order({ ids: ids.toSpliced(to, 0, moved) });
          }}
          className="divide-y divide-line border-y border-line"
        >
          {(template, place, handle) => {
            const name = sourceName(template.source);
            const kind = kindOf(template.source);
            return (
              <div className="flex items-center gap-2 py-2">
                {handle}
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-center gap-x-2">
                    <a
                      href={templateHash(template.id)}
                      draggable={false}
                      className="min-w-0 truncate font-medium text-accent hover:underline"
                    >
                      {name}
                    </a>
                    {judged[place] && <OwnState judged={judged[place]} />}
                  </p>
                  {kind !== null && (
                    <p className="text-small text-ink-2">{i18n.t(`emails.${kind}`)}</p>
                  )}
                </div>
                <Menu
                  label={i18n.t('templates.menu', { name })}
                  items={[
                    {
                      label: i18n.t('templates.duplicate'),
                      icon: Copy,
                      onSelect: () => {
                        deeds.duplicate(template.source, place + 1);
                      },
                    },
                    {
                      label: i18n.t('templates.saveFile'),
                      icon: Download,
                      onSelect: () => {
                        deeds.save(template.source);
                      },
                    },
                    {
                      label: i18n.t('templates.remove'),
                      icon: Trash2,
                      danger: true,
                      onSelect: () => {
                        const hub = templateHubOf(client);
                        const source = hub.snapshot().drafts.get(template.id) ?? template.source;
                        hub.drop(template.id);
                        remove.mutate({ id: template.id });
                        setRemoved({ template: { ...template, source }, place });
                      },
                    },
                  ]}
                />
              </div>
            );
          }}
        </SortableList>
      )}
      {remove.isError && (
        <p role="alert" className="text-danger">
          {i18n.t('templates.notChanged')}
        </p>
      )}
      <UndoBar
        text={
          removed === null || remove.isError
            ? null
            : i18n.t('templates.removed', { name: sourceName(removed.template.source) })
        }
        onUndo={() => {
          if (removed === null) return;
          const { id, source } = removed.template;
          putBack({ id, source, place: removed.place });
          setRemoved(null);
        }}
      />
    </section>
  );
}
