import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { TransferSteps } from '@/components/sidebar/emails/transfer/transfer-steps';
import { SelectInput } from '@/components/ui/select-input';
import type { Audience } from '@/lib/domain/brief/audience';
import { BRIEF_FORMS, type BriefForm } from '@/lib/domain/brief/brief-form';
import { briefDocument } from '@/lib/domain/document/brief-document';
import { documentWords } from '@/lib/i18n/document-words';
import { FitNote } from './fit-note';
import type { PaperFit } from './fit-paper';
import { HandoverDeeds } from './handover-deeds';
import { MissingItems } from './missing-items';
import { PaperSheet } from './paper-sheet';

const AUDIENCES: readonly Audience[] = ['internal', 'customer'];

/** The brief as it goes out: choose its form and reader, see it on paper, send it off. */
export function HandoverPart() {
  const { dossier } = useDeal();
  const [form, setForm] = useState<BriefForm>('one_page');
  const [audience, setAudience] = useState<Audience>('internal');
  const [today] = useState(() => localDay(new Date()));
  const [fit, setFit] = useState<PaperFit | null>(null);
  const locale = navigator.language;
  const document = useMemo(
    () => briefDocument(form, dossier, { audience, today, locale, words: documentWords }),
    [form, dossier, audience, today, locale],
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col gap-4 bg-canvas px-4 py-4 md:px-6">
      <div className="w-full max-w-120 empty:hidden">
        <TransferSteps />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <SelectInput
          label={i18n.t('handover.form')}
          value={form}
          onChange={({ target }) => {
            setForm(BRIEF_FORMS.find((one) => one === target.value) ?? 'one_page');
          }}
          options={BRIEF_FORMS.map((value) => ({
            value,
            label: i18n.t(`editor.forms.${value}`),
          }))}
        />
        <SelectInput
          label={i18n.t('handover.copy')}
          value={audience}
          onChange={({ target }) => {
            setAudience(target.value === 'customer' ? 'customer' : 'internal');
          }}
          options={AUDIENCES.map((value) => ({
            value,
            label: i18n.t(`handover.audience.${value}`),
          }))}
        />
        <HandoverDeeds {...{ document, dossier, today, locale }} />
      </div>
      <p className="text-small text-ink-2">{i18n.t(`handover.audienceHint.${audience}`)}</p>
      <MissingItems form={form} />
      <FitNote fit={fit} document={document} />
      <PaperSheet document={document} onFit={setFit} />
    </div>
  );
}
