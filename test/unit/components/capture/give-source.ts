import { act } from 'react';
import { expect } from 'vitest';
import { click, fill, named, until } from '../hands';

/** Pastes words and has them read. */
export async function paste(words: string): Promise<void> {
  await until(() => {
    expect(document.body.textContent).toContain('What was said?');
  });
  const area = document.querySelector('textarea');
  if (area === null) throw new Error('no place for the words');
  await fill(area, words);
  await click(named('Read it'));
}

/** Drops files on the form. */
export async function drop(...files: File[]): Promise<Event> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(event);
    await Promise.resolve();
  });
  return event;
}
