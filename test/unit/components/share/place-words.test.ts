import { beforeEach, describe, expect, it } from 'vitest';
import { partWords, subjectWords, valueWords } from '@/components/share/place-words';
import { stubTexts } from '../stub-texts';

const now = new Date('2026-03-02T09:00:00.000Z');
const conflict = (key: string, path = '') => ({ key, path, ours: null, theirs: null });
beforeEach(stubTexts);

describe('what both sides of a shared deal wrote', () => {
  it('is named as it is everywhere', () => {
    expect(subjectWords({ what: 'deal', part: 'handoffModel' })).toBe('Handoff');
    expect(subjectWords({ what: 'fact', field: 'introduction' })).toBe('Introduction of the CSM');
    expect(subjectWords({ what: 'person', personId: 'person-1', name: '' })).toBe('No name yet');
    expect(partWords(conflict('fact.risks', 'risk-0001.mitigation'))).toBe('Mitigation');
    expect(partWords(conflict('fact.trigger', 'saidBy'))).toBe('Who said it');
    expect(partWords(conflict('fact.problem'))).toBe('');
  });

  it.each([
    ['deal.phase', 'technical_win', 'Technical win'],
    ['deal.handoffModel', 'am_clean_break', 'Account manager takes over, clean break'],
    ['deal.closeDate', '2026-11-30', 'Nov 30'],
    ['deal.name', 'signed', 'signed'],
    ['person.person-1.role', 'champion', 'Champion'],
    ['fact.competitors.row-00001.lurking', true, 'yes'],
    ['fact.problem', '', 'None'],
    ['fact.gaps', ['Load', 'Backup'], 'Load\nBackup'],
  ])('in %s is told in words: %j', (key, value, words) => {
    expect(valueWords(conflict(key), value, now)).toBe(words);
  });
});
