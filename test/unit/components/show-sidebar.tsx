import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Sidebar } from '@/components/sidebar/sidebar';
import type { Capture } from '@/lib/domain/capture/capture';
import type { DealMatch } from '@/lib/domain/deals/deal-match';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { DealView } from '@/lib/domain/page/deal-view';
import type { PageContext } from '@/lib/domain/page/page-context';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import { saveFact } from '@/lib/queries/save-fact';
import { dossierOf } from '../domain/brief/dossier-of';
import { fakeBackground } from './fake-background';
import { mount } from './mount';

export interface SidebarScene {
  readonly context: PageContext;
  readonly match: DealMatch;
  readonly dossier: Dossier;
  /** What was read for it. */
  readonly captures?: readonly Capture[];
  /** Whether a save works: a worker that dies answers nothing. */
  canSave: boolean;
  /** What the rep's shortcut asked for before the sidebar stood. */
  readonly askedView?: DealView;
  /** What a save waits for before it is answered. */
  readonly written?: Promise<null>;
}

const profile: Profile = {
  role: 'ae',
  name: 'Alex Reyes',
  address: 'alex@acme.com',
  company: 'Acme',
  ownDomains: ['acme.com'],
  ...FIRST_SETTINGS,
};

/** Another deal, of which nothing is known. */
const KESTREL = { ...dossierOf().deal, id: 'deal-kestrel', name: 'Kestrel Health' };

/** The sidebar on a background that answers from a scene. */
export async function showSidebar(scene: SidebarScene) {
  const background = fakeBackground({
    'page.context': () => scene.context,
    'page.takeView': () =>
      scene.askedView === undefined ? null : { view: scene.askedView, item: null },
    'profile.get': () => profile,
    'deals.match': () => scene.match,
    'deals.list': () => ({ deals: [scene.dossier.deal, KESTREL], more: false }),
    'deals.dossier': ({ id }: ParsedInput<'deals.dossier'>) =>
      id === KESTREL.id ? { ...dossierOf(), deal: KESTREL } : scene.dossier,
    'deals.create': () => scene.dossier.deal,
    'captures.list': () => [...(scene.captures ?? [])],
    'facts.save': async ({ state, ...input }: ParsedInput<'facts.save'>) => {
      await scene.written;
      if (!scene.canSave) throw new Error('worker killed');
      const { dealId, field } = input;
      const updatedAt = '2026-11-20T10:00:00.000Z';
      return { fact: { dealId, field, ...state, origins: [], revision: 9, updatedAt }, lost: [] };
    },
  });
  return { background, container: await mount(<SidebarWithHub />) };
}

function SidebarWithHub() {
  const client = useQueryClient();
  const [hub] = useState(() =>
    createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard)),
  );
  return <Sidebar hub={hub} panel={null} />;
}
