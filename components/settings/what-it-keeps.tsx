import { Eye, HardDrive, ShieldCheck } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';

/** Three lines on what Baton reads, keeps and never does. */
export function WhatItKeeps() {
  const id = useId();
  const lines = [
    { icon: HardDrive, text: i18n.t('welcome.privacyKeeps') },
    { icon: Eye, text: i18n.t('welcome.privacyReads') },
    { icon: ShieldCheck, text: i18n.t('welcome.privacyNever') },
  ];
  return (
    <aside aria-labelledby={id} className="md:pt-5">
      <h2 id={id} className="text-title font-semibold text-ink">
        {i18n.t('welcome.privacyTitle')}
      </h2>
      <ul className="mt-4 flex flex-col gap-4">
        {lines.map(({ icon: Icon, text }) => (
          <li key={text} className="flex gap-3 text-body text-ink-2">
            <Icon size={18} strokeWidth={1.75} aria-hidden className="mt-px shrink-0 text-accent" />
            {text}
          </li>
        ))}
      </ul>
    </aside>
  );
}
