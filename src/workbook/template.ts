import type { Bilingual, Language } from '../texts/say';

/** What a column's cells hold; sheets-templates/schema.json says what each means. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'longText'
  | 'phone'
  | 'email'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'int'
  | 'number'
  | 'money'
  | 'bool'
  | 'choice'
  | 'list'
  | 'ref'
  | 'staffRef';

export interface Column {
  key: string;
  label: Bilingual;
  type: ColumnType;
  /** For `choice` and `list`: the list's name in the register `choices`. */
  choices?: string;
  /** For `ref`: the register whose keys stand here. */
  ref?: string;
  /** In pixels. */
  width: number;
  /** Technical: not shown unless asked for. */
  hidden?: boolean;
  /** Not to be edited by hand: Sheets warns. */
  guarded?: boolean;
  wrap?: boolean;
  note?: Bilingual;
  /** A row without it is not complete. */
  required?: boolean;
}

export type SeedCell = string | number | boolean | string[];

/** A row that a new tab starts with, by column key; blank cells are left out. Money is in cents. */
export type SeedRow = Record<string, SeedCell | Bilingual>;

/** One tab: `sheets-templates/<register>.json`. */
export interface Template {
  register: string;
  title: Bilingual;
  /** The column that names a row. */
  key: string;
  visible: boolean;
  order: number;
  /** `small` may be read whole; rows of a `big` one are searched for. */
  size: 'small' | 'big';
  tabColor?: string;
  columns: Column[];
  rows?: SeedRow[];
}

/** The rows that a new tab starts with, in the workbook's language. */
export function seedRows(template: Template, language: Language): Record<string, SeedCell>[] {
  return (template.rows ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'object' && 'zh' in value ? value[language] : value,
      ]),
    ),
  );
}
