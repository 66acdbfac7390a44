import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { unmuteWording } from '@/lib/queries/unmute-wording';
import { wordingsQuery } from '@/lib/queries/wordings-query';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

/** The wordings that are never flagged, each to be taken back. */
export function MutedWordings() {
  const client = useQueryClient();
  const { data: wordings = [] } = useQuery(wordingsQuery);
  const { mutate, isPending, isError } = useMutation(unmuteWording);
  return (
    <Panel title={i18n.t('settings.wordings')} hint={i18n.t('settings.wordingsHint')}>
      {wordings.length === 0 ? (
        <p className="text-body text-ink-2">{i18n.t('settings.wordingsNone')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {wordings.map(({ wording, text }) => (
            <li key={wording} className="flex items-center gap-3 py-1.5">
              <span className="min-w-0 flex-1 text-body wrap-anywhere">“{text}”</span>
              <Button
                small
                look="quiet"
                disabled={isPending}
                aria-label={`${i18n.t('settings.unmute')}: ${text}`}
                onClick={() => {
                  mutate(
                    { wording },
                    {
                      onSuccess: (list) => {
                        client.setQueryData(wordingsQuery.queryKey, list);
                      },
                    },
                  );
                }}
              >
                {i18n.t('settings.unmute')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isError && <NotSaved />}
    </Panel>
  );
}
