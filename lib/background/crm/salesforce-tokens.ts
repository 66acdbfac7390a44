import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import type { CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { z } from '@/lib/domain/zod';
import type { CrmSecret } from '@/lib/storage/database';
import type { CrmContext } from './crm-context';
import { mayCall } from './may-call';

type OauthSecret = Extract<CrmSecret, { kind: 'oauth' }>;
/** What the token endpoint gives. */
export type Tokens = Pick<OauthSecret, 'accessToken' | 'refreshToken'>;

// https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_web_server_flow.htm
const tokensSchema = z.object({
  access_token: z.string().min(1).max(5_000),
  refresh_token: z.string().min(1).max(5_000).optional(),
  instance_url: z.string().max(300),
});
const refusalSchema = z.object({ error: z.string().max(100) });
const LONGEST_CALL_MS = 25_000;

/** Trades the code of a sign-in for tokens. */
export async function redeemCode(
  context: CrmContext,
  origin: string,
  trade: {
    readonly clientId: string;
    readonly code: string;
    readonly verifier: string;
    readonly redirectUrl: string;
  },
): Promise<CrmAnswer<Tokens>> {
  return askTokens(context, origin, {
    grant_type: 'authorization_code',
    client_id: trade.clientId,
    code: trade.code,
    code_verifier: trade.verifier,
    redirect_uri: trade.redirectUrl,
  });
}

/** New tokens for those that expired; the refresh token stays where the CRM sends no other. */
export async function refreshTokens(
  context: CrmContext,
  origin: string,
  { clientId, refreshToken }: OauthSecret,
): Promise<CrmAnswer<Tokens>> {
  if (refreshToken === null) return failed('expired');
  const answer = await askTokens(context, origin, {
    grant_type: 'refresh_token',
    client_id: clientId,
    refresh_token: refreshToken,
  });
  if (answer.ok)
    return {
      ok: true,
      value: { ...answer.value, refreshToken: answer.value.refreshToken ?? refreshToken },
    };
  // Whatever it holds against the token, only a new sign-in helps.
  return answer.failure.kind === 'refused' ? failed('expired') : answer;
}

async function askTokens(
  { fetch }: CrmContext,
  origin: string,
  fields: Readonly<Record<string, string>>,
): Promise<CrmAnswer<Tokens>> {
  if (!(await mayCall(origin))) return failed('not_permitted');
  try {
    const response = await fetch(`${origin}/services/oauth2/token`, {
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(LONGEST_CALL_MS),
    });
    return tokensIn(response, await response.text(), origin);
  } catch {
    return failed('offline');
  }
}

function tokensIn({ status }: Response, text: string, origin: string): CrmAnswer<Tokens> {
  if (status === 429) return failed('rate_limited');
  if (status >= 500) return failed('server_error');
  const data = jsonIn(text);
  if (data === undefined) return failed('not_json');
  if (status !== 200) {
    const refusal = refusalSchema.safeParse(data);
    return failed(refusal.success ? 'refused' : 'changed', refusal.data?.error);
  }
  const tokens = tokensSchema.safeParse(data);
  if (!tokens.success) return failed('changed');
  // A token of another company's must not be sent to this one's host.
  if (tokens.data.instance_url !== origin) return failed('refused', 'instance_url');
  const { access_token: accessToken, refresh_token: refreshToken = null } = tokens.data;
  return { ok: true, value: { accessToken, refreshToken } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(kind: CrmFailureKind, detail = ''): CrmAnswer<never> {
  return { ok: false, failure: { kind, retryAt: null, detail } };
}
