import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';
import {
  commands,
  type CommandInput,
  type CommandName,
  type CommandOutput,
} from '@/lib/messaging/contract/commands';
import type { Result } from '@/lib/messaging/result';

/** What a page does for each command; one that is left out answers `not_found`. */
export type CommandHandlers = {
  readonly [Name in CommandName]?: (
    input: CommandInput<Name>,
  ) => CommandOutput<Name> | Promise<CommandOutput<Name>>;
};

const envelopeSchema = z.object({
  baton: z.literal('command'),
  name: z.string(),
  input: z.unknown(),
});

/** Answers the background's commands until the signal aborts. Nobody else is heard, not even our own frames. */
export function receiveCommands(handlers: CommandHandlers, signal: AbortSignal): void {
  const receive = (
    raw: unknown,
    sender: { id?: string | undefined; tab?: unknown },
    respond: (result: Result) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    void answerCommand(handlers, envelope.data.name, envelope.data.input).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(receive);
  });
}

/** Parses one command's input, runs its handler and wraps what it gives or throws. */
export async function answerCommand(
  handlers: CommandHandlers,
  name: string,
  input: unknown,
): Promise<Result> {
  if (!isCommandName(name)) return failure('not_found', `no command ${name}`);
  return runCommand(handlers[name], name, input);
}

async function runCommand<Name extends CommandName>(
  handler: CommandHandlers[Name],
  name: Name,
  input: unknown,
): Promise<Result> {
  if (handler === undefined) return failure('not_found', `${name} is not served here`);
  const parsed = commands[name].input.safeParse(input);
  if (!parsed.success) return failure('invalid', parsed.error.message);
  try {
    return { ok: true, value: await handler(parsed.data as CommandInput<Name>) };
  } catch (error) {
    return failure('internal', String(error));
  }
}

function failure(code: 'not_found' | 'invalid' | 'internal', message: string): Result {
  return { ok: false, error: { code, message } };
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
