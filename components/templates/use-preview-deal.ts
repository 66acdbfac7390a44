import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { SelectOption } from '@/components/ui/select-input';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { sampleDossier, SAMPLES } from '@/lib/domain/emails/template/sample-dossier';
import { dealListQuery } from '@/lib/queries/deal-list-query';
import { dossierQuery } from '@/lib/queries/dossier-query';

/** The deal a template is shown with. */
export interface PreviewDeal {
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly choose: (value: string) => void;
  /** Null while it is being read. */
  readonly dossier: Dossier | null;
  readonly now: Date;
}

const MOST_DEALS = 50;
/** No id of a deal has a colon. */
const sampleValue = (sample: (typeof SAMPLES)[number]) => `sample:${sample}`;
const KEPT = 'template deal';

/** The deal last chosen in this tab, else the one that changed last, else a sample. */
export function usePreviewDeal(): PreviewDeal {
  const [now] = useState(() => new Date());
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(KEPT));
  const list = useQuery(dealListQuery({ query: '', archived: false, limit: MOST_DEALS }));
  const deals = list.data?.deals ?? [];
  const sample = SAMPLES.find((one) => sampleValue(one) === chosen);
  const known = deals.find(({ id }) => id === chosen) ?? deals[0];
  const dealId = sample === undefined ? known?.id : undefined;
  const read = useQuery({
    ...dossierQuery(dealId ?? ''),
    ...(dealId === undefined ? { queryFn: skipToken } : {}),
  });
  const stands = sample ?? 'full';
  const [samples] = useState(() => ({
    full: sampleDossier('full', now),
    sparse: sampleDossier('sparse', now),
  }));
  const isReady = sample !== undefined || !list.isPending;
  return {
    options: [
      ...deals.map(({ id, name }) => ({ value: id, label: name })),
      ...SAMPLES.map((one) => ({
        value: sampleValue(one),
        label: i18n.t(`templates.sample.${one}`),
      })),
    ],
    value: dealId ?? sampleValue(stands),
    choose: (value) => {
      sessionStorage.setItem(KEPT, value);
      setChosen(value);
    },
    dossier: dealId === undefined ? (isReady ? samples[stands] : null) : (read.data ?? null),
    now,
  };
}
