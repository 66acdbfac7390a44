import { i18n } from '#i18n';
import type { PromptGuard } from '@/lib/domain/page/prompt';
import { GuardReasons } from './guard-reasons';
import type { Excuse } from './use-excuse';

export interface GuardPartProps {
  readonly guard: PromptGuard;
  readonly excuse: Excuse;
}

/** In the dialog before a send, whose title says who answers from here: why the rep does all the same. */
export function GuardPart({ guard, excuse }: GuardPartProps) {
  return (
    <section className="px-4 py-3">
      <GuardReasons guard={guard.id} excuse={excuse} missing={i18n.t('guards.missing')} />
    </section>
  );
}
