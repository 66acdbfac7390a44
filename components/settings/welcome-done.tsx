import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { ButtonLink } from '@/components/ui/button-link';

export interface WelcomeDoneProps {
  /** Whether a mailbox was switched on. */
  readonly isOn: boolean;
}

/** What comes next; a screen reader is taken to it. */
export function WelcomeDone({ isOn }: WelcomeDoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div className="mx-auto max-w-130 px-4 pt-8 pb-16 sm:px-8 sm:pt-24">
      <main>
        <img src="/icon/128.png" alt="" width={48} height={48} />
        <h1
          ref={title}
          tabIndex={-1}
          className="mt-6 text-display font-semibold tracking-tight text-ink outline-none"
        >
          {isOn ? i18n.t('welcome.doneTitle') : i18n.t('welcome.savedTitle')}
        </h1>
        <p className="mt-2 mb-6 text-title text-ink-2">
          {isOn ? i18n.t('welcome.doneText') : i18n.t('welcome.savedText')}
        </p>
        {isOn ? (
          <ButtonLink href="https://mail.google.com/">{i18n.t('welcome.openGmail')}</ButtonLink>
        ) : (
          <ButtonLink href="/options.html">{i18n.t('welcome.openSettings')}</ButtonLink>
        )}
      </main>
    </div>
  );
}
