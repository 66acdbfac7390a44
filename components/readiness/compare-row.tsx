import { useId } from 'react';
import { i18n } from '#i18n';
import type { DocumentBlock } from '@/lib/domain/document/document';
import { BriefAnswer } from './brief-answer';

export interface CompareRowProps {
  readonly question: string;
  readonly said: string;
  readonly blocks: readonly DocumentBlock[];
  readonly known: boolean | null;
  readonly onJudge: (known: boolean) => void;
}

/** One answer, the brief's beside it, and whether the reader knew it. */
export function CompareRow({ question, said, blocks, known, onJudge }: CompareRowProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0 border-t border-line py-5 first:border-t-0 first:pt-0">
      <legend className="float-left mb-3 w-full text-title font-semibold">{question}</legend>
      <div className="clear-both grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <p className="mb-1 text-small text-ink-2">{i18n.t('readiness.youSaid')}</p>
          <p className="text-[0.875rem] leading-[1.38] wrap-anywhere whitespace-pre-wrap">{said}</p>
        </div>
        <div className="min-w-0">
          <p className="mb-1 text-small text-ink-2">{i18n.t('readiness.briefSays')}</p>
          <BriefAnswer blocks={blocks} />
        </div>
      </div>
      <div className="mt-3 flex gap-5">
        {[true, false].map((value) => (
          <label key={String(value)} className="flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              className="size-4 cursor-pointer accent-accent"
              checked={known === value}
              onChange={() => {
                onJudge(value);
              }}
            />
            {i18n.t(value ? 'readiness.known' : 'readiness.notKnown')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
