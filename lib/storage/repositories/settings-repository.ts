import { mailboxSchema, profileSchema, type Mailbox, type Profile } from '@/lib/domain/profile';
import { z } from '@/lib/domain/zod';
import type { BatonDatabase } from '../database';

const crmIds = z.array(z.string());

/** The rep's profile; null before the welcome page was filled in. */
export async function readProfile(db: BatonDatabase): Promise<Profile | null> {
  const row = await db.settings.get('profile');
  const parsed = profileSchema.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

/** Replaces the profile. */
export async function writeProfile(db: BatonDatabase, profile: Profile): Promise<void> {
  await db.settings.put({ key: 'profile', value: profile });
}

/** Changes some of the profile's fields; does nothing where there is no profile yet. */
export async function patchProfile(db: BatonDatabase, patch: Partial<Profile>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const profile = await readProfile(db);
    if (profile !== null) await writeProfile(db, { ...profile, ...patch });
  });
}

/** Every mailbox that was seen or named, by address. */
export async function listMailboxes(db: BatonDatabase): Promise<Mailbox[]> {
  return db.mailboxes.orderBy('address').toArray();
}

/** Remembers a mailbox and whether Baton is on in it. */
export async function setMailbox(db: BatonDatabase, mailbox: Mailbox): Promise<void> {
  await db.mailboxes.put(mailboxSchema.parse(mailbox));
}

/** Whether Baton is on in a mailbox; one not seen before is remembered as off. */
export async function isMailboxEnabled(db: BatonDatabase, address: string): Promise<boolean> {
  return db.transaction('rw', db.mailboxes, async () => {
    const known = await db.mailboxes.get(address);
    if (known === undefined) await db.mailboxes.add({ address, enabled: false });
    return known?.enabled ?? false;
  });
}

/** Ids of the CRMs the rep switched on. */
export async function readEnabledCrms(db: BatonDatabase): Promise<readonly string[]> {
  const parsed = crmIds.safeParse((await db.settings.get('crms'))?.value);
  return parsed.success ? parsed.data : [];
}

/** Switches a CRM on or off. */
export async function setCrmEnabled(
  db: BatonDatabase,
  crm: string,
  enabled: boolean,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await readEnabledCrms(db)).filter((id) => id !== crm);
    await db.settings.put({ key: 'crms', value: enabled ? [...others, crm] : others });
  });
}
