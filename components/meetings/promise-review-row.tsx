import { RefreshCcw } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { OriginLine } from '@/components/ledger/origin-line';
import { ReviewSelect } from '@/components/ledger/review-select';
import { useChangeLine } from '@/components/ledger/use-change-line';
import { useReview } from '@/components/ledger/use-review';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { TextArea } from '@/components/ui/text-area';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { Check } from '@/lib/domain/deals/meeting';
import type { ReviewedPromise } from '@/lib/domain/meetings/promise-review';

export interface PromiseReviewRowProps {
  readonly reviewed: ReviewedPromise;
  readonly now: Date;
  readonly onAgree: (check: Check) => void;
}

const LONGEST_NAME = 80;

/** One promise in the review: its class, and whether it was agreed on or re-framed. */
export function PromiseReviewRow({
  reviewed: { line, outcome },
  now,
  onAgree,
}: PromiseReviewRowProps) {
  const { promise } = line;
  const review = useReview(promise);
  const { change, isError } = useChangeLine(line);
  const [words, setWords] = useState<string | null>(null);
  const name = promise.sentence.slice(0, LONGEST_NAME);
  const isAgreed = outcome === 'agreed';
  const mustChange = review.shown === 'aspirational' && outcome !== 'reframed';
  const keep = () => {
    const sentence = words?.trim() ?? '';
    if (sentence === '') return;
    change({ sentence, status: 'reset' });
    setWords(null);
  };
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p className="wrap-anywhere">{promise.sentence}</p>
      <OriginLine promise={promise} now={now} />
      <div className="flex flex-wrap items-center gap-1.5">
        <ReviewSelect promise={promise} review={review} />
        {outcome === 'reframed' ? (
          <Chip tone="accent" icon={<RefreshCcw size={11} aria-hidden />}>
            {i18n.t('meetings.review.reframed')}
          </Chip>
        ) : (
          <>
            <ToggleChip
              label={i18n.t('meetings.review.agreeName', { sentence: name })}
              pressed={isAgreed}
              onToggle={() => {
                onAgree({
                  id: promise.id,
                  text: promise.sentence.slice(0, 500),
                  isDone: !isAgreed,
                });
              }}
            >
              {i18n.t('meetings.review.agree')}
            </ToggleChip>
            {words === null && (
              <Button
                small
                look="quiet"
                aria-label={i18n.t('meetings.review.reframeName', { sentence: name })}
                onClick={() => {
                  setWords(promise.sentence);
                }}
              >
                {i18n.t('meetings.review.reframe')}
              </Button>
            )}
          </>
        )}
      </div>
      {mustChange && (
        <p className="text-small text-warn">{i18n.t('meetings.review.aspirational')}</p>
      )}
      {words !== null && (
        <div className="flex flex-col items-start gap-1.5">
          <TextArea
            // What was asked for is to write.
            autoFocus
            wrapperClass="w-full"
            maxLength={20_000}
            label={i18n.t('meetings.review.words')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
          <div className="flex gap-2">
            <Button small look="primary" disabled={words.trim() === ''} onClick={keep}>
              {i18n.t('meetings.review.keep')}
            </Button>
            <Button
              small
              look="quiet"
              onClick={() => {
                setWords(null);
              }}
            >
              {i18n.t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
      {isError && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('ledger.notSaved')}
        </p>
      )}
    </li>
  );
}
