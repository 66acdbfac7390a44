import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Switch } from '@/components/ui/switch';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { modelStateQuery } from './model-state-query';
import { NotSaved } from './not-saved';
import { Panel } from './panel';
import { useModelDownload } from './use-model-download';

/** Whether the browser's own model reads conversations too; nothing where the browser has none. */
export function ModelSettings({ profile }: { readonly profile: Profile }) {
  const client = useQueryClient();
  const { data: state = 'unavailable' } = useQuery(modelStateQuery);
  const { mutate, isError } = useMutation(saveProfile);
  const use = (useModel: boolean) => {
    mutate(
      { ...profile, useModel },
      {
        onSuccess: (saved) => {
          client.setQueryData(profileQuery.queryKey, saved);
        },
        // Only now, or the switch would be seen off for a moment after a download.
        onSettled: () => {
          void client.invalidateQueries({ queryKey: modelStateQuery.queryKey });
        },
      },
    );
  };
  const { download, start, stop } = useModelDownload(() => {
    use(true);
  });
  // What was pressed goes with what it did; the focus goes to what comes in its place.
  const [isBegun, setBegun] = useState(false);
  if (state === 'unavailable') return null;
  return (
    <Panel title={i18n.t('model.setting')} hint={i18n.t('model.settingHint')}>
      {(profile.useModel || state !== 'downloadable') && (
        <Switch
          autoFocus={isBegun}
          checked={profile.useModel}
          onChange={(event) => {
            use(event.target.checked);
          }}
        >
          {i18n.t('model.switch')}
        </Switch>
      )}
      {state === 'downloading' && download.state !== 'running' && (
        <p className="mt-3 text-body text-ink-2">{i18n.t('model.comes')}</p>
      )}
      {state === 'downloadable' && (
        <div className="flex flex-col items-start gap-3">
          <p className="text-body text-ink-2">{i18n.t('model.notHere')}</p>
          {download.state === 'running' ? (
            <div className="flex w-full max-w-md flex-wrap items-center gap-3">
              <div className="min-w-64 flex-1">
                <ProgressBar label={i18n.t('model.downloading')} share={download.share} />
              </div>
              <Button small autoFocus onClick={stop}>
                {i18n.t('model.stop')}
              </Button>
            </div>
          ) : (
            <Button
              autoFocus={isBegun}
              onClick={() => {
                setBegun(true);
                void start();
              }}
            >
              {i18n.t('model.download')}
            </Button>
          )}
          {download.state === 'failed' && (
            <p role="alert" className="text-body text-danger">
              {i18n.t('model.downloadFailed')}
            </p>
          )}
        </div>
      )}
      <p className="mt-2 text-small text-ink-3">{i18n.t('model.stays')}</p>
      {isError && <NotSaved />}
    </Panel>
  );
}
