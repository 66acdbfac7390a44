import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { READINESS_QUESTIONS } from '@/lib/domain/readiness/readiness-check';
import type { CheckDraft } from './use-check-draft';

export interface AskFormProps {
  readonly draft: CheckDraft;
  readonly change: (patch: Partial<CheckDraft>) => void;
  /** All three are answered, and the brief may be seen. */
  readonly onWhole: () => void;
}

/** Three empty boxes. Nothing of the brief is on the page while they are filled. */
export function AskForm({ draft, change, onWhole }: AskFormProps) {
  const [isShort, setIsShort] = useState(false);
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const boxes = [...event.currentTarget.querySelectorAll('textarea')];
        const empty = boxes.find(({ value }) => value.trim() === '');
        setIsShort(empty !== undefined);
        if (empty === undefined) onWhole();
        else empty.focus();
      }}
    >
      {READINESS_QUESTIONS.map((question) => (
        <TextArea
          key={question}
          rows={3}
          maxLength={20_000}
          label={i18n.t(`readiness.questions.${question}`)}
          error={
            isShort && draft.said[question].trim() === '' ? i18n.t('readiness.allThree') : undefined
          }
          value={draft.said[question]}
          onChange={({ target }) => {
            change({ said: { ...draft.said, [question]: target.value } });
          }}
        />
      ))}
      <div className="flex items-center gap-3">
        <Button look="primary" type="submit">
          {i18n.t('readiness.compare')}
        </Button>
        <p className="text-small text-ink-3">{i18n.t('readiness.kept')}</p>
      </div>
    </form>
  );
}
