import type { BriefForm } from '@/lib/domain/brief/brief-form';
import { questionText } from '@/components/brief/question-text';
import { documentWords } from '@/lib/i18n/document-words';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { applyAnswer } from '@/lib/domain/emails/gaps/apply-answer';
import { draftEmail, type DraftError } from '@/lib/domain/emails/draft-email';
import { openGaps } from '@/lib/domain/emails/gaps/draft-readiness';
import type { EmailDraft, MissingFact } from '@/lib/domain/emails/email-draft';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import type { Profile } from '@/lib/domain/profile';
import { savePerson } from '@/lib/queries/save-person';
import { useDeal } from '@/components/deal/deal-context';
import { answeredPeople, type FreshIds } from './answered-people';

export interface EmailSession {
  readonly dealId: string;
  readonly template: EmailTemplate;
  /** Null where the template gives no mail for this deal. */
  readonly draft: EmailDraft | null;
  readonly error: DraftError | null;
  /** What was ever missing while this mail is open: an answered question stays, to be corrected. */
  readonly asked: readonly MissingFact[];
  /** What keeps the mail from going. */
  readonly open: readonly MissingFact[];
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (gap: MissingFact, text: string) => void;
  /** The field of a gap was left: a person is saved whole, not letter by letter. */
  readonly leave: (gap: MissingFact) => void;
  readonly saveFailed: boolean;
  /** The form of the brief, for a mail that carries it. */
  readonly form: BriefForm;
  readonly setForm: (form: BriefForm) => void;
}

/**
 * A mail being made from the deal's records and the answers typed for what they lack.
 *
 * @param remindsOf - The mail a reminder is about; null for any other mail.
 */
export function useEmailSession(
  template: EmailTemplate,
  profile: Profile,
  remindsOf: SentEmail | null,
): EmailSession {
  const { dossier, facts, changeChecked } = useDeal();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState<readonly MissingFact[]>([]);
  const [start] = useState(() => ({ now: new Date(), people: dossier.people, ids: noIds() }));
  const [form, setForm] = useState<BriefForm>('one_page');
  const person = useMutation(savePerson);
  const result = useMemo(
    () =>
      draftEmail(template, dossier, profile, {
        answers,
        now: start.now,
        locale: navigator.language,
        brief: { form, words: documentWords, ask: questionText },
        remindsOf,
      }),
    [template, dossier, profile, answers, start, form, remindsOf],
  );
  const missing = result.ok ? result.missing : [];
  const unseen = missing.filter((gap) => !asked.some((one) => one.key === gap.key));
  if (unseen.length > 0) setAsked([...asked, ...unseen]);
  const leave = (gap: MissingFact) => {
    const changed = answeredPeople(gap, {
      asked,
      answers,
      people: start.people,
      ids: start.ids,
      dealId: dossier.deal.id,
    });
    for (const { updatedAt: _, position: __, ...known } of changed)
      person.mutate({
        person: known,
        base: start.people.find(({ id }) => id === known.id) ?? null,
      });
  };
  return {
    dealId: dossier.deal.id,
    template,
    draft: result.ok ? result.draft : null,
    error: result.ok ? null : result.error,
    asked,
    open: result.ok ? openGaps(result.draft, missing) : [],
    answers,
    answer: (gap, text) => {
      setAnswers({ ...answers, [gap.key]: text });
      const applied = applyAnswer(gap, text, facts);
      if (applied.ok) changeChecked(applied.field, applied.value);
    },
    leave,
    saveFailed: person.isError,
    form,
    setForm,
  };
}

function noIds(): FreshIds {
  return new Map();
}
