import { overlaps, type Box } from './box';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const TITLE_HEIGHT = 40;

/**
 * Where the send dialog goes: beside its compose at the height of Send, so that the mail stays in
 * sight; else above or below Send; never over Send or the compose's title while any place is free.
 *
 * @param free - The part of the window that is ours to use.
 */
export function placeBesideSend(size: Size, send: Box, compose: Box, free: Box): Box {
  const fitted = fit(size, free);
  const bottom = send.top + send.height;
  const keepFree = [send, { ...compose, height: TITLE_HEIGHT }];
  // The two beside the compose, then those that cover a part of it but stay by Send.
  const candidates = [
    { left: compose.left - GAP - fitted.width, top: bottom - fitted.height },
    { left: compose.left + compose.width + GAP, top: bottom - fitted.height },
    { left: send.left + send.width + GAP, top: bottom - fitted.height },
    { left: send.left, top: send.top - GAP - fitted.height },
    { left: send.left, top: bottom + GAP },
  ];
  const boxes = candidates.map((at) => clamp({ ...at, ...fitted }, free));
  const composeClear = boxes.find(
    (box) => !overlaps(box, compose) && keepFree.every((part) => !overlaps(box, part)),
  );
  const clear = boxes.slice(2).find((box) => keepFree.every((part) => !overlaps(box, part)));
  return composeClear ?? clear ?? boxes[2] ?? clamp({ left: 0, top: 0, ...fitted }, free);
}

/** Where the popover goes: below its passage, above it where there is no room. */
export function placeAtMark(size: Size, mark: Box, free: Box): Box {
  const fitted = fit(size, free);
  const below = mark.top + mark.height + GAP;
  const roomBelow = below + fitted.height <= free.top + free.height;
  const above = mark.top - GAP - fitted.height;
  const top = roomBelow || above < free.top ? below : above;
  return clamp({ left: mark.left, top, ...fitted }, free);
}

function fit(size: Size, free: Box): Size {
  return {
    width: Math.min(size.width, free.width - 2 * GAP),
    height: Math.min(size.height, free.height - 2 * GAP),
  };
}

function clamp(box: Box, free: Box): Box {
  const limit = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(value, most));
  return {
    ...box,
    left: limit(box.left, free.left + GAP, free.left + free.width - GAP - box.width),
    top: limit(box.top, free.top + GAP, free.top + free.height - GAP - box.height),
  };
}
