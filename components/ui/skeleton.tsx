/** Where something will stand in a moment. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  return (
    <div aria-hidden className="flex flex-col gap-3 p-4">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="h-9 rounded-md bg-sunken" />
      ))}
    </div>
  );
}
