import type { Profile } from '@/lib/domain/profile';
import type { PromiseReader } from '@/lib/domain/promises/create-promise-reader';
import type { MailHost } from '@/lib/hosts/mail-host';
import type { request } from '@/lib/messaging/client';
import type { DomActivity } from './dom-activity';
import type { ThemeWatch } from './theme-watch';

/** Asks the background; the messaging client, or a test's own. */
export type Ask = typeof request;

/** What every part of a mailbox page's script works with. */
export interface MailPage {
  readonly host: MailHost;
  readonly root: Document;
  readonly view: Window;
  readonly mailbox: string;
  /** The rep's profile as last told; settings are decided on synchronously. */
  readonly profile: () => Profile;
  /** Wordings that are never flagged, as last told. */
  readonly mutedWordings: () => ReadonlySet<string>;
  readonly ask: Ask;
  /** Makes what finds promises in the own words of one mail: sent now, or at a given instant. */
  readonly createReader: (sentAt?: () => string) => PromiseReader;
  readonly activity: DomActivity;
  readonly theme: ThemeWatch;
}

/** Whether a compose is still one the rep can see and send. */
export function isLive({ host, root }: MailPage, compose: HTMLElement): boolean {
  return compose.isConnected && host.findComposes(root).includes(compose);
}
