import { ChevronDown, MailPlus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { ElsewhereList } from './elsewhere-list';
import { elsewhereTitle } from './elsewhere-title';
import { useElsewhere, type ShownFor } from './use-elsewhere';

/**
 * One line above a deal's views while the open thread holds promises that were sent from elsewhere. It opens
 * to the messages; one that was taken in or left is never asked about again.
 */
export function Elsewhere({ shown }: { readonly shown: ShownFor | null }) {
  const { messages, isPending, isError, answer, decide } = useElsewhere(shown);
  const [isOpen, setIsOpen] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useId();
  const title = elsewhereTitle(messages);
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className="sr-only">
        {answer !== null && i18n.t(`elsewhere.${answer}`)}
      </p>
      {messages.length > 0 && (
        <section aria-label={title} className="shrink-0 border-b border-line">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={list}
            className="flex min-h-8 w-full items-center gap-2 bg-accent-soft py-1 pr-3.5 pl-4.5 text-left text-small font-medium text-accent-strong outline-offset-[-2px]"
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <MailPlus size={13} aria-hidden className="shrink-0" />
            <span className="min-w-0 flex-1">{title}</span>
            <ChevronDown size={14} aria-hidden className={cx('shrink-0', isOpen && 'rotate-180')} />
          </button>
          <div id={list} hidden={!isOpen} className="max-h-[45dvh] overflow-y-auto px-4 py-3">
            <p className="text-small text-ink-2">{i18n.t('elsewhere.hint')}</p>
            {isError && (
              <p role="alert" className="pt-1 text-small text-danger">
                {i18n.t('elsewhere.failed')}
              </p>
            )}
            <ElsewhereList
              messages={messages}
              isPending={isPending}
              onDecide={(decided, take) => {
                // The buttons go with their message: whoever works by keyboard goes on from here.
                status.current?.focus();
                decide(decided, take);
              }}
            />
          </div>
        </section>
      )}
    </>
  );
}
