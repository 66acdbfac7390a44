import { labels } from '../labels';
import { rows } from '../mail';
import { pageState } from '../page-state';
import type { Compose } from './compose';

/** Why a send is refused; one that isn't final can be overruled by the user. */
interface Refusal {
  readonly text: string;
  readonly final: boolean;
}

const ATTACHMENT = /\b(attach(ed|ing|ment)|anhang|angehängt|beigefügt)\b/i;

/** The reason why this compose can't be sent as it is, or `null`. A refusal that a test asked for is used up. */
export function refusalOf({ recipients, body }: Compose): Refusal | null {
  const asked = pageState.refusal;
  pageState.refusal = null;
  if (asked !== null) return { text: asked, final: true };
  const left = recipients.unfinished();
  if (left !== null) return { text: labels.badAddress(left.text, labels[left.row]), final: true };
  const people = recipients.people();
  if (rows.every((row) => people[row].length === 0))
    return { text: labels.noRecipient, final: true };
  const forgotten = pageState.asksForAttachment && ATTACHMENT.test(ownText(body));
  return forgotten ? { text: labels.forgotten, final: false } : null;
}

function ownText(body: HTMLElement): string {
  const copy = document.createElement('div');
  copy.append(body.cloneNode(true));
  for (const quoted of copy.querySelectorAll('.gmail_quote')) quoted.remove();
  return copy.textContent;
}
