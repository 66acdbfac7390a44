import { useMutation } from '@tanstack/react-query';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { i18n } from '#i18n';
import { dragSidebar } from '@/lib/queries/drag-sidebar';

const NARROWEST = 280;
const WIDEST = 640;
const STEP = 16;

/** The left edge: dragged or moved with the arrow keys, it sets the sidebar's width. */
export function DragHandle() {
  const { mutate } = useMutation(dragSidebar);
  const start = useRef<{ readonly screenX: number; readonly width: number } | null>(null);
  const send = (width: number, done: boolean) => {
    mutate({ width: Math.round(Math.min(Math.max(width, NARROWEST), WIDEST)), done });
  };
  const widthAt = (event: PointerEvent) =>
    start.current === null
      ? window.innerWidth
      : start.current.width + start.current.screenX - event.screenX;
  const end = (event: PointerEvent) => {
    if (start.current === null) return;
    send(widthAt(event), true);
    start.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wished = keyWidth(event.key, window.innerWidth);
    if (wished === null) return;
    event.preventDefault();
    send(wished, true);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={i18n.t('sidebar.resize')}
      aria-valuenow={window.innerWidth}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="absolute inset-y-0 left-0 z-20 w-1.5 cursor-col-resize touch-none transition-colors duration-150 hover:bg-accent focus-visible:bg-accent"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { screenX: event.screenX, width: window.innerWidth };
        // Tells the page that a drag begins: it follows the pointer where this frame no longer hears it.
        send(window.innerWidth, false);
      }}
      onPointerMove={(event) => {
        if (start.current !== null) send(widthAt(event), false);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    />
  );
}

function keyWidth(key: string, width: number): number | null {
  if (key === 'ArrowLeft') return width + STEP;
  if (key === 'ArrowRight') return width - STEP;
  if (key === 'Home') return NARROWEST;
  return key === 'End' ? WIDEST : null;
}
