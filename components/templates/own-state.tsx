import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { audienceOf } from '@/lib/domain/emails/template/audience-of';
import { AudienceChip } from './audience-chip';
import type { JudgedTemplate } from './use-judged';

/** What is wrong with a template, or whom it is for. */
export function OwnState({ judged: { reading, warnings } }: { readonly judged: JudgedTemplate }) {
  const icon = <TriangleAlert size={11} aria-hidden />;
  if (!reading.ok) {
    return (
      <Chip tone="danger" icon={icon}>
        {i18n.t('templates.faults', reading.problems.length)}
      </Chip>
    );
  }
  return (
    <>
      <AudienceChip audience={audienceOf(reading.template)} />
      {warnings.length > 0 && (
        <Chip tone="warn" icon={icon}>
          {i18n.t('templates.warnings', warnings.length)}
        </Chip>
      )}
    </>
  );
}
