import { describe, expect, it } from 'vitest';
import { answerCommand } from '@/lib/content/receive-commands';

describe('answerCommand', () => {
  it('hands over parsed input and wraps the answer', async () => {
    const widths: number[] = [];
    const answer = await answerCommand(
      {
        'sidebar.drag': ({ width }) => {
          widths.push(width);
          return null;
        },
      },
      'sidebar.drag',
      { width: 400, done: false, more: 1 },
    );
    expect(answer).toEqual({ ok: true, value: null });
    expect(widths).toEqual([400]);
  });

  it('refuses what it does not know, does not serve, or cannot read', async () => {
    const handlers = { 'sidebar.drag': () => null };
    expect(await answerCommand(handlers, 'toString', {})).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await answerCommand(handlers, 'draft.insert', {})).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await answerCommand(handlers, 'sidebar.drag', { width: '1' })).toMatchObject({
      error: { code: 'invalid' },
    });
  });

  it('answers a handler that throws', async () => {
    const handlers = {
      'sidebar.toggle': () => {
        throw new Error('off');
      },
    };
    expect(await answerCommand(handlers, 'sidebar.toggle', {})).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});
