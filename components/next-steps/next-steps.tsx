import { ChevronDown, ListChecks } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/gate/use-now';
import { cx } from '@/components/ui/cx';
import { Fold } from '@/components/ui/fold';
import { UndoBar } from '@/components/ui/undo-bar';
import type { StepStanding } from '@/lib/domain/capture/follow-up/follow-up';
import type { ReadableThread } from '@/lib/queries/open-thread-query';
import { StepRow } from './step-row';
import { agreedWords, countWords } from './step-words';
import { useFollowUp } from './use-follow-up';
import { useStepVerdict, type LastDeed } from './use-step-verdict';

export interface NextStepsProps {
  /** A thread of the deal that is open beside; null for none. */
  readonly thread: ReadableThread | null;
  readonly className?: string;
}

/**
 * What was agreed with the deal last time, and what shows it done since: a line that opens to the steps. Nothing
 * where nothing was agreed.
 */
export function NextSteps({ thread, className }: NextStepsProps) {
  const found = useFollowUp(thread);
  const verdict = useStepVerdict();
  const [isOpen, setIsOpen] = useState(false);
  const now = useNow();
  const list = useId();
  const said = useRef<HTMLDivElement>(null);
  if (found === null) return null;
  const waiting = found.steps
    .filter(({ state }) => state !== 'done')
    .toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const done = found.steps.filter(({ state }) => state === 'done');
  const title = agreedWords(found, now);
  const counts = countWords(found);
  // The button that was pressed goes with what it said.
  const heard: typeof verdict = {
    ...verdict,
    setDone: (standing) => {
      said.current?.focus();
      verdict.setDone(standing);
    },
    refuse: (step, evidence) => {
      said.current?.focus();
      verdict.refuse(step, evidence);
    },
    reopen: (step) => {
      said.current?.focus();
      verdict.reopen(step);
    },
    undo: () => {
      said.current?.focus();
      verdict.undo();
    },
  };
  const rows = (standings: readonly StepStanding[], isBefore: boolean) => (
    <ul>
      {standings.map((one) => (
        <StepRow
          key={`${one.step.capture.id} ${one.step.key}`}
          standing={one}
          verdict={heard}
          isBefore={isBefore}
          now={now}
        />
      ))}
    </ul>
  );
  return (
    <section aria-label={title} className={cx('shrink-0', className)}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        className="flex min-h-8 w-full items-center gap-2 rounded-[inherit] py-1 pr-3.5 pl-4.5 text-left text-small text-ink-2 outline-offset-[-2px] hover:bg-sunken"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <ListChecks size={13} aria-hidden className="shrink-0 text-ink-3" />
        <span className="flex min-w-0 flex-1 flex-wrap gap-x-2">
          <span className="font-medium text-ink">{title}</span>
          <span>{counts.done}</span>
          {counts.seems !== '' && (
            <span className="font-medium text-accent-strong">{counts.seems}</span>
          )}
          {counts.late !== '' && <span className="font-medium text-danger">{counts.late}</span>}
        </span>
        <ChevronDown
          size={14}
          aria-hidden
          className={cx('shrink-0 text-ink-3', isOpen && 'rotate-180')}
        />
      </button>
      <div id={list} hidden={!isOpen} className="max-h-[36dvh] overflow-y-auto px-4.5 pb-2">
        <div ref={said} tabIndex={-1} className="rounded-lg -outline-offset-2">
          <UndoBar text={deedWords(verdict.last)} onUndo={heard.undo} />
        </div>
        {verdict.isError && (
          <p role="alert" className="text-small text-danger">
            {i18n.t('nextSteps.notSaved')}
          </p>
        )}
        {rows(waiting, false)}
        {found.before.length > 0 && (
          <>
            <h3 className="pt-1 text-micro font-semibold text-ink-2">
              {i18n.t('nextSteps.before')}
            </h3>
            {rows(found.before, true)}
          </>
        )}
        {done.length > 0 && (
          <Fold label={i18n.t('nextSteps.doneFold', done.length)}>{rows(done, false)}</Fold>
        )}
      </div>
    </section>
  );
}

/** What asks something of the rep comes first. */
const ORDER: readonly StepStanding['state'][] = ['shown', 'maybe', 'late', 'open'];

function deedWords(last: LastDeed | null): string | null {
  if (last === null) return null;
  return last.deed === 'done'
    ? i18n.t('nextSteps.wasDone', { what: last.step.what.slice(0, 80) })
    : i18n.t('nextSteps.wasRefused');
}
