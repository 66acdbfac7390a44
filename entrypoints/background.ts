import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '@/lib/background/create-handlers';
import { createTurns } from '@/lib/background/create-turns';
import { createDelivery } from '@/lib/background/crm/create-delivery';
import { startOutbox } from '@/lib/background/crm/start-outbox';
import { startGateWatch } from '@/lib/background/gate-watch';
import { startGuardWatch } from '@/lib/background/guard-watch';
import { startOverviewWatch } from '@/lib/background/overview-watch';
import { startLifecycle } from '@/lib/background/lifecycle';
import { permittedSite } from '@/lib/background/permitted-sites';
import { startReminders } from '@/lib/background/reminders/start-reminders';
import { startSettling } from '@/lib/background/settle-alarm';
import { connectorOf } from '@/lib/connectors/connectors';
import { serve } from '@/lib/messaging/server';
import { BatonDatabase } from '@/lib/storage/database';

export default defineBackground({
  type: 'module',
  main() {
    const db = new BatonDatabase();
    const now = () => new Date().toISOString();
    const crm = {
      db,
      now,
      fetch: globalThis.fetch.bind(globalThis),
      connectorOf,
      inTurn: createTurns(),
    };
    const delivery = createDelivery(crm);
    const isSite = async (origin: string) => (await permittedSite(db, origin)) !== null;
    serve(createHandlers({ db, now, crm, ...delivery }), isSite);
    startLifecycle(db);
    startSettling(db, now);
    startOutbox(crm, delivery);
    startGateWatch(db);
    startGuardWatch(db);
    startOverviewWatch(db);
    startReminders(db, now);
  },
});
