import { MailOpen } from 'lucide-react';
import { i18n } from '#i18n';
import { useOpenThread } from '@/components/sidebar/use-open-thread';
import { CaptureLink } from './capture-way';
import { useThreadNews } from './use-thread-news';

/** Says quietly that a thread has new messages since it was read, with the way to read them; else nothing. */
export function ThreadNewsLine() {
  const { fresh } = useThreadNews(useOpenThread());
  if (fresh === 0) return null;
  return (
    <p className="flex min-h-8 shrink-0 items-center gap-2 border-b border-line py-1 pr-3.5 pl-4.5 text-small text-ink-2">
      <MailOpen size={13} aria-hidden className="shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1">{i18n.t('threadSource.news', fresh)}</span>
      <CaptureLink captureId={null} className="shrink-0 text-accent hover:underline">
        {i18n.t('threadSource.readThem', fresh)}
      </CaptureLink>
    </p>
  );
}
