import { useMutation } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useEscape } from '@/components/ui/use-escape';
import type { Capture } from '@/lib/domain/capture/capture';
import { isWaiting, suggestionsOf } from '@/lib/domain/capture/suggest/suggestions-of';
import { removeCapture } from '@/lib/queries/remove-capture';
import { CaptureLink } from './capture-way';

export interface SourcesReadProps {
  readonly captures: readonly Capture[];
  /** The one that is shown. */
  readonly shownId: string | null;
  /** Told when the one that is shown is forgotten. */
  readonly onGone: () => void;
}

/** The conversations that were read for the deal, each with what of it waits, and the way to forget it. */
export function SourcesRead({ captures, shownId, onGone }: SourcesReadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  if (captures.length === 0) return null;
  return (
    <section aria-label={i18n.t('capture.sources.title')} className="flex flex-col gap-1">
      <h2 ref={heading} tabIndex={-1} className="text-small font-medium text-ink-2 outline-none">
        {i18n.t('capture.sources.title')}
      </h2>
      <ul className="flex flex-col">
        {captures.map((capture) => (
          <li key={capture.id}>
            <SourceLine
              capture={capture}
              captures={captures}
              isShown={capture.id === shownId}
              onGone={() => {
                // What was pressed goes with it.
                heading.current?.focus();
                if (capture.id === shownId) onGone();
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SourceLineProps extends Pick<SourcesReadProps, 'captures'> {
  readonly capture: Capture;
  readonly isShown: boolean;
  readonly onGone: () => void;
}

function SourceLine({ capture, captures, isShown, onGone }: SourceLineProps) {
  const { dossier } = useDeal();
  const [isAsking, setAsking] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const remove = useMutation(removeCapture);
  const keep = () => {
    setAsking(false);
    setAsked(true);
  };
  useEscape(isAsking ? keep : null);
  const { id, dealId, source } = capture;
  const own = suggestionsOf(captures, id, dossier);
  const waiting = own.filter(isWaiting).length;
  const taken = own.filter(({ verdict }) => verdict.kind === 'taken').length;
  const facts = [
    i18n.t(`capture.kind.${source.kind}`),
    shortDay(source.heldAt, new Date()),
    waiting === 0 ? i18n.t('capture.sources.settled') : i18n.t('capture.sources.open', waiting),
    taken === 0 ? '' : i18n.t('capture.sources.taken', taken),
  ];
  if (isAsking)
    return (
      <div
        role="group"
        aria-label={i18n.t('capture.sources.forgetSure', { title: source.title })}
        className="my-1 flex flex-col gap-2 rounded-md bg-canvas p-2.5"
      >
        <p className="wrap-anywhere">
          {i18n.t('capture.sources.forgetSure', { title: source.title })}
        </p>
        <p className="text-small text-ink-2">{i18n.t('capture.sources.forgetHint')}</p>
        {remove.isError && (
          <p role="alert" className="text-small text-danger">
            {i18n.t('capture.sources.failed')}
          </p>
        )}
        <div className="flex gap-2">
          <Button
            small
            look="danger"
            disabled={remove.isPending}
            onClick={() => {
              remove.mutate(
                { dealId, id },
                {
                  onSuccess: onGone,
                },
              );
            }}
          >
            {i18n.t('capture.sources.forget')}
          </Button>
          <Button small look="quiet" autoFocus onClick={keep}>
            {i18n.t('capture.sources.keep')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="-mx-2 flex items-center gap-1 rounded-md pr-1 hover:bg-canvas has-[[aria-current]]:bg-sunken forced-colors:has-[[aria-current]]:outline">
      <CaptureLink
        captureId={id}
        isCurrent={isShown}
        title={source.title}
        className="flex min-h-11 min-w-0 flex-1 flex-col justify-center rounded-md px-2 text-left -outline-offset-2"
      >
        <span className="block truncate">{source.title}</span>
        <span className="block truncate text-small text-ink-3">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </CaptureLink>
      <IconButton
        icon={Trash2}
        autoFocus={wasAsked}
        label={i18n.t('capture.sources.forgetName', { title: source.title })}
        onClick={() => {
          setAsking(true);
        }}
      />
    </div>
  );
}
