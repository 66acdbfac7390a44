import type { View } from '../../stand-ins/gmail/page/compose/compose';

/** What the hand does to send. */
export type Gesture =
  | 'mouse'
  | 'double_click'
  | 'touch'
  | 'enter'
  | 'space'
  | 'ctrl_enter'
  | 'meta_enter'
  | 'archive'
  | 'schedule';

/** A way to send: where the compose stands, and the gesture. */
export interface Way {
  readonly name: string;
  readonly view: View;
  readonly gesture: Gesture;
  readonly weight: number;
}

/** Every way there is, the common ones more often. */
export const WAYS: readonly Way[] = [
  { name: 'mouse on Send', view: 'popup', gesture: 'mouse', weight: 13 },
  { name: 'double click on Send', view: 'popup', gesture: 'double_click', weight: 8 },
  { name: 'touch on Send', view: 'popup', gesture: 'touch', weight: 9 },
  { name: 'Enter on Send', view: 'popup', gesture: 'enter', weight: 7 },
  { name: 'Space on Send', view: 'popup', gesture: 'space', weight: 7 },
  { name: 'Ctrl+Enter', view: 'popup', gesture: 'ctrl_enter', weight: 13 },
  { name: '⌘+Enter', view: 'popup', gesture: 'meta_enter', weight: 6 },
  { name: 'Schedule send', view: 'popup', gesture: 'schedule', weight: 8 },
  { name: 'reply, Send & Archive', view: 'inline', gesture: 'archive', weight: 8 },
  { name: 'reply, mouse', view: 'inline', gesture: 'mouse', weight: 5 },
  { name: 'reply, Ctrl+Enter', view: 'inline', gesture: 'ctrl_enter', weight: 5 },
  { name: 'full screen, mouse', view: 'fullscreen', gesture: 'mouse', weight: 4 },
  { name: 'full screen, Ctrl+Enter', view: 'fullscreen', gesture: 'ctrl_enter', weight: 3 },
  { name: 'pop-out, mouse', view: 'popout', gesture: 'mouse', weight: 2 },
  { name: 'pop-out, Ctrl+Enter', view: 'popout', gesture: 'ctrl_enter', weight: 2 },
];
