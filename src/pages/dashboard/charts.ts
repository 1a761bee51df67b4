import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Figure, Value } from './types';
import { drawn, said } from './values';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Told apart by colour, and by dash, point and pattern as well: the colours are those of Okabe and Ito. */
const LOOKS = [
  { color: '#0072b2', dash: [], point: 'circle' },
  { color: '#b34700', dash: [7, 4], point: 'rect' },
  { color: '#00735a', dash: [2, 3], point: 'triangle' },
] as const;

const INK = '#202124';
const SOFT = '#5f6368';
const LINE = '#e3e6ea';

/** One figure over the categories of a chart. */
export interface Series {
  figure: Figure;
  label: string;
  values: Value[];
}

export interface Drawing {
  kind: 'line' | 'bar' | 'rows';
  categories: string[];
  series: Series[];
  /** What was clicked: which series, which category. */
  pick: (series: number, category: number) => void;
}

export function draw(canvas: HTMLCanvasElement, drawing: Drawing): Chart {
  Chart.defaults.font = { ...Chart.defaults.font, family: fontOf(document.body), size: 11 };
  const chart = new Chart(canvas, configOf(drawing));
  // A canvas does not draw itself anew when a font arrives.
  document.fonts.ready.then(() => chart.canvas && chart.update());
  return chart;
}

function fontOf(element: Element): string {
  return getComputedStyle(element).fontFamily;
}

function configOf(drawing: Drawing): ChartConfiguration {
  const { kind, categories, series, pick } = drawing;
  const figure = series[0]?.figure;
  const inWords = (value: number | null) => (figure ? said(figure, value) : '');
  const valueAxis = {
    beginAtZero: true,
    ...(figure?.unit === 'percent' ? { max: 100 } : {}),
    ...(figure?.unit === 'grade' ? { max: 5 } : {}),
    // Room for the numbers that stand at the ends of bars.
    grace: figure?.unit === 'count' || figure?.unit === 'minutes' ? '12%' : 0,
    grid: { color: LINE },
    ticks: {
      color: SOFT,
      precision: 0,
      ...(figure?.unit === 'percent' ? { stepSize: 50 } : {}),
      callback: (value: string | number) => inWords(+value),
    },
  };
  const categoryAxis = {
    grid: { display: false },
    ticks: { color: INK, autoSkip: kind !== 'rows', maxRotation: 0 },
  };
  const isLying = kind === 'rows';
  return {
    type: kind === 'line' ? 'line' : 'bar',
    data: {
      labels: categories.map(short),
      datasets: series.map((one, index) => dataset(kind, one, index)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      scales: isLying ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis },
      interaction: { mode: 'nearest', intersect: false },
      layout: { padding: { right: isLying ? 48 : 40, top: 14 } },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          labels: { usePointStyle: kind === 'line', color: INK, boxHeight: 8 },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset: one, raw }) => [one.label, inWords(raw as number)].join(' '),
          },
        },
      },
      onClick: (_, [element]) => element && pick(element.datasetIndex, element.index),
    },
    plugins: [numbersAt(kind, inWords)],
  } as ChartConfiguration;
}

/** `2026-11` as `26-11`: twelve of them stand side by side. */
function short(category: string): string {
  return /^\d{4}-\d{2}$/.test(category) ? category.slice(2) : category;
}

function dataset(kind: Drawing['kind'], { figure, label, values }: Series, index: number) {
  const { color, dash, point } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  const data = values.map((value) => drawn(figure, value));
  const look =
    kind === 'line'
      ? {
          borderColor: color,
          backgroundColor: color,
          borderDash: [...dash],
          pointStyle: point,
          pointRadius: 4,
          borderWidth: 2,
          // A point on the edge is whole.
          clip: false as const,
        }
      : {
          backgroundColor: index ? hatch(color) : color,
          borderColor: color,
          borderWidth: 1,
          maxBarThickness: 22,
        };
  return { label, data, ...look } as ChartDataset;
}

/** Stripes in a colour: a second kind of bar is known without seeing it. */
function hatch(color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return color;
  pen.strokeStyle = color;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(0, 6);
  pen.lineTo(6, 0);
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? color;
}

/** Writes the number at each bar, and at the end of each line. */
function numbersAt(kind: Drawing['kind'], inWords: (value: number | null) => string): Plugin {
  return {
    id: 'numbers',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = INK;
      ctx.font = `11px ${fontOf(chart.canvas)}`;
      ctx.textBaseline = kind === 'bar' ? 'bottom' : 'middle';
      ctx.textAlign = kind === 'bar' ? 'center' : 'left';
      const marks =
        kind === 'line'
          ? apart(lineEnds(chart), chart.chartArea.bottom)
          : barEnds(chart, kind === 'rows');
      for (const { value, x, y } of marks) ctx.fillText(inWords(value), x, y);
      ctx.restore();
    },
  };
}

interface Mark {
  value: number | null;
  x: number;
  y: number;
}

function lineEnds(chart: Chart): Mark[] {
  return chart.data.datasets.flatMap(({ data }, index) => {
    const values = data as (number | null)[];
    const last = values.reduce<number>((end, one, at) => (one === null ? end : at), -1);
    const point = chart.getDatasetMeta(index).data[last];
    return point ? [{ value: values[last] ?? null, x: point.x + 8, y: point.y }] : [];
  });
}

const LINE_HEIGHT = 12;

/** Numbers of lines that end close together stand one below the other, in their order, and none below the chart. */
function apart(marks: Mark[], bottom: number): Mark[] {
  let free = Number.NEGATIVE_INFINITY;
  let last = bottom;
  return marks
    .sort((one, other) => one.y - other.y)
    .map((mark) => {
      const y = Math.max(mark.y, free);
      free = y + LINE_HEIGHT;
      return { ...mark, y };
    })
    .reverse()
    .map((mark) => {
      const y = Math.min(mark.y, last);
      last = y - LINE_HEIGHT;
      return { ...mark, y };
    });
}

/** Standing bars have no number where there was nothing; a lying one says so. */
function barEnds(chart: Chart, isLying: boolean): Mark[] {
  const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
  return chart.data.datasets.flatMap(({ data }, index) =>
    chart.getDatasetMeta(index).data.flatMap(({ x, y }, at): Mark[] => {
      const value = data[at] as number | null;
      if (isLying) return [{ value, x: (value === null ? zero : x) + 4, y }];
      return value ? [{ value, x, y: y - 2 }] : [];
    }),
  );
}
