import * as v from 'valibot';
import { isDrawing, MOST_DRAWN } from '../policy/drawing';
import { isDay, readDateTime } from '../policy/time';

/** An act's input: a flat object of the fields below; a list of such objects is the only nesting. */
export type InputSchema = v.GenericSchema<unknown, unknown>;
export type InputOf<S extends InputSchema> = v.InferOutput<S>;

/** What a page needs to know of a field to draw it. */
export interface FieldInfo {
  type:
    | 'text'
    | 'longText'
    | 'choice'
    | 'date'
    | 'dateTime'
    | 'money'
    | 'int'
    | 'number'
    | 'bool'
    | 'drawing'
    | 'lines';
  /** The dictionary's list, or a small register whose keys are the choices (`@areas`). */
  choices?: string;
}

const info = <I>(field: FieldInfo) => v.metadata<I, { field: FieldInfo }>({ field });

/** Required text; trimmed. */
export const text = (max = 500) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max), info({ type: 'text' }));

export const longText = (max = 5000, min = 1) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.minLength(min),
    v.maxLength(max),
    info({ type: 'longText' }),
  );

/** What was drawn with finger, pen or mouse, as `policy/drawing` writes it. */
export const drawing = () =>
  v.pipe(
    v.string(),
    v.maxLength(MOST_DRAWN),
    v.check(isDrawing, 'field.drawing'),
    info({ type: 'drawing' }),
  );

/** A choice of a dictionary list; the runner turns labels into codes and refuses others. */
export const choice = (list: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), info({ type: 'choice', choices: list }));

/** A row of a small register, by key. */
export const rowOf = (register: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), info({ type: 'choice', choices: `@${register}` }));

export const flag = () => v.pipe(v.boolean(), info({ type: 'bool' }));

/** Integer cents, from 0 on. */
export const money = () => v.pipe(v.number(), v.integer(), v.minValue(0), info({ type: 'money' }));

export const int = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), info({ type: 'int' }));

export const amount = (min: number, max: number) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max), info({ type: 'number' }));

export const date = () =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.check(isDay, 'field.date'), info({ type: 'date' }));

/** A wall clock time in the workbook's zone; `2026-11-24 9:30` is understood. */
export const dateTime = () =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.check((typed) => readDateTime(typed) !== null, 'field.dateTime'),
    v.transform((typed) => readDateTime(typed) ?? ''),
    info({ type: 'dateTime' }),
  );

/** The field may be left out, null, nothing but blanks or an empty list; it is then `fallback` ('' for texts). */
export function optional<S extends v.GenericSchema<unknown, unknown>, F>(field: S, fallback: F) {
  const blank = v.pipe(
    v.unknown(),
    v.transform(() => fallback),
  );
  const pick = (typed: unknown): v.GenericSchema<unknown, v.InferOutput<S> | F> =>
    isLeftOut(typed) ? blank : (field as never);
  return v.pipe(v.optional(v.lazy(pick), ''), v.metadata({ inner: field }));
}

function isLeftOut(typed: unknown): boolean {
  if (typed === undefined || typed === null) return true;
  return typeof typed === 'string' ? typed.trim() === '' : Array.isArray(typed) && !typed.length;
}

/** The optional text, by far the commonest field. */
export const maybe = <S extends v.GenericSchema<unknown, string>>(field: S) => optional(field, '');

export const lines = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.array(v.strictObject(entries)), v.minLength(1), info({ type: 'lines' }));

/** The object of an act's fields; a field that is not named here is refused. */
export const fields = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries);
