import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Fold } from '@/components/ui/fold';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { MissingFact } from '@/lib/domain/emails/email-draft';
import { gapLabel } from './gap-label';
import type { EmailSession } from './use-email-session';

/** What the deal's records lack for this mail, asked in place; the answers go to the deal. */
export function GapForm({ session }: { readonly session: EmailSession }) {
  const required = session.asked.filter((gap) => gap.required);
  const optional = session.asked.filter((gap) => !gap.required);
  if (session.asked.length === 0) return null;
  return (
    <section aria-label={i18n.t('emails.gaps')} className="flex flex-col gap-3">
      {required.length > 0 && (
        <p role="status" className="flex items-center gap-1.5 text-small font-medium text-ink-2">
          {session.open.length === 0 && <Check size={13} aria-hidden className="text-accent" />}
          {session.open.length === 0
            ? i18n.t('emails.complete')
            : i18n.t('emails.missing', session.open.length)}
        </p>
      )}
      {required.map((gap) => (
        <GapInput key={gap.key} gap={gap} session={session} />
      ))}
      {optional.length > 0 && (
        <Fold label={i18n.t('emails.optionalGaps')}>
          <div className="flex flex-col gap-3 pt-2">
            {optional.map((gap) => (
              <GapInput key={gap.key} gap={gap} session={session} />
            ))}
          </div>
        </Fold>
      )}
      {session.saveFailed && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('emails.notSaved')}
        </p>
      )}
    </section>
  );
}

function GapInput({ gap, session }: { readonly gap: MissingFact; readonly session: EmailSession }) {
  const shared = {
    label: gapLabel(gap),
    value: session.answers[gap.key] ?? '',
    onBlur: () => {
      session.leave(gap);
    },
  };
  if (gap.input === 'text') {
    return (
      <TextArea
        {...shared}
        rows={1}
        onChange={(event) => {
          session.answer(gap, event.target.value);
        }}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={gap.input === 'date' ? 'date' : gap.input === 'address' ? 'email' : 'text'}
      onChange={(event) => {
        session.answer(gap, event.target.value);
      }}
    />
  );
}
