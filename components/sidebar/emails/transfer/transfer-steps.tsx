import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { UndoBar } from '@/components/ui/undo-bar';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { isTransferNear } from '@/lib/domain/transfer/is-transfer-near';
import { transferSteps, type TransferStepId } from '@/lib/domain/transfer/transfer-steps';
import { LogForm } from './log-form';
import { StepRow } from './step-row';
import { useLogStep } from './use-log-step';

export interface TransferStepsProps {
  /** Opens the mail to be written; left out where none can be. */
  readonly onWrite?: (kind: EmailKind) => void;
}

/** The champion's way to the CSM: call first, then write, then be there. Nothing where no CSM takes over, or long before. */
export function TransferSteps({ onWrite }: TransferStepsProps) {
  const id = useId();
  const { dossier } = useDeal();
  const now = new Date();
  const steps = transferSteps(dossier, now);
  const [open, setOpen] = useState<TransferStepId | null>(null);
  const { log, logged, undo, hasFailed } = useLogStep();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!isTransferNear(dossier.deal.phase, steps)) return null;
  const close = () => {
    setOpen(null);
    // The form took the cursor with it.
    heading.current?.focus();
  };
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3"
    >
      <h2 ref={heading} id={id} tabIndex={-1} className="font-semibold outline-none">
        {i18n.t('transfer.title')}
      </h2>
      <ol className="flex flex-col">
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            now={now}
            isOpen={open === step.id}
            onLog={() => {
              setOpen(step.id);
            }}
            onWrite={onWrite}
          >
            {open === step.id && step.id !== 'introduction' && (
              <LogForm
                step={{ ...step, id: step.id }}
                onSave={(said) => {
                  log(step, said);
                  close();
                }}
                onCancel={close}
              />
            )}
          </StepRow>
        ))}
      </ol>
      {hasFailed && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('note.failed')}
        </p>
      )}
      <UndoBar
        text={logged === null ? null : i18n.t(`transfer.logged.${logged}`)}
        onUndo={() => {
          undo();
          heading.current?.focus();
        }}
      />
    </section>
  );
}
