import { describe, expect, test } from 'vitest';
import { factStep } from '@/components/deal/fact-step';
import { createUndoStack, type UndoStep } from '@/components/deal/undo-stack';

const state = (value: unknown) => ({ value, toConfirm: false, none: false });
const typed = (from: string, to: string) => factStep('problem', state(from), state(to));
const beforeOf = (step: UndoStep | null) => (step?.kind === 'fact' ? step.before.value : null);

describe('the steps of a deal', () => {
  test('join while one types on in the same part', () => {
    const stack = createUndoStack();
    stack.push(typed('', 'a'), 0);
    stack.push(typed('a', 'ab'), 300);
    stack.push(typed('ab', 'abc'), 600);
    expect(beforeOf(stack.back())).toBe('');
    expect(stack.canUndo()).toBe(false);
  });

  test('begin anew after a pause, after the field was left, and after an undo', () => {
    const stack = createUndoStack();
    stack.push(typed('', 'a'), 0);
    stack.push(typed('a', 'ab'), 2_500);
    stack.cut();
    stack.push(typed('ab', 'abc'), 2_600);
    expect(beforeOf(stack.back())).toBe('ab');
    stack.push(typed('ab', 'abd'), 2_700);
    expect(beforeOf(stack.back())).toBe('ab');
    expect(beforeOf(stack.back())).toBe('a');
    expect(beforeOf(stack.back())).toBe('');
    expect(stack.back()).toBeNull();
  });

  test('forget what was taken back once something new is done', () => {
    const stack = createUndoStack();
    stack.push(typed('', 'a'), 0);
    stack.back();
    expect(stack.canRedo()).toBe(true);
    stack.push(typed('', 'b'), 100);
    expect(stack.canRedo()).toBe(false);
    expect(stack.forth()).toBeNull();
  });

  test('can be taken back out of turn, once', () => {
    const stack = createUndoStack();
    const first = typed('', 'a');
    stack.push(first, 0);
    stack.push(typed('a', 'b'), 5_000);
    expect(stack.back(first)).toBe(first);
    expect(stack.back(first)).toBeNull();
    expect(stack.forth()).toBe(first);
    stack.back();
    expect(beforeOf(stack.back())).toBe('a');
    expect(stack.canUndo()).toBe(false);
  });

  test('hold records that are no facts as well', () => {
    const stack = createUndoStack();
    const deed = { kind: 'deed', item: 'peopleMap', path: 'person-1' } as const;
    stack.push({ ...deed, undo: () => true, redo: () => true }, 0);
    expect(stack.back()).toMatchObject(deed);
    expect(stack.forth()).toMatchObject(deed);
  });
});

describe('where a step happened', () => {
  const row = (id: string, risk: string) => ({ id, risk, likelihood: null, mitigation: '' });
  const pathOf = (before: unknown, after: unknown) => {
    const { path, isTyping } = factStep('risks', state(before), state(after));
    return { path, isTyping };
  };

  test('is the part that was typed in, a row that came or went, or what moved', () => {
    const [one, two] = [row('row-0001', 'One'), row('row-0002', 'Two')];
    expect(pathOf([one, two], [one, row('row-0002', 'Twofold')])).toEqual({
      path: 'row-0002.risk',
      isTyping: true,
    });
    expect(pathOf([one], [one, two])).toEqual({ path: 'row-0002', isTyping: false });
    expect(pathOf([one, two], [two])).toEqual({ path: 'row-0001', isTyping: false });
    expect(pathOf([one, two], [two, one])).toEqual({ path: '', isTyping: false });
  });

  test('is no typing where a mark changed', () => {
    const marked = { ...state('Rotas'), toConfirm: true };
    expect(factStep('problem', state('Rotas'), marked)).toMatchObject({
      path: '',
      isTyping: false,
    });
  });
});
