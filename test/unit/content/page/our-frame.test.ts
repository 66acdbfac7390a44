// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { placeOurFrame } from '@/lib/content/page/our-frame';

afterEach(() => {
  Reflect.deleteProperty(document, 'featurePolicy');
});

function place(frame: 'sidebar' | 'prompt'): HTMLIFrameElement {
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const ask = () => new Promise<never>(() => undefined);
  return placeOurFrame(shadow, frame, { title: 'Baton', theme: 'light', ask }).element;
}

describe('what a frame of ours may do', () => {
  it('is to use the browser’s model, for the sidebar alone', () => {
    Object.assign(document, { featurePolicy: { features: () => ['camera', 'language-model'] } });
    expect(place('sidebar').getAttribute('allow')).toBe('language-model');
    expect(place('prompt').hasAttribute('allow')).toBe(false);
  });

  it.each([undefined, null, {}, { features: () => ['camera'] }, { features: () => null }])(
    'is not named to a browser that would warn of it',
    (featurePolicy) => {
      Object.assign(document, { featurePolicy });
      expect(place('sidebar').hasAttribute('allow')).toBe(false);
    },
  );
});
