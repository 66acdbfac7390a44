import { defineBackground } from 'wxt/utils/define-background';
import { startBadge } from '@/lib/background/badge';
import { createHandlers } from '@/lib/background/create-handlers';
import { startLifecycle } from '@/lib/background/lifecycle';
import { startSettling } from '@/lib/background/settle-alarm';
import { serve } from '@/lib/messaging/server';
import { BatonDatabase } from '@/lib/storage/database';

export default defineBackground({
  type: 'module',
  main() {
    const db = new BatonDatabase();
    const now = () => new Date().toISOString();
    serve(createHandlers({ db, now }));
    startLifecycle(db);
    startSettling(db, now);
    startBadge(db, now);
  },
});
