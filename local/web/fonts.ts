import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileReply } from './files';
import { Refusal, type Reply } from './reply';

const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')),
  'files',
);

const WEIGHTS = [
  { weight: 400, name: '', bold: '' },
  { weight: 700, name: ' Bold', bold: ' Bold' },
];

/** Chinese fonts that computers have of their own: nothing is fetched then. */
const CHINESE = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'];

/** Stand-ins of the same widths, and what the file brings, for computers that have no Arial. */
const LATIN = {
  Arial: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
  Roboto: ['Roboto', 'Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
};

const CHINESE_SIGNS =
  'U+2E80-2FDF, U+3000-303F, U+3100-312F, U+3200-9FFF, U+F900-FAFF, U+FF00-FFEF';

/**
 * The usual families, with Chinese signs for computers that have none: pages ask for Arial, and a canvas draws boxes
 * for signs that the named families do not have.
 */
function fontCss(): string {
  const faces = WEIGHTS.flatMap(({ weight, name }) => [
    ...Object.entries(LATIN).flatMap(([family, local]) => [
      face({ family, weight, local: local.map((one) => one + name), file: 'latin' }),
      face({ family, weight, local: CHINESE.map((one) => one + name), file: 'chinese-simplified' }),
    ]),
    face({ family: 'Noto Sans SC', weight, local: [`Noto Sans SC${name}`], file: 'latin' }),
    face({
      family: 'Noto Sans SC',
      weight,
      local: [`Noto Sans SC${name}`, ...CHINESE.map((one) => one + name)],
      file: 'chinese-simplified',
    }),
  ]);
  return faces.join('\n');
}

/** Frames of scripts' pages have no origin, so to them the home is someone else's. */
const FOR_ALL = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

export function fontSheet(): Reply {
  const headers = { 'cache-control': 'max-age=3600', ...FOR_ALL };
  return { status: 200, type: 'text/css; charset=utf-8', body: fontCss(), headers };
}

export function fontFile(name: string): Reply {
  if (!/^noto-sans-sc-(latin|chinese-simplified)-(400|700)-normal\.woff2$/.test(name)) {
    throw new Refusal(404, 'No such font.');
  }
  const reply = fileReply(join(fontFolder, name), 'max-age=31536000, immutable');
  return { ...reply, headers: { ...reply.headers, ...FOR_ALL } };
}

/** Chinese fonts are taller: rows made for Arial would cut their signs off. */
const ARIAL_HEIGHT = 'ascent-override:90.5%;descent-override:21.2%;line-gap-override:3.3%;';

interface Face {
  family: string;
  weight: number;
  local: string[];
  file: 'latin' | 'chinese-simplified';
}

function face({ family, weight, local, file }: Face): string {
  const places = [
    ...local.map((name) => `local("${name}")`),
    `url("/fonts/noto-sans-sc-${file}-${weight}-normal.woff2") format("woff2")`,
  ];
  const range = file === 'latin' ? '' : `unicode-range:${CHINESE_SIGNS};`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;${range}${ARIAL_HEIGHT}src:${places.join(',')}}`;
}
