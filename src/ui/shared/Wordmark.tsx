/** The name, drawn: one stroke whose teeth run into a bowl. Takes the ink around it. */
export function Wordmark({ label, className }: { label: string; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 132 64"
      role="img"
      aria-label={label}
      fill="none"
      stroke="currentColor"
      strokeWidth="7"
    >
      <path d="M124.500 20V40M110.500 20V40M96.500 20V40M128 40H40" />
      <path d="M54 20H78.500V40" />
      <path d="M40.500 4V40.500A14 14 0 0 1 12.500 40.500V32" />
      <path stroke="none" fill="currentColor" d="M62 47.500h7v7h-7z" />
      <path strokeWidth="3.5" d="M119 52.500l-12 4M86 58.500l-12 4" />
      <path strokeWidth="3" strokeLinejoin="round" d="M31 6.500v5.500h-5.500V6.500M25.500 12H20V6.500" />
    </svg>
  );
}
