import { useQuery } from '@tanstack/react-query';
import { Braces, ClipboardCopy, FileCode2, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { profileQuery } from '@/lib/queries/profile-query';
import {
  copyDocument,
  saveHandoverFile,
  saveJson,
  saveMarkdown,
  type Outgoing,
} from './save-copies';

/** The ways a document leaves. */
export function HandoverDeeds(props: Omit<Outgoing, 'replyTo'>) {
  const profile = useQuery(profileQuery);
  const [told, setTold] = useState('');
  const outgoing = { ...props, replyTo: profile.data?.address ?? '' };
  const tellSaved = (name: string) => {
    setTold(i18n.t('handover.saved', { name }));
  };
  const file = {
    label: i18n.t('handover.file'),
    icon: FileCode2,
    onSelect: () => {
      saveHandoverFile(outgoing).then(tellSaved, () => {
        setTold(i18n.t('handover.fileFailed'));
      });
    },
  };
  return (
    <>
      <Button
        look="primary"
        onClick={() => {
          window.print();
        }}
      >
        <Printer size={15} strokeWidth={1.75} aria-hidden />
        {i18n.t('handover.print')}
      </Button>
      <Button
        onClick={() => {
          setTold(i18n.t(copyDocument(outgoing) ? 'emails.copied' : 'emails.copyFailed'));
        }}
      >
        <ClipboardCopy size={15} strokeWidth={1.75} aria-hidden />
        {i18n.t('handover.rich')}
      </Button>
      <Menu
        label={i18n.t('handover.save')}
        text={i18n.t('handover.save')}
        items={[
          {
            label: i18n.t('handover.markdown'),
            icon: FileText,
            onSelect: () => {
              tellSaved(saveMarkdown(outgoing));
            },
          },
          {
            label: i18n.t('handover.json'),
            icon: Braces,
            onSelect: () => {
              tellSaved(saveJson(outgoing));
            },
          },
          // The check asks for landmines: it is never for the customer.
          ...(outgoing.document.audience === 'internal' ? [file] : []),
        ]}
      />
      <span role="status" className="text-small text-ink-2">
        {told}
      </span>
    </>
  );
}
