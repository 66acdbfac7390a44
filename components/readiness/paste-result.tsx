import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { parseResult, type ParsedResult } from '@/lib/domain/readiness/parse-result';
import { keepReadiness } from '@/lib/queries/keep-readiness';

type Refusal = Extract<ParsedResult, { ok: false }>['reason'];

/** Takes in a result that came back by mail. */
export function PasteResult({
  dealId,
  onDone,
}: {
  readonly dealId: string;
  readonly onDone: () => void;
}) {
  const { mutate: keep, isError } = useMutation(keepReadiness);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const refused = refusal === null ? undefined : i18n.t(`readiness.pasteFailed.${refusal}`);
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseResult(text, dealId, new Date());
        setRefusal(parsed.ok ? null : parsed.reason);
        if (!parsed.ok) return;
        const { at, ...check } = parsed.check;
        keep({ ...check, takenAt: at }, { onSuccess: onDone });
      }}
    >
      <TextArea
        wrapperClass="w-full"
        rows={4}
        label={i18n.t('readiness.pasteLabel')}
        value={text}
        error={isError ? i18n.t('readiness.notKept') : refused}
        onChange={({ target }) => {
          setText(target.value);
          setRefusal(null);
        }}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {i18n.t('readiness.pasteButton')}
      </Button>
    </form>
  );
}
