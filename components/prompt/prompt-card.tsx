import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { cx } from '@/components/ui/cx';
import { useFirstFocus } from './use-first-focus';
import { useFrameKeys, type FrameKeys } from './use-frame-keys';
import { useReportSize } from './use-report-size';

export interface PromptCardProps extends FrameKeys {
  readonly promptId: string;
  readonly title: string;
  readonly hint: string;
  readonly firstFocus: RefObject<HTMLElement | null>;
  /** Lines above and below what is asked, for a list that may scroll. */
  readonly isRuled?: boolean;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** The dialog that fills the frame: a title and why it is here, what it asks, what can be answered. */
export function PromptCard(props: PromptCardProps) {
  const { promptId, title, hint, firstFocus, isRuled = false, children, footer, ...keys } = props;
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useReportSize(promptId, { card, scroller, content });
  useFrameKeys(card, keys);
  useFirstFocus(firstFocus);
  return (
    <div
      ref={card}
      role="dialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-hint`}
      className="flex max-h-dvh w-90 max-w-full flex-col"
    >
      <header className="px-4 pt-3.5 pb-3">
        <h1 id={`${id}-title`} className="text-title font-semibold text-ink">
          {title}
        </h1>
        <p id={`${id}-hint`} className="mt-0.5 text-body text-ink-2">
          {hint}
        </p>
      </header>
      <div
        ref={scroller}
        className={cx(
          'min-h-0 overflow-y-auto overscroll-contain',
          isRuled && 'border-y border-line',
        )}
      >
        <div ref={content}>{children}</div>
      </div>
      <footer className="px-4 pt-3 pb-4">{footer}</footer>
    </div>
  );
}
