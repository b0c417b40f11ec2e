import { TOPIC_SHAPES } from '#app/ui/topic-shapes.tsx'

const SHAPES = {
  ...TOPIC_SHAPES,
  bird: <path fill="currentColor" stroke="none" d="M3 13c3-6 8-8 13-7l5 1-3 2c0 7-5 11-11 11H4l3-3c-2-1-3-2-4-4Z" />,
  glass: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  check: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.3 2.8 2.7L16 9.5" />
    </>
  ),
  up: <path d="m5 14 7-7 7 7" />,
  down: <path d="m5 10 7 7 7-7" />,
  bold: <path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zm0 7h7a3.5 3.5 0 0 1 0 7H7z" />,
  italic: <path d="M10 5h7M7 19h7M14 5l-4 14" />,
  link: <path d="M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1" />,
  list: <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />,
  numbers: <path d="M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 15h2.5L4 18.5h2.5" />,
  quote: <path d="M5 6v12M9 8h11M9 12h11M9 16h7" />,
  code: <path d="m8 7-5 5 5 5M16 7l5 5-5 5" />,
  picture: (
    <>
      <path d="M4 5h16v14H4z" />
      <path d="m4 16 4.5-4.5 4 4 3-3L20 16M15.5 9h.01" />
    </>
  ),
  pin: <path d="M9 4h6l-1 6 3 3H7l3-3zM12 13v7" />,
  lock: (
    <>
      <rect x="5.5" y="11" width="13" height="9" rx="1.5" />
      <path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
    </>
  ),
  clock: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2" />,
  twice: (
    <>
      <rect x="9" y="9" width="11" height="11" rx="1.5" />
      <path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15" />
    </>
  ),
  veiled: (
    <path d="m4 4 16 16M10 6.2A9.5 9.5 0 0 1 21 12a13 13 0 0 1-2.4 3.2M6.5 7.8A13 13 0 0 0 3 12a9.5 9.5 0 0 0 12.5 5" />
  ),
  seal: (
    <>
      <path d="m12 3 2.3 1.8 2.9-.1.8 2.8 2.4 1.700-1 2.8 1 2.8-2.4 1.700-.8 2.8-2.9-.1L12 21l-2.3-1.8-2.9.1-.8-2.8-2.4-1.700 1-2.8-1-2.8L6 7.5l.8-2.8 2.9.1z" />
      <path d="m9 12 2.200 2.200L15.200 10" />
    </>
  ),
  languages: (
    <path d="M3 6h9M7.5 4v2M10 6c-.8 3.5-3 6-6.5 7.5M5 9c1.200 2.200 3 3.700 5.5 4.5M12.5 20l4-10 4 10M14 16.5h5" />
  ),
  heading: <path d="M6 5v14M18 5v14M6 12h12" />,
}

export type IconName = keyof typeof SHAPES

/** A drawing that says nothing by itself: a word always stands with it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  )
}
