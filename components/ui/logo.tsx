/** Baton's mark: one baton, two hands' colours. */
export function Logo() {
  return (
    <svg aria-hidden width="36" height="36" viewBox="0 0 36 36" className="text-accent">
      <rect width="36" height="36" rx="9" className="fill-accent" />
      <rect
        x="6"
        y="14"
        width="24"
        height="8"
        rx="4"
        transform="rotate(-38 18 18)"
        className="fill-on-accent"
      />
      <rect
        x="15.5"
        y="14"
        width="5"
        height="8"
        transform="rotate(-38 18 18)"
        className="fill-accent"
      />
    </svg>
  );
}
