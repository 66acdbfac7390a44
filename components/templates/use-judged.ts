import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { readTemplate, type TemplateReading } from '@/lib/domain/emails/template/read-template';
import { SAMPLE_PROFILE } from '@/lib/domain/emails/template/sample-dossier';
import {
  templateWarnings,
  type TemplateWarning,
} from '@/lib/domain/emails/template/template-warnings';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';

/** A template's source with what is to be said about it. */
export interface JudgedTemplate {
  readonly id: string;
  readonly reading: TemplateReading;
  readonly warnings: readonly TemplateWarning[];
}

/** Who writes: the rep, or somebody made up before the welcome page was filled in. */
export function useWriter(): Profile {
  return useQuery(profileQuery).data ?? SAMPLE_PROFILE;
}

/** Reads templates and judges those that can be read. */
export function useJudged(
  sources: readonly { readonly id: string; readonly source: string }[],
): JudgedTemplate[] {
  const writer = useWriter();
  const [now] = useState(() => new Date());
  return useMemo(
    () =>
      sources.map(({ id, source }) => {
        const reading = readTemplate(source, id);
        const warnings = reading.ok ? templateWarnings(reading.template, writer, now) : [];
        return { id, reading, warnings };
      }),
    [sources, writer, now],
  );
}
