import { browser } from 'wxt/browser';
import {
  commands,
  type CommandInput,
  type CommandName,
  type CommandOutput,
} from './contract/commands';
import { RequestError, resultSchema } from './result';

/**
 * Gives a tab's content script a command.
 *
 * @throws RequestError - `unreachable` when no content script of ours listens there.
 */
export async function commandTab<Name extends CommandName>(
  tabId: number,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  const raw: unknown = await browser.tabs
    .sendMessage(tabId, { baton: 'command', name, input }, { frameId: 0 })
    .catch((error: unknown) => {
      throw new RequestError('unreachable', String(error));
    });
  const result = resultSchema.safeParse(raw);
  if (!result.success) throw new RequestError('unreachable', `no answer to ${name}`);
  if (!result.data.ok) throw new RequestError(result.data.error.code, result.data.error.message);
  return commands[name].output.parse(result.data.value) as CommandOutput<Name>;
}
