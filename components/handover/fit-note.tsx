import { i18n } from '#i18n';
import type { BriefDocument } from '@/lib/domain/document/document';
import { SIZES, type PaperFit } from './fit-paper';

const MOST_NAMED = 2;

/** Whether the one-page form is one page, and what is too long where it is not. */
export function FitNote({
  fit,
  document,
}: {
  readonly fit: PaperFit | null;
  readonly document: BriefDocument;
}) {
  if (fit === null) return null;
  const size = String(SIZES[fit.step] ?? SIZES[0]);
  if (!fit.fits) {
    const longest = fit.tallest.map((index) => document.sections[index]?.title ?? '');
    const sections = longest.slice(0, MOST_NAMED).join(', ');
    return (
      <p role="status" className="text-small text-warn">
        {i18n.t('handover.tooLong', { size, sections })}
      </p>
    );
  }
  return (
    <p role="status" className="text-small text-ink-2">
      {fit.step === 0 ? i18n.t('handover.onePage') : i18n.t('handover.small', { size })}
    </p>
  );
}
