/**
 * The one place zod comes from. `jitless` keeps it from probing `new Function`, which the extension
 * pages' strict CSP would report as a violation at every start.
 */
import { config, z } from 'zod';

config({ jitless: true });

export { z };
