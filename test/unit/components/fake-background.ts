import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, MessageOutput } from '@/lib/messaging/contract/contract';
import { z } from '@/lib/domain/zod';

type Answers = {
  readonly [Name in MessageName]?: (
    input: never,
  ) => MessageOutput<Name> | Promise<MessageOutput<Name>>;
};
const requestSchema = z.object({ name: z.string(), input: z.unknown() });

/** What pages asked the background, in order. */
export interface FakeBackground {
  readonly inputsOf: (name: MessageName) => unknown[];
}

/** A background that answers as told; an answer that throws is a background that is gone. */
export function fakeBackground(answers: Answers): FakeBackground {
  const asked: { name: string; input: unknown }[] = [];
  const byName: Readonly<Record<string, (input: never) => unknown>> = answers;
  const answer = async (raw: unknown): Promise<unknown> => {
    const { name, input } = requestSchema.parse(raw);
    asked.push({ name, input });
    return { ok: true, value: (await byName[name]?.(input as never)) ?? null };
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((raw: unknown): unknown =>
    answer(raw),
  );
  return {
    inputsOf: (name) => asked.filter((one) => one.name === name).map(({ input }) => input),
  };
}
