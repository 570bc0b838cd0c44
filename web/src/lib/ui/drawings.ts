/** What one element of a drawing carries; which element it is follows from that. */
export type Shape = Record<string, string | number>;

/** How a condition stands, each with a form of its own: disc, triangle, octagon, dashed ring, clock. */
export const standingDrawings = {
  met: [
    {
      'fill-rule': 'evenodd',
      d: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5 10.4l1.5-1.5 2.3 2.3 4.7-4.9L15 7.8l-6.2 6.4z',
    },
  ],
  warn: [
    {
      'fill-rule': 'evenodd',
      d: 'M8.6 2.1a1.6 1.6 0 0 1 2.8 0l8 14.1a1.6 1.6 0 0 1-1.4 2.4H2a1.6 1.6 0 0 1-1.4-2.4zM8.9 6.7l.3 5.8h1.6l.3-5.8zM10 13.5a1.25 1.25 0 1 0 0 2.5 1.25 1.25 0 0 0 0-2.5Z',
    },
  ],
  block: [
    {
      'fill-rule': 'evenodd',
      d: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3zM6.9 5.4 5.4 6.9 8.5 10l-3.1 3.1 1.5 1.5 3.1-3.1 3.1 3.1 1.5-1.5-3.1-3.1 3.1-3.1-1.5-1.5L10 8.5z',
    },
  ],
  unknown: [
    {
      cx: 10,
      cy: 10,
      r: 8,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-dasharray': '3.1 2.6',
    },
    {
      d: 'M7.6 7.9a2.4 2.4 0 1 1 3.6 2c-.8.5-1.2.9-1.2 1.9',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.9,
      'stroke-linecap': 'round',
    },
    { cx: 10, cy: 14.3, r: 1.2 },
  ],
  later: [
    { cx: 10, cy: 10, r: 8, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 },
    {
      d: 'M10 5.4V10l3.1 2',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ],
} satisfies Record<string, Shape[]>;

/** Our own drawings, on a grid of 20 by 20. */
export const drawings = {
  calendar: [
    { x: 2.5, y: 4, width: 15, height: 13.5, rx: 2 },
    { d: 'M2.5 8.2h15M6.5 2v4M13.5 2v4' },
  ],
  clock: [{ cx: 10, cy: 10, r: 7.5 }, { d: 'M10 5.6V10l3 2' }],
  pin: [
    { d: 'M10 18s6-5.1 6-9.6a6 6 0 1 0-12 0C4 12.9 10 18 10 18Z' },
    { cx: 10, cy: 8.3, r: 2.1 },
  ],
  people: [
    { cx: 7, cy: 6.7, r: 2.9 },
    {
      d: 'M1.8 16.5c.3-3 2.4-4.8 5.2-4.8s4.9 1.8 5.2 4.8M13 4.2a2.6 2.6 0 0 1 0 5M14.5 12c2.1.4 3.5 2 3.7 4.5',
    },
  ],
  bus: [
    { x: 3, y: 2.5, width: 14, height: 12.5, rx: 2.2 },
    { d: 'M3 9.5h14M5.5 15v2M14.5 15v2M6.2 12.3h.1M13.7 12.3h.1' },
  ],
  euro: [{ d: 'M15.5 5.2A6.2 6.2 0 0 0 5.2 10a6.2 6.2 0 0 0 10.3 4.8M2.8 8.5h8M2.8 11.5h8' }],
  shield: [{ d: 'M10 2 3.5 4.5v5c0 4 2.7 7 6.5 8.5 3.8-1.5 6.5-4.5 6.5-8.5v-5z' }],
  phone: [
    {
      d: 'M5 2.5 7.8 3l1 3.6-2 1.5c.9 2.2 2.7 4 5 5.1l1.6-2 3.6 1 .5 2.8c.1 1.3-.9 2.5-2.3 2.5C8.2 17 3 11.8 2.5 4.8c0-1.4 1.2-2.4 2.5-2.3Z',
    },
  ],
  mail: [{ x: 2, y: 4, width: 16, height: 12, rx: 2 }, { d: 'm2.8 5.6 7.2 5.4 7.2-5.4' }],
  chevron: [{ d: 'm7.5 4.5 5.5 5.5-5.5 5.5' }],
  back: [{ d: 'M16.5 10h-13M8.5 5l-5 5 5 5' }],
  eye: [
    { d: 'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z' },
    { cx: 10, cy: 10, r: 2.5 },
  ],
  hand: [
    {
      d: 'M6 10.5V5a1.3 1.3 0 0 1 2.6 0v4.2V3.3a1.3 1.3 0 0 1 2.6 0v5.9V4.6a1.3 1.3 0 0 1 2.6 0v7.4c0 3.6-1.9 6-5.2 6-2.4 0-3.6-1-4.7-2.9L2.3 12.3c-.8-1.4 1-2.4 1.9-1.3z',
    },
  ],
  chat: [{ d: 'M3 4.5h14v9.3H9.2L5 17.2v-3.4H3z' }],
  lock: [
    { x: 4, y: 8.7, width: 12, height: 8.8, rx: 2 },
    { d: 'M6.7 8.7V6.3a3.3 3.3 0 0 1 6.6 0v2.4' },
  ],
  search: [{ cx: 8.8, cy: 8.8, r: 5.8 }, { d: 'm13.2 13.2 4.3 4.3' }],
  plus: [{ d: 'M10 3.5v13M3.5 10h13' }],
  swap: [{ d: 'M3 7h12.5M12 3.5 15.5 7 12 10.5M17 13H4.5M8 9.5 4.5 13 8 16.5' }],
  printer: [{ d: 'M5.5 7V2.5h9V7M5.5 14H3V7h14v7h-2.5' }, { x: 5.5, y: 11.5, width: 9, height: 6 }],
  leave: [{ d: 'M8 3H3.5v14H8M8.5 10H17M13.5 6.5 17 10l-3.5 3.5' }],
  pencil: [{ d: 'M3 17l.8-3.8L13.6 3.4l3 3L6.8 16.2z' }],
  cup: [
    {
      d: 'M3.5 7h10.5v6.5a3 3 0 0 1-3 3H6.5a3 3 0 0 1-3-3zM14 8.5h1.5a2 2 0 0 1 0 4.5H14M6.5 2v2.3M10.5 2v2.3',
    },
  ],
  yes: [{ d: 'm3.5 10.7 4.3 4.3 8.7-9.5' }],
  no: [{ d: 'm5 5 10 10M15 5 5 15' }],
  question: [{ d: 'M6.7 7a3.3 3.3 0 1 1 5.1 2.8c-1.2.8-1.8 1.4-1.8 2.9M10 16.3h.01' }],
  info: [{ cx: 10, cy: 10, r: 7.5 }, { d: 'M10 9v5M10 6.2h.01' }],
  pinned: [{ d: 'M7 2.5h6l-.7 5.5 2.7 3H5l2.7-3zM10 11v6.5' }],
  down: [{ d: 'M10 3v9.5M5.8 8.7 10 12.8l4.2-4.1M3.5 17h13' }],
} satisfies Record<string, Shape[]>;

export type Standing = keyof typeof standingDrawings;
export type IconName = Standing | keyof typeof drawings;
