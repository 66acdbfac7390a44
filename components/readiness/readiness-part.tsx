import { ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { documentWords } from '@/lib/i18n/document-words';
import { localDay } from '@/components/ledger/local-day';
import { readinessAnswers } from '@/lib/domain/readiness/readiness-answers';
import { AskForm } from './ask-form';
import { CheckHistory } from './check-history';
import { CompareAnswers } from './compare-answers';
import { PasteResult } from './paste-result';
import { SkipForm } from './skip-form';
import { useCheckDraft } from './use-check-draft';

type Aside = 'skip' | 'paste';

/** The CSM's readiness check: three empty boxes, then the brief beside the answers. */
export function ReadinessPart() {
  const { dossier } = useDeal();
  const dealId = dossier.deal.id;
  const { draft, change, startOver } = useCheckDraft(dealId);
  const [opened, setOpened] = useState<Aside | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const checks = dossier.readinessChecks.toSorted((a, b) => b.at.localeCompare(a.at));
  const close = () => {
    setOpened(null);
  };
  const options = {
    today: localDay(new Date()),
    locale: navigator.language,
    words: documentWords,
  };
  return (
    <div className="mx-auto w-full max-w-180 px-5 pt-10 pb-16">
      <h2
        ref={title}
        tabIndex={-1}
        className="text-display font-semibold tracking-tight outline-none"
      >
        {i18n.t('readiness.title')}
      </h2>
      <p className="mt-1 mb-8 text-title text-ink-2">{i18n.t('readiness.lead')}</p>
      {draft.step === 'asking' ? (
        <AskForm
          draft={draft}
          change={change}
          onWhole={() => {
            change({ step: 'comparing' });
            title.current?.focus();
          }}
        />
      ) : (
        <CompareAnswers
          {...{ dossier, draft, change }}
          answers={readinessAnswers(dossier, options)}
          onKept={() => {
            startOver();
            title.current?.focus();
          }}
        />
      )}
      <div className="mt-12 flex flex-col gap-5 border-t border-line pt-5">
        {checks.length > 0 && (
          <section aria-label={i18n.t('readiness.history')}>
            <CheckHistory checks={checks} />
          </section>
        )}
        {(['paste', 'skip'] as const).map((aside) => (
          <details
            key={aside}
            className="group"
            open={opened === aside}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open) setOpened(aside);
              else if (opened === aside) close();
            }}
          >
            <summary className="flex items-center gap-1 text-small text-ink-2 hover:text-ink hover:underline">
              <ChevronRight
                size={13}
                aria-hidden
                className="-ml-0.5 shrink-0 transition-transform duration-150 group-open:rotate-90"
              />
              {i18n.t(`readiness.${aside}`)}
            </summary>
            {opened === aside && (
              <div className="mt-3">
                {aside === 'paste' ? (
                  <PasteResult dealId={dealId} onDone={close} />
                ) : (
                  <SkipForm dealId={dealId} onDone={close} />
                )}
              </div>
            )}
          </details>
        ))}
      </div>
    </div>
  );
}
