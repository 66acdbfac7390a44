import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { ownTemplatesQuery } from '@/lib/queries/templates-query';
import { templateHubOf, type TemplateConflict, type TemplateHub } from './template-hub';

/** A template of the rep's own while it is written. */
export interface WrittenTemplate {
  readonly id: string;
  /** As the rep sees it: what is typed, else what is stored. */
  readonly source: string;
  readonly change: (source: string) => void;
  readonly conflict: TemplateConflict | null;
}

export interface TemplateState {
  readonly status: 'pending' | 'error' | 'ready';
  /** Null where there is none of that id. */
  readonly written: WrittenTemplate | null;
  readonly hub: TemplateHub;
  readonly retry: () => void;
}

/** Reads a template and keeps what is typed in it. */
export function useTemplate(id: string): TemplateState {
  const client = useQueryClient();
  const [hub] = useState(() => templateHubOf(client));
  const { drafts, conflicts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  const { data, isError, refetch } = useQuery(ownTemplatesQuery);
  const stored = data?.find((one) => one.id === id)?.source;
  const conflict = conflicts.get(id) ?? null;
  const source = drafts.get(id) ?? conflict?.mine ?? stored;
  return {
    status: data !== undefined ? 'ready' : isError ? 'error' : 'pending',
    written:
      source === undefined
        ? null
        : {
            id,
            source,
            conflict,
            change: (next) => {
              if (next !== source) hub.set(id, next, stored ?? source);
            },
          },
    hub,
    retry: () => void refetch(),
  };
}
