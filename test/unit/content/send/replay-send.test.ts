// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { replaySend } from '@/lib/content/send/replay-send';
import { fakeMail } from './fake-mail';

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([0, 1, 2, 3, 4])('presses the rest of the gesture when part %i of it fails', (failing) => {
  const mail = fakeMail();
  const { compose, send } = mail.addCompose();
  const dispatch = send.dispatchEvent.bind(send);
  let part = -1;
  vi.spyOn(send, 'dispatchEvent').mockImplementation((event) => {
    part += 1;
    if (part === failing) throw new Error('fault');
    return dispatch(event);
  });
  expect(replaySend(mail.host, compose, 'send')).toBe(true);
  expect(mail.heard).toHaveLength(4);
});

it('presses a control whose place cannot be told', () => {
  const mail = fakeMail();
  const { compose, send } = mail.addCompose();
  vi.spyOn(send, 'getBoundingClientRect').mockImplementation(() => {
    throw new Error('fault');
  });
  replaySend(mail.host, compose, 'send');
  expect(mail.heard.at(-1)).toBe('click');
});
