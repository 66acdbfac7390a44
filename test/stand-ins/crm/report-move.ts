/** Tells the server which stage a deal was moved to, so that a test can read from its log whether it was. */
export function reportMove(id: string, stage: string): void {
  sessionStorage.setItem(keyOf(id), stage);
  void fetch(`/deal-moved/${id}`, {
    method: 'POST',
    body: JSON.stringify({ stage }),
    keepalive: true,
  });
}

/** Where a deal was moved to in this tab, also before a reload; else where it is at first. */
export function stageOf(deal: { readonly id: string; readonly stage: string }): string {
  return sessionStorage.getItem(keyOf(deal.id)) ?? deal.stage;
}

function keyOf(id: string): string {
  return `stage of ${id}`;
}
