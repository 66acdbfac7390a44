import { reportLedger } from './ledger-report';
process.env.BATON_CHROMIUM = '/usr/bin/chromium';
reportLedger((t, l) => { console.log(t + '\n' + l.join('\n')); }).catch((e: unknown) => { console.error(e); process.exitCode = 1; });
