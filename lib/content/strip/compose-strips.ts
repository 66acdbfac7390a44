import { isLive, type MailPage } from '../page/mail-page';
import { childController } from '../page/signals';
import { boxOf, type Box } from '../prompt/box';
import { placeStripAt } from './place-strip';
import { placeStrip, STRIP_OWNERS, type Strip, type StripContent, type StripOwner } from './strip';

/** The strips of words that stand beside composes, one of an owner at most; they go with their compose. */
export interface ComposeStrips {
  readonly show: (compose: HTMLElement, owner: StripOwner, content: StripContent) => void;
  readonly hide: (compose: HTMLElement, owner: StripOwner) => void;
}

interface Shown {
  readonly strip: Strip;
  readonly controller: AbortController;
}

/** Keeps strips in their places until the signal aborts. */
export function startComposeStrips(
  page: MailPage,
  parts: {
    readonly freeBox: () => Box;
    readonly focusBody: (compose: HTMLElement) => void;
  },
  signal: AbortSignal,
): ComposeStrips {
  const shown = new Map<HTMLElement, Map<StripOwner, Shown>>();

  const hide = (compose: HTMLElement, owner: StripOwner) => {
    const owned = shown.get(compose);
    owned?.get(owner)?.controller.abort();
    owned?.delete(owner);
    if (owned?.size === 0) shown.delete(compose);
  };
  const placeAll = () => {
    const strips: Box[] = [];
    for (const [compose, owned] of shown) {
      const isGone = !isLive(page, compose);
      for (const owner of STRIP_OWNERS) {
        const strip = owned.get(owner)?.strip;
        if (strip === undefined) continue;
        if (isGone) hide(compose, owner);
        else strips.push(...place(compose, strip, strips));
      }
    }
  };
  const place = (compose: HTMLElement, strip: Strip, strips: readonly Box[]): readonly Box[] => {
    const body = page.host.bodyOf(compose);
    // A compose that is folded away shows no text.
    const isOpen = body !== null && body.getBoundingClientRect().height > 0;
    const size = strip.size();
    const at = isOpen
      ? placeStripAt(size, { ...placesOf(page, compose, parts.freeBox()), strips })
      : null;
    strip.moveTo(at);
    const width = at?.tight === true ? size.tightWidth : size.width;
    return at === null ? [] : [{ ...at, width, height: size.height }];
  };
  const open = (compose: HTMLElement, owner: StripOwner): Shown => {
    const controller = childController(signal);
    const strip = placeStrip(
      page.root,
      {
        owner,
        theme: page.theme.current(),
        onLeave() {
          parts.focusBody(compose);
        },
      },
      controller.signal,
    );
    const entry = { strip, controller };
    const owned = shown.get(compose) ?? new Map<StripOwner, Shown>();
    shown.set(compose, owned.set(owner, entry));
    return entry;
  };
  page.theme.subscribe((theme) => {
    for (const owned of shown.values())
      for (const { strip } of owned.values()) strip.setTheme(theme);
  });
  page.activity.subscribe(placeAll, signal);
  page.view.addEventListener('resize', placeAll, { signal });
  page.root.addEventListener('scroll', placeAll, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    shown.clear();
  });
  return {
    hide(compose, owner) {
      hide(compose, owner);
      placeAll();
    },
    show(compose, owner, content) {
      const { strip } = shown.get(compose)?.get(owner) ?? open(compose, owner);
      strip.say(content);
      placeAll();
    },
  };
}

function placesOf(page: MailPage, compose: HTMLElement, free: Box) {
  const { host, root } = page;
  const send = host.sendControl(compose, 'send');
  return {
    compose: shellOf(compose),
    composes: host.findComposes(root).map(shellOf),
    row: send === null ? null : boxOf(send.getBoundingClientRect()),
    free,
    isInline: host.readCompose(compose).kind === 'inline',
  };
}

/** A compose with its title bar, whose buttons stay within reach. */
function shellOf(compose: HTMLElement): Box {
  return boxOf((compose.closest('[role=dialog]') ?? compose).getBoundingClientRect());
}
