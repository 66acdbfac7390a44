import { useRef } from 'react';
import { i18n } from '#i18n';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import { formProgress } from '@/lib/domain/brief/form-progress';
import { groupState } from '@/lib/domain/brief/group-state';
import { useDeal } from '@/components/deal/deal-context';
import { BriefHead } from './brief-head';
import { CaptureEntry } from '@/components/capture/capture-entry';
import { DeliveryCard } from '@/components/gate/delivery-card';
import { Overrules } from '@/components/gate/overrules';
import { LossNotice } from '@/components/history/loss-notice';
import { BriefProgress } from './brief-progress';
import { ConfirmedSummaries } from './confirmed-summaries';
import { BriefSection } from './brief-section';
import { NextGaps } from './next-gaps';
import { QuestionList } from './question-list';
import { RiskFlags } from './risk-flags';
import { shownState } from './shown-state';
import { useBriefForm } from './use-brief-form';
import { usePointed } from './use-pointed';
import { useUndoKeys } from './use-undo';

export interface BriefViewProps {
  /** The item that the page's address leads to. */
  readonly focus?: string | null;
}

/** The brief in one of its forms, written in place: one column in a sidebar, with a list of its groups beside it in a tab. */
export function BriefView({ focus = null }: BriefViewProps) {
  const { dossier } = useDeal();
  const [form] = useBriefForm();
  const editor = useRef<HTMLDivElement>(null);
  const askedForm = form === 'everything' ? null : form;
  const groups = askedGroups(askedForm).map((asked) => ({
    ...asked,
    state: shownState(groupState(asked.items, dossier)),
  }));
  usePointed(groups, focus);
  useUndoKeys(editor);
  return (
    <div ref={editor} className="@container/brief flex-1">
      <div className="@4xl/brief:grid @4xl/brief:max-w-300 @4xl/brief:grid-cols-[232px_minmax(0,1fr)]">
        {/* In one column only the head stays in sight; beside the brief all of it does, and scrolls by itself. */}
        <div className="contents @4xl/brief:sticky @4xl/brief:top-0 @4xl/brief:flex @4xl/brief:max-h-[calc(100dvh-7rem)] @4xl/brief:flex-col @4xl/brief:self-start @4xl/brief:overflow-y-auto">
          <div className="sticky top-0 z-10 flex flex-col gap-1.5 border-b border-line bg-surface px-4 py-2 @4xl/brief:static @4xl/brief:gap-3 @4xl/brief:border-b-0 @4xl/brief:pt-4 @4xl/brief:pb-2">
            <BriefHead />
            <BriefProgress progress={formProgress(askedForm, dossier)} states={groups} />
          </div>
          <QuestionList
            title={i18n.t('questions.title')}
            className="border-b border-line px-3 py-1 @4xl/brief:mx-4 @4xl/brief:border-t @4xl/brief:border-b-0 @4xl/brief:px-1"
          />
        </div>
        <div className="min-w-0">
          <LossNotice />
          <div data-first-place className="px-4 pt-4 @4xl/brief:px-6">
            <CaptureEntry />
          </div>
          <RiskFlags />
          <NextGaps form={askedForm} />
          <DeliveryCard />
          {groups.map(({ group, items: asked, state }) => (
            <BriefSection key={group} group={group} items={asked} state={state} />
          ))}
          <Overrules className="border-t border-line px-4 @4xl/brief:px-6" />
          <ConfirmedSummaries className="border-t border-line px-4 @4xl/brief:px-6" />
        </div>
      </div>
    </div>
  );
}
