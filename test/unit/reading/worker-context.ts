import type { CaptureContext } from '@/lib/domain/capture/capture-context';

const NOBODY = { names: [], addresses: [], domains: [] };

/** A reading against nothing that is known. */
export const workerContext: CaptureContext = {
  ours: NOBODY,
  theirs: NOBODY,
  sentAt: '2026-03-04T15:00:00.000Z',
  timeZone: 'Europe/Stockholm',
  locale: 'en-GB',
  holidays: [],
  weekend: [6, 7],
};
