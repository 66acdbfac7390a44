import { browser } from 'wxt/browser';
import {
  contract,
  type MessageInput,
  type MessageName,
  type MessageOutput,
} from './contract/contract';
import { RequestError, resultSchema } from './result';

/**
 * Asks the background.
 *
 * @param name - A message of the contract.
 * @param input - What its schema takes.
 * @returns The parsed answer.
 * @throws RequestError - Refused, failed, or nobody there to answer.
 */
export async function request<Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
): Promise<MessageOutput<Name>> {
  let raw: unknown;
  try {
    raw = await browser.runtime.sendMessage({ baton: 'request', name, input });
  } catch (error) {
    throw new RequestError('unreachable', String(error));
  }
  const result = resultSchema.safeParse(raw);
  if (!result.success) throw new RequestError('unreachable', `no answer to ${name}`);
  if (!result.data.ok) throw new RequestError(result.data.error.code, result.data.error.message);
  return contract[name].output.parse(result.data.value) as MessageOutput<Name>;
}
