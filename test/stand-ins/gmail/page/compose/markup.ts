import { escapeHtml } from '../dom';
import { elementId } from '../ids';
import { icon } from '../icons';
import { labels } from '../labels';
import type { Row } from '../mail';
import { settings } from '../settings';
import type { ComposeStart } from './compose';
import { sendBar } from './send-bar';

/** The inside of a compose box: recipients, subject, hidden fields, body, formatting bar, Send. */
export function composeHtml(start: ComposeStart, inline: boolean): string {
  const id = elementId();
  return `
    <div class="M9"><div class="HX"></div><div>
      <div class="aoI" role="region" aria-label="${labels.newMessage}" data-compose-id="${id.slice(1)}">
        <div tabindex="1"></div>
        <table class="aoP aoC"><tbody><tr><td class="aoY"></td><td class="I5">
          <form action="" method="POST" enctype="multipart/form-data" class="bAs">
            ${recipientTable()}
            ${start.kind === 'new' ? '' : answerKind(start.kind)}
            <div class="aoD hl" tabindex="1"><div class="oL aDm">${labels.recipients}</div></div>
            ${fromRow()}
            ${subjectLine(inline)}
            ${hiddenFields(start)}
          </form>
          <table class="iN"><tbody>
            <tr><td class="GQ"><div class="GP"><div class="qz aXjCH">
              ${promptBox()}
              <div class="et">${editor()}</div>
            </div></div></td></tr>
            <tr><td class="HE">${formattingBar()}${sendBar(start.kind)}</td></tr>
          </tbody></table>
        </td></tr></tbody></table>
      </div>
    </div></div>`;
}

function recipientTable(): string {
  const links = `
    <span class="aB gQ pE" role="link" tabindex="1" data-tooltip="${labels.addCc}" aria-label="${labels.addCc}">${labels.cc}</span>
    <span class="aB gQ pB" role="link" tabindex="1" data-tooltip="${labels.addBcc}" aria-label="${labels.addBcc}">${labels.bcc}</span>`;
  const to = recipientRow(
    'to',
    labels.to,
    labels.toField,
    `<div class="aA6"><span>${links}</span></div>`,
  );
  const cc = recipientRow('cc', labels.cc, labels.ccField, '');
  const bcc = recipientRow('bcc', labels.bcc, labels.bccField, '');
  return `<div class="fX aiL"><table class="GS"><tbody class="bze">${to}${cc}${bcc}</tbody></table></div>`;
}

function recipientRow(row: Row, label: string, fieldLabel: string, extra: string): string {
  const hidden = row === 'to' ? '' : ' style="display: none;"';
  return `
    <tr class="bzf" data-row="${row}"${hidden}><td class="ok"><div class="o1">
      <span class="gO aQY" role="link" tabindex="1">${label}</span></div></td>
    <td class="eV"><div class="oj"><div class="anm" name="${row}"><div class="afx" role="presentation">
      <div class="aH9" role="listbox" aria-label="${label}" aria-multiselectable="true"></div>
      <div class="aGb"><input class="agP aFw" type="text" role="combobox" aria-autocomplete="list" aria-haspopup="listbox"
        aria-expanded="false" aria-label="${fieldLabel}" autocomplete="off" spellcheck="false" size="1" tabindex="1"></div>
    </div></div>${extra}</div></td></tr>`;
}

/** The button that chooses between answer and forward. Of its icons only the forward's is known. */
function answerKind(kind: 'reply' | 'replyAll' | 'forward'): string {
  const face =
    kind === 'forward' ? `<div class="mI">${icon('forward', 18)}</div>` : icon('reply', 18);
  return `<div class="aXy"><div class="Un J-JN-M-I" role="button" tabindex="1" aria-haspopup="true">${face}</div></div>`;
}

/** Whom the mail is from, where there is a choice; its own markup on the real page isn't known, only the hidden field. */
function fromRow(): string {
  if (settings.aliases.length === 0) return '';
  const choices = [settings.me.address, ...settings.aliases].map(
    (address) => `<option value="${escapeHtml(address)}">${escapeHtml(address)}</option>`,
  );
  return `<div class="aoD aXn"><span>${labels.from}</span> <select tabindex="1">${choices.join('')}</select></div>`;
}

function subjectLine(inline: boolean): string {
  return `<div class="aoD az6"${inline ? ' style="display: none;"' : ''}><div>
    <input name="subjectbox" class="aoT" autocomplete="off" spellcheck="true" tabindex="1"
      placeholder="${labels.subject}" aria-label="${labels.subject}"><div class="bzm"></div></div></div>`;
}

function hiddenFields({ draftId, threadId, repliedTo, subject }: ComposeStart): string {
  const values: Readonly<Record<string, string>> = {
    composeid: elementId(),
    from: '',
    subject,
    draft: `#${draftId}`,
    rt: `#${threadId}`,
    rm: repliedTo === '' ? '' : `#${repliedTo}`,
    ishtml: '1',
    body: '',
    uet: '',
  };
  const inputs = Object.entries(values).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return inputs.join('');
}

function promptBox(): string {
  return `<div class="aXp" style="display: none;"><div class="aXq" contenteditable="true" role="textbox"
    aria-label="${labels.prompt}" data-placeholder="Gemini prompt" tabindex="-1"></div></div>`;
}

function editor(): string {
  const id = elementId();
  return `
    <table class="cf An" cellpadding="0"><tbody><tr><td class="Aq"></td><td class="Ap">
      <div class="Ar As" style="display: none;"><div class="At"><textarea class="Ak aXjCH" aria-label="${labels.body}"
        spellcheck="true" tabindex="1" form="nosend"></textarea></div></div>
      <div class="Ar Au" style="display: block;"><div class="aO7"><div id="${id}" class="Am aiL Al editable LW-avf tS-tW"
        hidefocus="true" aria-label="${labels.body}" g_editable="true" role="textbox" aria-multiline="true"
        contenteditable="true" tabindex="1" style="direction: ${settings.rightToLeft ? 'rtl' : 'ltr'};" spellcheck="false"></div><div class="n0NzRc"></div></div></div>
    </td><td class="Aq"></td></tr></tbody></table>
    <div class="ajR" role="button" tabindex="-1" data-tooltip="${labels.trimmed}" aria-label="${labels.trimmed}" style="display: none;"><div class="uC">•••</div></div>`;
}

function formattingBar(): string {
  const commands = {
    bold: '<b>B</b>',
    italic: '<i>I</i>',
    underline: '<u>U</u>',
    insertUnorderedList: '•—',
    strikeThrough: '<s>S</s>',
  };
  const buttons = Object.entries(commands).map(
    ([name, face]) =>
      `<div class="J-Z-I J-J5-Ji" command="+${name}" role="button" aria-pressed="false" aria-label="${name}">${face}</div>`,
  );
  return `<div class="aX" style="display: none;"><div class="J-Z" role="toolbar" aria-label="${labels.formatting}">${buttons.join('')}</div></div>`;
}
