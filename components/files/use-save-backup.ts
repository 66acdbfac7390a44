import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { saveFile } from '@/components/ledger/save-file';
import { collectBackup } from '@/lib/queries/collect-backup';
import { profileQuery } from '@/lib/queries/profile-query';

/** Where saving the file stands. */
export type SaveState =
  | { readonly kind: 'idle' | 'failed' | 'too_large' }
  | { readonly kind: 'saving'; readonly share: number }
  | { readonly kind: 'saved'; readonly rows: number; readonly unreadable: number };

/** Saves everything as one file; pressing twice saves once. */
export function useSaveBackup(): { readonly state: SaveState; readonly save: () => void } {
  const { data: profile } = useQuery(profileQuery);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const isBusy = useRef(false);
  const run = async () => {
    const now = new Date();
    const collected = await collectBackup({
      by: profile?.name ?? '',
      savedAt: now.toISOString(),
      onProgress: (share) => {
        setState({ kind: 'saving', share });
      },
    });
    if (collected === null) {
      setState({ kind: 'too_large' });
      return;
    }
    const { parts, rows, unreadable } = collected;
    saveFile(`${i18n.t('backup.fileName')}-${localDay(now)}.json`, 'application/json', parts);
    setState({ kind: 'saved', rows, unreadable });
  };
  const save = () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'saving', share: 0 });
    run()
      .catch(() => {
        setState({ kind: 'failed' });
      })
      .finally(() => {
        isBusy.current = false;
      });
  };
  return { state, save };
}
