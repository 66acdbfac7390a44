/**
 * What CRMs call a deal that is won, beside English. The first word of each line is Odoo 19's own translation of
 * its won stage (its translation files); the other forms bend it, and what follows `unverified` was not seen in
 * any product.
 */
const WON = [
  ['gewonnen'], // German, Dutch
  ['gagné', 'gagnée', 'gagnés', 'gagnées'], // French
  ['ganado', 'ganada', 'ganados', 'ganadas'], // Spanish
  ['ganho', 'ganha', 'ganhos', 'ganhas'], // Portuguese
  ['vinta', 'vinto', 'vinte', 'vinti'], // Italian
  ['guanyat', 'guanyada'], // Catalan
  ['vunnen', 'vunna', 'vunnet'], // Swedish
  ['vundet', 'vundne'], // Danish
  ['vunnet', 'vunne'], // Norwegian
  ['voitettu', 'voitetut'], // Finnish
  ['sukces', 'wygrana', 'wygrane', 'wygrany'], // Polish; unverified: all but the first
  ['vyhráno', 'vyhraný', 'vyhrané', 'vyhrána'], // Czech
  ['megnyert', 'megnyerve'], // Hungarian
  ['câștigat', 'câștigată'], // Romanian
  ['kazanıldı', 'kazanılan'], // Turkish
  ['выиграно', 'выиграна', 'выигран', 'выиграны'], // Russian
  ['виграно', 'виграна'], // Ukrainian; unverified
] as const;

/** The same of deals that are lost: read first, for a stage may name both. */
const LOST = [
  ['verloren'],
  ['perdu', 'perdue', 'perdus', 'perdues'],
  ['perdido', 'perdida', 'perdidos', 'perdidas'],
  ['persa', 'perso', 'perse', 'persi'],
  ['perdut', 'perduda'],
  ['förlorad', 'förlorade', 'förlorat'],
  ['tabt', 'tabte'],
  ['tapt', 'tapte'],
  ['hävitty', 'hävityt'],
  ['porażka', 'przegrana', 'przegrane', 'przegrany'], // unverified: all but the first
  ['ztracený', 'ztraceno', 'ztracené'],
  ['elvesztett', 'elveszett'],
  ['pierdut', 'pierdută'],
  ['kayıp', 'kaybedildi'],
  ['потерян', 'потеряно', 'потеряна', 'проиграно'],
  ['втрачено'],
] as const;

/** Scripts without spaces between words: the whole name of the stage. 受注, 수주 and 贏得 are unverified. */
const WON_NAMES = ['成約', '受注', '성공', '수주', '赢得', '已赢得', '贏得', '成交', '已成交'];
const LOST_NAMES = ['失注', '실패', '已丢失', '丢失', '已損失'];

/** Whether a stage's name, lowercase and with single spaces between its words, says won in another language. */
export const WON_ABROAD = matcher(WON, WON_NAMES);
/** The same for lost. */
export const LOST_ABROAD = matcher(LOST, LOST_NAMES);

function matcher(forms: readonly (readonly string[])[], names: readonly string[]): RegExp {
  // Not `\b`, which knows the letters of English alone.
  return new RegExp(`(?:^| )(?:${forms.flat().join('|')})(?= |$)|^(?:${names.join('|')})$`, 'u');
}
