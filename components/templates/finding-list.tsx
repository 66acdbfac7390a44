import { Check, CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { Finding } from './findings';

const LOOKS = {
  fault: { icon: CircleAlert, look: 'text-danger' },
  warning: { icon: TriangleAlert, look: 'text-warn' },
  hint: { icon: Lightbulb, look: 'text-ink-3' },
} as const;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What a line is called where the rep is; null where there is no way to it. */
  readonly nameOf: (line: number) => string | null;
  readonly onGo: (line: number) => void;
}

/** Faults, warnings and hints, each with the way to its line. */
export function FindingList({ findings, nameOf, onGo }: FindingListProps) {
  return (
    <section aria-label={i18n.t('templates.problems')}>
      <div role="status">
        {findings.length === 0 ? (
          <p className="flex items-center gap-1.5 text-small text-ink-2">
            <Check size={13} aria-hidden className="text-accent" />
            {i18n.t('templates.allWell')}
          </p>
        ) : (
          <ul className="flex flex-col gap-1.5">
            {findings.map((finding, place) => {
              const { icon: Icon, look } = LOOKS[finding.tone];
              const { line } = finding;
              const name = line === null ? null : nameOf(line);
              return (
                <li key={place} className="flex items-start gap-1.5">
                  <Icon size={14} aria-hidden className={cx('mt-0.5 shrink-0', look)} />
                  <p className="min-w-0 wrap-anywhere">
                    {line !== null && name !== null && (
                      <button
                        type="button"
                        className="mr-1.5 rounded-sm font-medium text-accent hover:underline"
                        onClick={() => {
                          onGo(line);
                        }}
                      >
                        {name}
                      </button>
                    )}
                    {finding.text}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
