import type { Counted, FigureName, Kpis, Mean, Rate } from '../../policy/kpis';
import type { Bilingual } from '../../texts/say';

/** What the view `dashboard` answers. */
export interface Dashboard {
  language: string;
  now: string;
  unit: string;
  months: string[];
  /** This month. */
  latest: string;
  figures: Figure[];
  choices: { of: string; name: string }[];
  /** One for each month. */
  series: Kpis[];
  /** Of the last month. */
  units: Standing[];
  technicians: Standing[];
}

export interface Figure {
  name: FigureName;
  kind: 'count' | 'rate' | 'mean';
  unit: 'count' | 'percent' | 'minutes' | 'grade';
  label: Bilingual;
}

export interface Standing {
  of: string;
  name: string;
  kpis: Kpis;
}

export type Value = number | Rate | Mean;

/** Names a figure: of which month, and whose. */
export interface Asked {
  figure: Figure;
  month: string;
  unit: string;
  technician: string;
  /** The branch or person in words. */
  whose: string;
}

/** What the view `figure` answers. */
export interface FigureRows {
  rows: (Counted & { customer: string })[];
}
