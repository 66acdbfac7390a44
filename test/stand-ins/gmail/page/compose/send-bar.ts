import { icon, type IconName } from '../icons';
import { labels } from '../labels';
import type { ComposeStart } from './compose';

/** The row with Send, its menu, and what stands beside it. */
export function sendBar(kind: ComposeStart['kind']): string {
  const archive = kind === 'reply' || kind === 'replyAll' ? sendArchive() : '';
  return `
    <div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC">
      <td class="gU Up"><div class="J-J5-Ji btA"><div class="J-J5-Ji">${archive}<div class="dC">
        <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="${labels.sendTip}" aria-label="${labels.sendTip}">${labels.send}</div>
        <div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" data-tooltip="${labels.moreSend}" aria-label="${labels.moreSend}" aria-expanded="false" aria-haspopup="true">${icon('chevron', 18)}</div>
      </div></div></div></td>
      <td class="oc gU">${button('dv', labels.formatting, '<span class="aXf">A</span>')}</td>
      <td class="a8X gU"><div class="bAK">
        ${button('aXh', labels.helpWrite, icon('sparkle'))}
        ${tool('Files', labels.attach, 'clip')}${tool('+link', labels.link, 'link')}
        ${tool('+emoticon', 'Emoji', 'smile')}${tool('image', 'Image', 'image')}
      </div></td>
      <td class="gU aXs"><span class="oG aOy" role="status"></span></td>
      <td class="gU az5"><div class="J-J5-Ji bty">
        <div class="oh J-Z-I J-J5-Ji T-I-ax7" role="button" tabindex="1" data-tooltip="${labels.discard}" aria-label="${labels.discard}">${icon('bin')}</div>
      </div></td>
    </tr></tbody></table></div>
    ${sendMenu()}`;
}

function sendArchive(): string {
  return `<div class="dC"><div class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button" tabindex="1"
    data-tooltip="${labels.sendArchiveTip}" aria-label="${labels.sendArchiveTip}">${labels.sendArchive}</div></div>`;
}

function sendMenu(): string {
  return `
    <div class="q8NmZb J-M jQjAxd" role="menu" style="display: none;"><div class="SK AX">
      <div class="J-N yr" selector="scheduledSend" role="menuitem" tabindex="-1"><div class="J-N-Jz">${icon('clock', 18)}${labels.schedule}</div></div>
    </div></div>`;
}

function tool(command: string, label: string, name: IconName): string {
  return `<div class="wG J-Z-I" command="${command}" role="button" tabindex="1" data-tooltip="${label}" aria-label="${label}">${icon(name)}</div>`;
}

function button(className: string, label: string, face: string): string {
  return `<div class="J-Z-I J-J5-Ji ${className}" role="button" tabindex="1" data-tooltip="${label}" aria-label="${label}">${face}</div>`;
}
