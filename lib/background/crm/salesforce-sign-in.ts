import { browser } from 'wxt/browser';
import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import type { CrmContext } from './crm-context';
import { redeemCode, type Tokens } from './salesforce-tokens';

/**
 * Lets the rep sign in on Salesforce's own page: the web-server flow with PKCE (RFC 7636), with the client id of
 * the company's External Client App and no secret.
 *
 * @param origin - The company's My Domain.
 * @returns The tokens; `refused` with what the CRM named, or with nothing where the window was closed.
 */
export async function signInAtSalesforce(
  context: CrmContext,
  origin: string,
  clientId: string,
): Promise<CrmAnswer<Tokens>> {
  const redirectUrl = browser.identity.getRedirectURL('salesforce');
  const [verifier, state] = [randomText(32), randomText(16)];
  const url = new URL(`${origin}/services/oauth2/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: 'api refresh_token',
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const came = await openSignIn(url.href);
  const code = came === null ? null : codeIn(came, { redirectUrl, state });
  if (code === null) return refused('');
  if ('error' in code) return refused(code.error);
  return redeemCode(context, origin, { clientId, code: code.code, verifier, redirectUrl });
}

/** The address the sign-in ended at; null where the rep closed it or it could not be shown. */
async function openSignIn(url: string): Promise<string | null> {
  const ended = browser.identity.launchWebAuthFlow({ url, interactive: true });
  return ended.then(
    (address) => address ?? null,
    () => null,
  );
}

/** The code in the address a sign-in ended at; null where that is not the end of the one we began. */
function codeIn(
  address: string,
  { redirectUrl, state }: { readonly redirectUrl: string; readonly state: string },
): { readonly code: string } | { readonly error: string } | null {
  if (!URL.canParse(address) || !address.startsWith(redirectUrl)) return null;
  const { searchParams } = new URL(address);
  if (searchParams.get('state') !== state) return null;
  const error = searchParams.get('error');
  if (error !== null) return { error: error.slice(0, 100) };
  const code = searchParams.get('code');
  return code === null ? null : { code };
}

async function challengeOf(verifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(verifier);
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function randomText(bytes: number): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function refused(detail: string): CrmAnswer<never> {
  return { ok: false, failure: { kind: 'refused', retryAt: null, detail } };
}
