import type { Person } from '../accounts';
import { element, escapeHtml } from './dom';
import { headDate, titleDate } from './dates';
import { icon } from './icons';
import { labels } from './labels';
import type { Message } from './mail';
import { avatarColour, initial, isMe } from './people';

/** A message of an open thread, and after it the place for an answer. `fresh` leaves out the legacy id, as just after sending. */
export function messageCard(message: Message, fresh: boolean): string {
  if (message.collapsed === true) return foldedCard(message);
  const legacy = fresh ? '' : ` data-legacy-message-id="${message.legacyId}"`;
  return `
    <div class="G3 G2" role="listitem"><div class="adn ads" data-message-id="#${message.permId}"${legacy}>
      <div class="aju"><div class="aCi">${avatar(message.from)}</div></div>
      <div class="gs"><div class="gE iv gt">${head(message)}</div>
        ${message.scheduled === undefined ? '' : waiting(message.scheduled.at)}
        <div class="ii gt"><div class="a3s aiL">${message.html}<div class="yj6qo"></div></div></div>
        ${message.html.includes('gmail_quote') ? `<div class="ajR" role="button" tabindex="0" aria-label="${labels.trimmed}">•••</div>` : ''}
      </div></div>
      <div class="gA gt acV"><div class="gB xu"><div class="ip iq"></div></div></div>
    </div>`;
}

/** A message that was not opened: its card has no text, and not the element that names an opened one. */
function foldedCard({ from, at, html }: Message): string {
  const snippet = escapeHtml(textOf(html).slice(0, 90));
  return `
    <div class="G3 G2 kv" role="listitem" tabindex="0"><div class="adf ads">
      <span class="yW"><span class="gD">${escapeHtml(from?.name ?? '')}</span></span>
      <span class="iA g6">${snippet}</span><span class="g3">${escapeHtml(titleDate(at))}</span>
    </div><div class="ip iq"></div></div>`;
}

// Its markup on the real page isn't known: nothing may be read from it.
function waiting(at: string): string {
  return `
    <div class="aXw5">${icon('clock', 18)}<span>${escapeHtml(labels.scheduledFor(titleDate(at)))}</span>
      <span class="aXk" role="link" tabindex="0">${labels.cancelSend}</span></div>`;
}

function head(message: Message): string {
  const title = escapeHtml(titleDate(message.at));
  return `
    <table cellpadding="0" class="cf gJ"><tbody><tr class="acZ">
      <td class="gF gK"><h3 class="iw gFxsud">${message.from === null ? '' : sender(message.from)}</h3></td>
      <td class="gH bAk"><div class="gK"><span class="g3" title="${title}" alt="${title}" role="gridcell" tabindex="-1">${escapeHtml(headDate(message.at))}</span>
        <span class="zd bi4" role="checkbox" aria-checked="false" tabindex="0">${icon('star', 18)}</span></div></td>
      <td class="gH acX bAm"><div class="T-I aaq" role="button" tabindex="0" data-tooltip="${labels.reply}" aria-label="${labels.reply}">${icon('reply', 18)}</div>
        <div class="T-I aap" role="button" tabindex="0" aria-haspopup="true" aria-label="${labels.moreMessage}">${icon('dots', 18)}</div></td>
    </tr><tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span translate="no" class="hb">${recipients(message)}</span></div>
      <div class="ajy" role="button" tabindex="0" aria-haspopup="true" aria-label="${labels.details}">${icon('chevron', 14)}</div></td></tr></tbody></table>`;
}

function sender({ name, address }: Person): string {
  const safe = escapeHtml(address);
  return `
    <span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${safe}" name="${escapeHtml(name)}" data-hovercard-id="${safe}" class="gD"><span>${escapeHtml(name)}</span></span>
    <span class="go"><span aria-hidden="true">&lt;</span>${safe}<span aria-hidden="true">&gt;</span></span></span>`;
}

function recipients({ to, cc }: Message): string {
  const people = [...to, ...cc].map((person) => {
    const shown = isMe(person) ? labels.me : (person.name.split(' ')[0] ?? '');
    const safe = escapeHtml(person.address);
    return `<span email="${safe}" name="${escapeHtml(isMe(person) ? labels.me : person.name)}" data-hovercard-id="${safe}" class="g2">${escapeHtml(shown)}</span>`;
  });
  return `${labels.toWord} ${people.join(', ')} `;
}

function avatar(from: Person | null): string {
  if (from === null) return '<span class="ajn aXg"></span>';
  const safe = escapeHtml(from.address);
  return `<span class="ajn aXg" style="background-color: ${avatarColour(from)}" data-hovercard-id="${safe}" data-name="${escapeHtml(from.name)}" aria-hidden="true">${escapeHtml(initial(from))}</span>`;
}

function textOf(html: string): string {
  return element(`<div>${html}</div>`).textContent.trim();
}
