import { h, type JSX } from 'preact';

const PATHS = {
  sheet:
    'M19 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2Zm-8 14H6v-3h5v3Zm0-5H6V9h5v3Zm7 5h-5v-3h5v3Zm0-5h-5V9h5v3Z',
  close:
    'M18.3 5.7 12 12l6.3 6.3-1.4 1.4L10.6 13.4 4.3 19.7 2.9 18.3 9.2 12 2.9 5.7 4.3 4.3l6.3 6.3 6.3-6.3 1.4 1.4Z',
  clock:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm.8-13h-1.6v5.6l4.6 2.8.8-1.3-3.8-2.3V7Z',
  mail: 'M20 4H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2Zm0 4-8 5-8-5V6l8 5 8-5v2Z',
  alarm:
    'M12 6a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 14a6 6 0 1 1 0-12 6 6 0 0 1 0 12Zm.8-10h-1.5v4.6l3.6 2.2.7-1.2-2.8-1.7V10ZM7.9 3.4 6.6 1.9 2 5.7l1.3 1.5 4.6-3.8ZM22 5.7l-4.6-3.8-1.3 1.5 4.6 3.8L22 5.7Z',
  list: 'M4 6h2v2H4V6Zm4 0h12v2H8V6Zm-4 5h2v2H4v-2Zm4 0h12v2H8v-2Zm-4 5h2v2H4v-2Zm4 0h12v2H8v-2Z',
  arrow: 'M10 6 8.6 7.4 13.2 12l-4.6 4.6L10 18l6-6-6-6Z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20v-2Z',
  tab: 'M19 19H5V5h7V3H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2v-7h-2v7ZM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.4V10h2V3h-7Z',
  play: 'M8 5v14l11-7L8 5Z',
  offline:
    'M19.4 10A7.5 7.5 0 0 0 8.6 4.8l1.5 1.5A5.5 5.5 0 0 1 17.5 11.5v.5H19a3 3 0 0 1 1.6 5.5l1.4 1.4A5 5 0 0 0 19.4 10ZM3 5.3 5.8 8A6 6 0 0 0 6 20h11.7l2 2 1.3-1.3L4.3 4 3 5.3ZM7.7 10l8 8H6a4 4 0 1 1 0-8h1.7Z',
};

export function Icon({
  name,
  size = 20,
}: {
  name: keyof typeof PATHS;
  size?: number;
}): JSX.Element {
  return h(
    'svg',
    { class: 'icon', width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('path', { d: PATHS[name], fill: 'currentColor' }),
  );
}
