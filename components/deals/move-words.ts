import { i18n } from '#i18n';
import type { Move } from '@/lib/domain/journey/move';

/** Whose move it is: "You", a name, or what they are. */
export function moverName({ who, name, isMine }: Pick<Move, 'who' | 'name' | 'isMine'>): string {
  if (isMine) return i18n.t('mover.me');
  return name === '' ? i18n.t(`mover.${who}`) : name;
}

/** What there is to do, and of what, where it is one of several. */
export function moveDeed({ code, about }: Pick<Move, 'code' | 'about'>): string {
  const deed = i18n.t(`moveCode.${code}`);
  if (about === '') return deed;
  return `${deed}: ${code === 'keep_promise' ? i18n.t('today.quoted', { words: about }) : about}`;
}
