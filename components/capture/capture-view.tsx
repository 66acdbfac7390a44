import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { LoadFailed } from '@/components/settings/load-failed';
import { Skeleton } from '@/components/ui/skeleton';
import { CaptureLink } from './capture-way';
import { ModelProgress } from './model-progress';
import { ReadOne } from './read-one';
import { SourceSummary } from './source-summary';
import { SourcesRead } from './sources-read';
import { SuggestionList } from './suggestion-list';
import { useModel } from './use-model';
import { useVerdicts } from './use-verdicts';

export interface CaptureViewProps {
  /** The conversation that is shown; null for the way to read one. */
  readonly captureId: string | null;
  /** Shows a conversation, or the way to read one. */
  readonly onShow: (captureId: string | null) => void;
  /** What is pasted or written, and not read to its end yet; it outlives the view where its owner does. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** From conversation to brief: read one, decide on what it suggests; in a wide place with all that were read beside. */
export function CaptureView({ captureId, onShow, text, onText }: CaptureViewProps) {
  const { dossier } = useDeal();
  const model = useModel();
  const verdicts = useVerdicts(dossier.deal.id);
  const { captures, loadAgain } = verdicts;
  if (loadAgain !== null) return <LoadFailed onRetry={loadAgain} />;
  if (captures === null) return <Skeleton rows={6} />;
  const shown = captures.find(({ id }) => id === captureId) ?? null;
  return (
    <div className="@container flex-1">
      <div className="flex flex-col gap-6 p-4 @3xl:grid @3xl:max-w-300 @3xl:grid-cols-[minmax(0,1fr)_18rem] @3xl:gap-8 @3xl:px-6">
        <div className="@container min-w-0">
          {shown === null ? (
            <ReadOne
              text={text}
              onText={onText}
              onKept={(capture, conversation) => {
                onShow(capture.id);
                model.propose(capture, conversation);
              }}
            />
          ) : (
            <>
              {model.reading?.captureId === shown.id && (
                <ModelProgress share={model.reading.share} onStop={model.stop} />
              )}
              <SuggestionList
                key={shown.id}
                verdicts={verdicts}
                captureId={shown.id}
                title={shown.source.title}
              />
            </>
          )}
        </div>
        <aside className="flex min-w-0 flex-col gap-4 @3xl:sticky @3xl:top-4 @3xl:self-start">
          {shown !== null && (
            <>
              <SourceSummary capture={shown} />
              <CaptureLink
                captureId={null}
                className="self-start text-small text-accent hover:underline"
              >
                {i18n.t('capture.new')}
              </CaptureLink>
            </>
          )}
          <SourcesRead
            captures={captures}
            shownId={shown?.id ?? null}
            onGone={() => {
              onShow(null);
            }}
          />
        </aside>
      </div>
    </div>
  );
}
