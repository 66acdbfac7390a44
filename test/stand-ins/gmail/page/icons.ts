const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5',
  tune: 'M4 8h9M17 8h3M15 5.500v5M4 16h3M11 16h9M9 13.500v5',
  help: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700M12 16.800v.2',
  gear: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M5.600 18.400l2.100-2.100M16.300 7.700l2.100-2.100',
  pen: 'M5 19l1-4L16.500 4.500l3 3L9 18l-4 1zM14 7l3 3',
  inbox: 'M4 5h16v14H4zM4 14h4.500a3.500 3.500 0 0 0 7 0H20',
  star: 'M12 4l2.400 5 5.600.700-4.100 3.800 1.100 5.500-5-2.800-5 2.800 1.100-5.500L4 9.700 9.600 9z',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.500l3 2',
  sent: 'M4 5l16 7-16 7 2.500-7zM6.500 12H13',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  chevron: 'M7 10l5 5 5-5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM5.500 9v10h13V9M12 11.500v5M9.500 14l2.500 2.500 2.500-2.500',
  unread: 'M4 6h16v12H4zM4 7l8 6 8-6',
  reply: 'M10 6L4 12l6 6M4 12h10a6 6 0 0 1 6 6',
  replyAll: 'M8 7l-5 5 5 5M13 7l-5 5 5 5M8 12h7a5 5 0 0 1 5 5',
  forward: 'M14 6l6 6-6 6M20 12H10a6 6 0 0 0-6 6',
  dots: 'M12 5.500v.1M12 12v.1M12 18.500v.1',
  refresh: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  clip: 'M8 12l6-6a3 3 0 0 1 4.500 4.500L10 19a5 5 0 0 1-7-7l8-8',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.500-1.500',
  smile:
    'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17zM8.500 14a4 4 0 0 0 7 0M9 9.500v.2M15 9.500v.2',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.500-2.500L20 17M15 9v.1',
  sparkle:
    'M12 4l1.800 5.200L19 11l-5.200 1.800L12 18l-1.800-5.200L5 11l5.200-1.800zM19 17v4M17 19h4',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

/** The name of an icon of the page. */
export type IconName = keyof typeof paths;

/** An icon as markup, twenty pixels unless told. */
export function icon(name: IconName, size = 20): string {
  const side = String(size);
  return `<svg class="icon" width="${side}" height="${side}" viewBox="0 0 24 24" aria-hidden="true"><path d="${paths[name]}"/></svg>`;
}
