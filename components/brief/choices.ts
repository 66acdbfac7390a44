import { Check, Minus, X } from 'lucide-react';
import { i18n } from '#i18n';
import type { Choice } from '@/components/ui/choice-input';

const WORDS = [
  'low',
  'medium',
  'high',
  'resolved',
  'partly',
  'open',
  'pass',
  'partial',
  'fail',
] as const;

/** Told by shape as well as colour, so that it can be read without seeing colours. */
const LOOKS: Readonly<Record<string, Partial<Choice>>> = {
  pass: { icon: Check, tone: 'good' },
  partial: { icon: Minus, tone: 'middling' },
  fail: { icon: X, tone: 'bad' },
  resolved: { tone: 'good' },
  partly: { tone: 'middling' },
  open: { tone: 'bad' },
  medium: { tone: 'middling' },
  high: { tone: 'bad' },
};

/**
 * The options of an enum as a reader knows them.
 *
 * @throws Error - For an option that has no word yet.
 */
export function choicesOf(options: readonly string[]): readonly Choice[] {
  return options.map((value) => {
    const word = WORDS.find((one) => one === value);
    if (word === undefined) throw new Error(`no word for ${value}`);
    return { value, label: i18n.t(`editor.choice.${word}`), ...LOOKS[word] };
  });
}

/** Yes and no, by the words of booleans. */
export function yesNo(): readonly Choice[] {
  return [
    { value: 'true', label: i18n.t('editor.yes') },
    { value: 'false', label: i18n.t('editor.no') },
  ];
}
