import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';

/** Copies an address, and says whether that worked. */
export function CopyAddress({ address }: { readonly address: string }) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button
        small
        onClick={() => {
          setIsCopied(copyToClipboard({ text: address }));
        }}
      >
        {i18n.t('connect.copy')}
      </Button>
      <span role="status">
        {isCopied !== null && i18n.t(isCopied ? 'connect.copied' : 'connect.copyFailed')}
      </span>
    </>
  );
}
