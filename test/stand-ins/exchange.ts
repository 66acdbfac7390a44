/** One request, read completely. */
export interface Exchange {
  readonly method: string;
  /** Without port, lower case. */
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
  /** What it signs in with: its `authorization` or `x-api-token`; empty for none. Never logged. */
  readonly key: string;
}

/** What goes back. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The connection breaks off instead, though whatever was asked has been done. */
  readonly cut?: boolean;
  /** How long the answer takes. */
  readonly delayMs?: number;
}

/** A site answers its own host's requests; `null` means there is nothing at that path. */
export type Site = (exchange: Exchange) => Reply | null;
