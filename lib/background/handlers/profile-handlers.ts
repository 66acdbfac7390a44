import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  isMailboxEnabled,
  listMailboxes,
  patchProfile,
  readProfile,
  setCrmEnabled,
  setMailbox,
  writeProfile,
} from '@/lib/storage/repositories/settings-repository';
import { listWordings } from '@/lib/storage/repositories/wordings-repository';
import { permittedCrms, syncCrmScripts } from '../crm-scripts';
import { tellPages } from '../tell-pages';
import type { HandlerContext } from '../handler-context';

type ProfileHandlers = Pick<
  Handlers,
  | 'profile.get'
  | 'profile.save'
  | 'profile.setSidebarWidth'
  | 'mailboxes.list'
  | 'mailboxes.set'
  | 'mailboxes.config'
  | 'hosts.list'
  | 'hosts.set'
>;

/** The rep's profile, and where Baton is on. */
export function profileHandlers({ db }: HandlerContext): ProfileHandlers {
  return {
    'profile.get': async () => readProfile(db),
    'profile.save': async (profile) => {
      await writeProfile(db, profile);
      await tellPages('profile');
      return profile;
    },
    'profile.setSidebarWidth': async ({ width }) => {
      await patchProfile(db, { sidebarWidth: width });
      return null;
    },
    'mailboxes.list': async () => listMailboxes(db),
    'mailboxes.set': async (mailbox) => {
      await setMailbox(db, mailbox);
      await tellPages('mailboxes');
      return listMailboxes(db);
    },
    'mailboxes.config': async ({ address }) => {
      const profile = await readProfile(db);
      const enabled = (await isMailboxEnabled(db, address)) && profile !== null;
      await broadcast({ topic: 'mailboxes', tabId: null });
      const muted = enabled ? await listWordings(db) : [];
      return {
        enabled,
        profile: enabled ? profile : null,
        mutedWordings: muted.map(({ wording }) => wording),
      };
    },
    'hosts.list': async () => permittedCrms(db),
    'hosts.set': async ({ crm, enabled }) => {
      if (!CRM_CATALOG.some(({ id }) => id === crm)) throw new RequestError('not_found', crm);
      await setCrmEnabled(db, crm, enabled);
      await syncCrmScripts(db);
      await tellPages('hosts');
      return permittedCrms(db);
    },
  };
}
