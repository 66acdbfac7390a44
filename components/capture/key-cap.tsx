/** A key of the keyboard, as it is shown beside what it does. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <kbd className="rounded-sm border border-edge bg-canvas px-1 font-sans text-micro text-ink-2">
      {name}
    </kbd>
  );
}
