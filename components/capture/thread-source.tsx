import { useMutation } from '@tanstack/react-query';
import { MailOpen } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useOpenThread } from '@/components/sidebar/use-open-thread';
import { threadDocument } from '@/lib/domain/capture/thread-document';
import type { ThreadReading } from '@/lib/domain/capture/thread-reading';
import { readThread } from '@/lib/queries/read-thread';
import type { ConversationInput } from './conversation';
import { useThreadNews, type ThreadNews } from './use-thread-news';

type ThreadInput = Extract<ConversationInput, { kind: 'thread' }>;

export interface ThreadSourceProps {
  /** Whether nothing else was begun: then the thread is what comes first. */
  readonly isIdle: boolean;
  /** Told what the thread says, to be read. */
  readonly onRead: (input: ThreadInput) => void;
}

/** The way to read the thread that is open beside the sidebar; nothing where there is none. */
export function ThreadSource({ isIdle, onRead }: ThreadSourceProps) {
  const thread = useOpenThread();
  const news = useThreadNews(thread);
  const reading = useMutation(readThread);
  if (thread === null) return null;
  const read = () => {
    reading.mutate(
      { threadId: thread.threadId },
      {
        onSuccess: (found) => {
          const input = inputOf(found);
          if (input !== null) onRead(input);
        },
      },
    );
  };
  // Read once, with nothing new in it, it is no longer what comes first.
  const isFirst = isIdle && (!news.isRead || news.fresh > 0);
  return (
    <div className="flex flex-col items-start gap-1.5 border-b border-line pb-3">
      <Button look={isFirst ? 'primary' : 'secondary'} disabled={reading.isPending} onClick={read}>
        <MailOpen size={15} aria-hidden />
        {buttonWords(news)}
      </Button>
      {thread.folded > 0 && (
        <p className="text-small text-ink-2">
          {i18n.t(news.isRead ? 'taking.foldedAgain' : 'threadSource.folded', thread.folded)}
        </p>
      )}
      <p role="alert" className="text-small text-danger empty:hidden">
        {problemOf(reading)}
      </p>
    </div>
  );
}

function buttonWords({ isRead, fresh }: ThreadNews): string {
  if (!isRead) return i18n.t('threadSource.read');
  return fresh === 0 ? i18n.t('threadSource.readAgain') : i18n.t('threadSource.readNew', fresh);
}

/** Null where there is nothing to read. */
function inputOf(found: ThreadReading): ThreadInput | null {
  if (found.state !== 'read' || found.messages.length === 0) return null;
  const { mailbox, threadId, subject, messages, folded, cut } = found;
  const thread = { mailbox, threadId, messages: messages.map(({ messageId }) => messageId) };
  const heldAt = messages.findLast(({ sentAt }) => sentAt !== null)?.sentAt ?? null;
  const document = threadDocument(found);
  return { kind: 'thread', document, title: subject, heldAt, thread, folded, cut };
}

function problemOf({
  data,
  isError,
}: {
  readonly data: ThreadReading | undefined;
  readonly isError: boolean;
}): string | null {
  if (isError || data?.state === 'no_thread') return i18n.t('threadSource.gone');
  return data?.messages.length === 0 ? i18n.t('threadSource.nothing') : null;
}
