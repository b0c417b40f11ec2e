/** Drawings that stand for what a category is about. */
export const TOPIC_SHAPES = {
  phone: (
    <>
      <rect x="7" y="2.5" width="10" height="19" rx="2" />
      <path d="M11 18h2" />
    </>
  ),
  sim: (
    <>
      <path d="M6 4.5a1.5 1.5 0 0 1 1.5-1.5H14l4 4v12.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19.5z" />
      <path d="M9 11h6v6H9zM12 11v6M9 14h6" />
    </>
  ),
  wifi: <path d="M3 9.5a13 13 0 0 1 18 0M6.2 13a8.5 8.5 0 0 1 11.6 0M9.3 16.3a4 4 0 0 1 5.4 0M12 19.5h.01" />,
  box: (
    <>
      <path d="m12 3 8 4.2v9.6L12 21l-8-4.2V7.2z" />
      <path d="m4 7.2 8 4.3 8-4.3M12 11.5V21" />
    </>
  ),
  tv: (
    <>
      <rect x="3" y="4" width="18" height="12.5" rx="1.5" />
      <path d="M8 20.5h8M12 16.5v4" />
    </>
  ),
  bill: (
    <>
      <path d="M6 3h12v18l-3-2-3 2-3-2-3 2z" />
      <path d="M9.5 8h5M9.5 12h5" />
    </>
  ),
  plug: <path d="M9 3v5M15 3v5M6.5 8h11v3.5a5.5 5.5 0 0 1-11 0zM12 17v4" />,
  account: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
    </>
  ),
  gear: (
    <>
      <circle cx="12" cy="12" r="3.2" />
      <path d="M12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M5.5 18.5l2.1-2.1M16.4 7.6l2.1-2.1" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4" />
      <path d="M11 12.5 20 3.5M16 7.5l3 3" />
    </>
  ),
  chat: <path d="M4 5.5h16v11H11l-4.5 4v-4H4zM8 9.5h8M8 13h5" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />
    </>
  ),
  house: <path d="m3 11.5 9-8 9 8M5.5 9.5V20.5h13V9.5M10 20.5v-6h4v6" />,
  car: (
    <>
      <path d="M4 16.5v-4l2-5.5h12l2 5.5v4zM4 12.5h16" />
      <path d="M6.5 16.5v2.5M17.5 16.5v2.5" />
    </>
  ),
  cart: (
    <>
      <path d="M3 4h2.5l2.5 11h10l2.5-8H6.2" />
      <path d="M9.5 19.5h.01M16.5 19.5h.01" />
    </>
  ),
  heart: <path d="M12 20.5C5.5 15.5 3 12.5 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-2.5 6.5-9 11.5Z" />,
  flag: <path d="M5.5 21.5V3.5M5.5 4h12l-2 4 2 4h-12" />,
  star: <path d="m12 3 2.7 5.7 6.3.8-4.6 4.3 1.2 6.2L12 17l-5.6 3 1.2-6.2L3 9.5l6.3-.8z" />,
}
