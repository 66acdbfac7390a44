import { i18n } from '#i18n';
import type { Move } from '@/lib/domain/journey/move';

/** Whose move it is: you, a name, or the part where nobody is known. */
export function moverWords({ who, name, isMine }: Move): string {
  if (isMine) return i18n.t('journey.you');
  return name === '' ? i18n.t(`journey.noName.${who}`) : name;
}

/** What there is to do, and what of it where it is one of several. */
export function moveWords({ code, about }: Move): string {
  const what = i18n.t(`journey.move.${code}`);
  return about === '' ? what : `${what} ${i18n.t('tracking.quote', { quote: about })}`;
}
