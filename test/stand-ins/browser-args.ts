/** Hosts that stand-ins answer for. Anything else a page asks for ends at the same server, with 404. */
const HOSTS = [
  'mail.google.com',
  'app.hubspot.com',
  'app-eu1.hubspot.com',
  'api.hubapi.com',
  '*.lightning.force.com',
  '*.my.salesforce.com',
  '*.pipedrive.com',
  'crm.fernhill.example',
] as const;

/** Flags that keep a test browser quiet: no sandbox (containers), no GPU, no calls home. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Chromium flags with which the real addresses lead to the stand-ins on `port` of this machine. */
export function browserArgs(port: number): string[] {
  const target = `127.0.0.1:${String(port)}`;
  const rules = HOSTS.map((host) => `MAP ${host} ${target}`).join(',');
  return [...QUIET, '--ignore-certificate-errors', `--host-resolver-rules=${rules}`];
}
