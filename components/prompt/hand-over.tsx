import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Insertion } from '@/lib/domain/emails/insertion';
import { newId } from '@/lib/domain/ids';
import type { Prompt } from '@/lib/domain/page/prompt';
import { priceToAe } from '@/lib/queries/price-to-ae';
import { renderMail } from '@/lib/render/render-mail';

export interface HandOverProps {
  readonly prompt: Extract<Prompt, { kind: 'send' }>;
  /** The promises that are the account executive's to give. */
  readonly sentences: readonly string[];
  readonly disabled: boolean;
  readonly onReady: (insertion: Insertion) => void;
}

/** Writes the mail that hands a point about price to the account executive; the mail in question stays a draft. */
export function HandOver({ prompt, sentences, disabled, onReady }: HandOverProps) {
  const { mutate, isPending } = useMutation(priceToAe);
  const { threadId, recipients, subject } = prompt;
  const press = () => {
    const input = { dealId: null, threadId, recipients, subject, saidOn: null };
    mutate(
      { ...input, sentences: [...sentences], locale: navigator.language },
      {
        onSuccess: ({ markdown, ...head }) => {
          onReady({ ...head, ...renderMail(markdown, window), id: newId() });
        },
      },
    );
  };
  return (
    <Button disabled={disabled || isPending} onClick={press}>
      {i18n.t('price.handOver')}
    </Button>
  );
}
