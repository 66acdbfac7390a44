import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadModel } from '@/lib/reading/model/download-model';
import { modelState } from '@/lib/reading/model/model-state';
import { installLanguageModel, type ModelScript } from '../../../stand-ins/language-model';

const install = (script: Partial<ModelScript>) =>
  installLanguageModel({ state: 'downloadable', behaviours: [], ...script });
const signal = new AbortController().signal;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

describe('the state of the model', () => {
  it('is what the browser says', async () => {
    for (const state of ['unavailable', 'downloadable', 'downloading', 'available'] as const) {
      install({ state });
      expect(await modelState()).toBe(state);
    }
  });

  it.each([
    ['no model', undefined],
    ['something else of that name', { availability: () => Promise.resolve('available') }],
    ['a state we do not know', { availability: () => Promise.resolve('readily'), create: vi.fn() }],
    ['an error', { availability: () => Promise.reject(new Error('policy')), create: vi.fn() }],
    ['no answer', { availability: () => new Promise(() => undefined), create: vi.fn() }],
  ])('is unavailable with %s', async (_, api) => {
    Object.assign(globalThis, { LanguageModel: api });
    expect(await modelState(20)).toBe('unavailable');
  });
});

describe('downloading the model', () => {
  it('tells how far it is, and leaves no session behind', async () => {
    const log = install({});
    const shares: number[] = [];
    expect(await downloadModel(signal, (share) => shares.push(share))).toBe(true);
    expect(shares).toEqual([0, 0.25, 0.5, 1]);
    expect(log).toMatchObject({ downloads: 1, open: 0 });
    expect(await modelState()).toBe('available');
  });

  it('says so where it fails', async () => {
    install({ creation: 'fails' });
    expect(await downloadModel(signal, () => undefined)).toBe(false);
    Reflect.deleteProperty(globalThis, 'LanguageModel');
    expect(await downloadModel(signal, () => undefined)).toBe(false);
  });

  it('ends when it is stopped', async () => {
    install({ creation: 'hangs' });
    expect(await downloadModel(AbortSignal.abort(), () => undefined)).toBe(false);
  });
});
