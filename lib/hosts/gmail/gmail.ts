import { $optional } from '../dom';
import type { MailHost } from '../mail-host';
import { leavesRoom, setPageRoom } from '../page-room';
import { pageTheme } from '../page-theme';
import { answerControl, wayOf } from './answers';
import { bodyOf, isForeignText, isQuote, isQuotedText } from './body';
import { composeOf, findComposes } from './find-composes';
import { isMailbox, readMailbox } from './mailbox';
import { restoreControl } from './minimised';
import { readOwnAddresses } from './own-addresses';
import { isPlainText } from './plain-text';
import { readCompose } from './read-compose';
import { isSameThread } from './same-thread';
import { GMAIL } from './selectors';
import {
  discardControl,
  isDiscardControl,
  isDiscardKey,
  isSendKey,
  sendControl,
  sendControlAt,
  undoControl,
} from './send';
import { writeSubject } from './subject';
import { readFolded, readThread } from './thread';
import { writeRecipients } from './write-recipients';

/** Gmail in a browser, in any language, theme and account. */
export const gmail: MailHost = {
  id: 'gmail',
  matches: isMailbox,
  readMailbox,
  readOwnAddresses,
  readThread,
  readFolded,
  findComposes,
  composeOf,
  readCompose,
  bodyOf,
  isForeignText,
  isQuotedText,
  isQuote,
  sendControlAt,
  sendControl,
  isSendKey,
  undoControl,
  isDiscardControl,
  discardControl,
  isDiscardKey,
  newComposeControl: (root) => $optional(root, GMAIL.newCompose),
  answerControl,
  wayOf,
  isSameThread,
  restoreControl,
  isPlainText,
  writeSubject,
  writeRecipients,
  readTheme: (root) => pageTheme([root.body, $optional(root, GMAIL.contentSection)]),
  makeRoom: setPageRoom,
  hasRoom: (root, pixels) => leavesRoom(root, [root.body, $optional(root, GMAIL.mainView)], pixels),
};
