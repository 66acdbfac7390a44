import { i18n } from '#i18n';
import type { Crm } from '@/lib/domain/crm/crm-catalog';

const PARTS = ['pages', 'gate', 'connector'] as const;

/** How sure Baton is of each of its parts at a CRM. */
export function CrmEvidence({ evidence }: Pick<Crm, 'evidence'>) {
  return (
    <ul className="text-small text-ink-2">
      {PARTS.map((part) => (
        <li key={part}>
          {i18n.t(`connect.part.${part}`)}: {i18n.t(`connect.evidence.${evidence[part]}`)}
        </li>
      ))}
    </ul>
  );
}
