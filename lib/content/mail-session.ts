import { wordingOf } from '@/lib/domain/ledger/wording-of';
import type { Profile } from '@/lib/domain/profile';
import type { PromiseReader } from '@/lib/domain/promises/create-promise-reader';
import type { MailHost } from '@/lib/hosts/mail-host';
import { request } from '@/lib/messaging/client';
import { lineOf } from './page/clean-mail';
import type { HandOnParts } from './guards/hand-on';
import { startMailboxWork } from './mailbox-work';
import { startDomActivity } from './page/dom-activity';
import { startLifeWatch } from './page/life-watch';
import type { Ask } from './page/mail-page';
import type { PageTexts } from './page/page-texts';
import { removeLeftovers } from './page/shadow-host';
import { childController } from './page/signals';
import { startThemeWatch } from './page/theme-watch';
import { untilHeard } from './page/until-heard';
import { receiveCommands, type CommandHandlers } from './receive-commands';

/** What a mailbox page's script is made of. */
export interface MailSessionParts {
  readonly host: MailHost;
  readonly root: Document;
  readonly view: Window;
  readonly texts: PageTexts;
  readonly createReader: (profile: () => Profile, sentAt?: () => string) => PromiseReader;
  readonly sanitize: (html: string) => string;
  /** A draft's Markdown in the forms a compose takes. */
  readonly render: HandOnParts['render'];
}

/** Waits for the mailbox to say whose it is, then works in it as long as it is switched on. */
export function startMailSession(parts: MailSessionParts, signal: AbortSignal): void {
  const { host, root, view, texts } = parts;
  removeLeftovers(root);
  host.makeRoom(root, 0);
  let isOn = false;
  const life = startLifeWatch(
    root,
    request,
    { pausedLabel: texts.paused, readTheme: () => host.readTheme(root), wasVisible: () => isOn },
    signal,
  );
  let mailbox: string | null = null;
  let profile: Profile | null = null;
  let mutedWordings: ReadonlySet<string> = new Set();
  let work: AbortController | null = null;
  let handlers: CommandHandlers = {};
  let onConfigured: () => void = () => undefined;

  const stop = () => {
    isOn = false;
    work?.abort();
    work = null;
    handlers = {};
  };
  const start = (address: string, first: Profile) => {
    isOn = true;
    work = childController(life.signal);
    const told = () => profile ?? first;
    const page = {
      host,
      root,
      view,
      mailbox: address,
      ask: life.ask,
      profile: told,
      mutedWordings: () => mutedWordings,
      createReader: (sentAt?: () => string) => parts.createReader(told, sentAt),
      activity: startDomActivity(root, work.signal),
      theme: startThemeWatch(root, () => host.readTheme(root), work.signal),
    };
    const started = startMailboxWork(
      page,
      {
        texts,
        profile: first,
        sanitize: parts.sanitize,
        render: parts.render,
        muteWording(text) {
          const wording = wordingOf(text);
          if (wording === '') return;
          mutedWordings = new Set([...mutedWordings, wording]);
          const muted = { wording, text: lineOf(text) };
          void untilHeard(() => life.ask('wordings.mute', muted), life.signal);
        },
        isAlive: life.check,
        onUnreachable: life.check,
      },
      work.signal,
    );
    handlers = started.handlers;
    onConfigured = started.onConfigured;
  };
  const configure = async () => {
    if (mailbox === null) return;
    const config = await askConfig(life.ask, mailbox);
    if (life.signal.aborted || config === null) return;
    profile = config.profile;
    mutedWordings = new Set(config.mutedWordings);
    if (!config.enabled || profile === null) stop();
    else if (work === null) start(mailbox, profile);
    else onConfigured();
  };
  receiveCommands(
    {
      'config.changed': () => {
        void configure();
        return null;
      },
      'page.stand': () => null,
      ...lateBound(() => handlers),
    },
    life.signal,
  );
  void waitForMailbox(parts, life.signal).then((address) => {
    mailbox = address;
    return configure();
  });
}

async function askConfig(ask: Ask, address: string) {
  try {
    return await ask('mailboxes.config', { address });
  } catch {
    // Unanswered is unknown, not off: what runs goes on as it was told last.
    return null;
  }
}

/** The mailbox's address as soon as the page says it; the page may take long to load. */
function waitForMailbox(
  { host, root }: Pick<MailSessionParts, 'host' | 'root'>,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve) => {
    const waiting = childController(signal);
    const look = () => {
      const address = host.readMailbox(root);
      if (address === null) return;
      waiting.abort();
      resolve(address);
    };
    startDomActivity(root, waiting.signal).subscribe(look, waiting.signal);
    look();
  });
}

/** Handlers that exist only while the mailbox is on. */
function lateBound(current: () => CommandHandlers): CommandHandlers {
  const gone = () => {
    throw new Error('Baton is off in this mailbox.');
  };
  return {
    'sidebar.toggle': (input) => (current()['sidebar.toggle'] ?? gone)(input),
    'sidebar.open': (input) => (current()['sidebar.open'] ?? gone)(input),
    'sidebar.close': (input) => (current()['sidebar.close'] ?? gone)(input),
    'sidebar.drag': (input) => (current()['sidebar.drag'] ?? gone)(input),
    'draft.insert': (input) => (current()['draft.insert'] ?? gone)(input),
    // Nothing is known of drafts where Baton is off.
    'origins.changed': (input) => current()['origins.changed']?.(input) ?? null,
    'guards.changed': (input) => current()['guards.changed']?.(input) ?? null,
    'thread.reread': (input) => (current()['thread.reread'] ?? gone)(input),
    'thread.read': (input) => (current()['thread.read'] ?? gone)(input),
    'prompt.shown': (input) => (current()['prompt.shown'] ?? gone)(input),
    'prompt.answer': (input) => (current()['prompt.answer'] ?? gone)(input),
  };
}
