// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ModelProgress } from '@/components/capture/model-progress';
import type { Conversation } from '@/components/capture/conversation';
import { useModel } from '@/components/capture/use-model';
import type { Capture } from '@/lib/domain/capture/capture';
import { keepCapture } from '@/lib/domain/capture/keep-capture';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { installLanguageModel, type ModelScript } from '../../../stand-ins/language-model';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const QUOTE = 'We lose two days a month re-keying the rota.';
const capture: Capture = {
  id: 'capture-1',
  dealId: 'deal-00001',
  source: {
    kind: 'notes',
    title: 'Call',
    heldAt: '2026-03-04T10:00:00.000Z',
    people: [],
    thread: null,
  },
  facts: [],
  readAt: '2026-03-04T12:00:00.000Z',
  updatedAt: '2026-03-04T12:00:00.000Z',
};
const conversation: Conversation = {
  input: { kind: 'text', name: '', content: QUOTE },
  saidOfIt: { heldAt: null, ours: [], theirs: [] },
  context: {
    sentAt: '2026-03-04T10:00:00.000Z',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    holidays: [],
    weekend: [6, 7],
    ours: { names: [], addresses: [], domains: [] },
    theirs: { names: [], addresses: [], domains: [] },
  },
  kind: 'notes',
  title: 'Call',
  heldAt: null,
  people: [],
  facts: [],
  left: 0,
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

function Reader({ read }: { readonly read: Conversation }) {
  const { reading, propose, stop } = useModel();
  return (
    <main>
      <button
        onClick={() => {
          propose(capture, read);
        }}
      >
        Read
      </button>
      {reading !== null && <ModelProgress share={reading.share} onStop={stop} />}
    </main>
  );
}

async function open(
  script: Partial<ModelScript> | null,
  useModelSetting: boolean,
  content = QUOTE,
) {
  const log =
    script &&
    installLanguageModel({
      state: 'available',
      behaviours: [
        { kind: 'knows', facts: [{ type: 'problem', quote: QUOTE, value: { statement: QUOTE } }] },
      ],
      ...script,
    });
  const profile: Profile = {
    role: 'ae',
    name: 'Maya Lindqvist',
    address: 'maya@fernhill.example',
    company: 'Fernhill',
    ownDomains: [],
    ...FIRST_SETTINGS,
    useModel: useModelSetting,
  };
  const background = fakeBackground({
    'profile.get': () => profile,
    'captures.keep': (reading: ParsedInput<'captures.keep'>) =>
      keepCapture(null, reading, '2026-03-04T12:00:00.000Z'),
  });
  const container = await mount(
    <Reader read={{ ...conversation, input: { kind: 'text', name: '', content } }} />,
  );
  await click(named('Read'));
  return { ...background, container, log };
}

describe('the browser’s model over a conversation', () => {
  it('keeps what it proposes, marked as its own, and is done', async () => {
    const { inputsOf, container } = await open({}, true);
    await until(() => {
      expect(inputsOf('captures.keep')).toMatchObject([
        { id: 'capture-1', foundBy: 'model', facts: [{ type: 'problem', quote: QUOTE }] },
      ]);
      expect(container.textContent).toBe('Read');
    });
  });

  it('is not asked where the rep has not switched it on', async () => {
    const { inputsOf, container, log } = await open({}, false);
    await until(() => {
      expect(inputsOf('profile.get')).not.toEqual([]);
    });
    await click(named('Read'));
    expect(log?.prompts).toEqual([]);
    expect(inputsOf('captures.keep')).toEqual([]);
    expect(container.textContent).toBe('Read');
  });

  it('is not asked about more than it would come through', async () => {
    const { inputsOf, container, log } = await open({}, true, `${QUOTE}\n`.repeat(6_000));
    await until(() => {
      expect(inputsOf('profile.get')).not.toEqual([]);
    });
    await click(named('Read'));
    expect(log?.prompts).toEqual([]);
    expect(container.textContent).toBe('Read');
  });

  it('leaves no trace where it was switched on and is gone', async () => {
    const { inputsOf, container } = await open(null, true);
    await until(() => {
      expect(inputsOf('profile.get')).not.toEqual([]);
    });
    expect(container.textContent).toBe('Read');
    expect(inputsOf('captures.keep')).toEqual([]);
  });

  it('shows that it reads, and can be stopped', async () => {
    const { inputsOf, container } = await open({ behaviours: [{ kind: 'never' }] }, true);
    await until(() => {
      expect(container.textContent).toContain("Your browser's model reads it too");
    });
    await click(named('Stop'));
    await until(() => {
      expect(container.textContent).toBe('Read');
    });
    expect(inputsOf('captures.keep')).toEqual([]);
  });
});
