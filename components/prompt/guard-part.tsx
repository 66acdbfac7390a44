import { i18n } from '#i18n';
import type { PromptGuard } from '@/lib/domain/page/prompt';
import { GuardReasons } from './guard-reasons';
import { guardWords } from './guard-words';
import type { Excuse } from './use-excuse';

export interface GuardPartProps {
  readonly guard: PromptGuard;
  readonly excuse: Excuse;
  /** Nothing else is asked: the dialog's title says who answers. */
  readonly isAlone: boolean;
}

/** In the dialog before a send: who answers from here, and why the rep does all the same. */
export function GuardPart({ guard, excuse, isAlone }: GuardPartProps) {
  return (
    <section className="px-4 py-3">
      {!isAlone && <h2 className="mb-2 font-medium text-ink">{guardWords(guard).line}</h2>}
      <GuardReasons guard={guard.id} excuse={excuse} missing={i18n.t('guards.missing')} />
    </section>
  );
}
