import * as v from 'valibot';
import { type FieldFault, refuse } from '../policy/refusal';
import { type Bilingual, hasText, same, say, type TextKey } from '../texts/say';
import type { Book } from './book';
import type { FieldInfo, InputOf, InputSchema } from './input';
import type { RegisterName } from './registers.generated';

/** A field of an act's form, as a page draws it. */
export interface FieldDescription extends FieldInfo {
  key: string;
  required: boolean;
  /** The fields of each line, for `lines`. */
  of?: FieldDescription[];
}

/**
 * Checks an input against its schema, all fields at once. Choices are not looked at here: that needs the workbook.
 * @throws RefusedError `badInput` with one fault for each field
 */
export function readInput<S extends InputSchema>(schema: S, input: unknown): InputOf<S> {
  const read = v.safeParse(schema, input ?? {});
  if (read.success) return read.output;
  const faults = read.issues.map((issue) => ({
    path: (issue.path ?? []).map((step) => String(step.key)).join('.'),
    message: faultText(issue as unknown as Issue),
  }));
  return refuseFields(firstOfEach(faults));
}

/** Of several faults of one field, the first says enough. */
function firstOfEach(faults: readonly FieldFault[]): FieldFault[] {
  return faults.filter(({ path }, at) => faults.findIndex((one) => one.path === path) === at);
}

/** Turns labels of choices into codes, in the input and its lines; refuses what is not a choice. */
export function resolveChoices<S extends InputSchema>(
  schema: S,
  input: InputOf<S>,
  book: Book,
): InputOf<S> {
  const faults: FieldFault[] = [];
  const output = resolveObject(
    { schema, book, faults, path: '' },
    input as Record<string, unknown>,
  );
  return faults.length ? refuseFields(faults) : (output as InputOf<S>);
}

/** What a form for this schema asks for. */
export function describeFields(schema: InputSchema): FieldDescription[] {
  return Object.entries(entriesOf(schema)).map(([key, entry]) => {
    const inner = innerOf(entry);
    const info = infoOf(inner ?? entry);
    const item = itemOf(inner ?? entry);
    return { key, required: !inner, ...info, ...(item ? { of: describeFields(item) } : {}) };
  });
}

function refuseFields(fields: FieldFault[]): never {
  return refuse('badInput', { count: fields.length }, { fields });
}

interface Walk {
  schema: InputSchema;
  book: Book;
  faults: FieldFault[];
  path: string;
}

function resolveObject(walk: Walk, input: Record<string, unknown>): Record<string, unknown> {
  const output = { ...input };
  for (const [key, entry] of Object.entries(entriesOf(walk.schema))) {
    const field = innerOf(entry) ?? entry;
    const value = input[key];
    const path = walk.path + key;
    const item = itemOf(field);
    if (item && Array.isArray(value)) {
      output[key] = value.map((line, index) =>
        resolveObject(
          { ...walk, schema: item, path: `${path}.${index}.` },
          line as Record<string, unknown>,
        ),
      );
    } else if (infoOf(field).choices && typeof value === 'string' && value) {
      const code = choiceCode(walk.book, infoOf(field).choices ?? '', value);
      if (code === null) walk.faults.push({ path, message: say('field.choice', { found: value }) });
      else output[key] = code;
    }
  }
  return output;
}

/** `list` is a dictionary list or `@register`. */
function choiceCode(book: Book, list: string, text: string): string | null {
  if (!list.startsWith('@')) return book.words.code(list, text);
  return book.all(list.slice(1) as RegisterName).some((row) => row.id === text) ? text : null;
}

interface Schema {
  entries?: Record<string, InputSchema>;
  item?: InputSchema;
  pipe?: { kind: string; type: string; metadata?: { field?: FieldInfo; inner?: InputSchema } }[];
}

function entriesOf(schema: InputSchema): Record<string, InputSchema> {
  return (schema as Schema).entries ?? {};
}

/** The object that a list of lines is made of; a list of plain values has none. */
function itemOf(schema: InputSchema): InputSchema | undefined {
  const { item } = schema as Schema;
  return item && (item as Schema).entries ? item : undefined;
}

function metadataOf(schema: InputSchema) {
  return ((schema as Schema).pipe ?? []).map((step) => step.metadata ?? {});
}

function innerOf(schema: InputSchema): InputSchema | undefined {
  return metadataOf(schema).find((data) => data.inner)?.inner;
}

function infoOf(schema: InputSchema): FieldInfo {
  return metadataOf(schema).find((data) => data.field)?.field ?? { type: 'text' };
}

interface Issue {
  kind: string;
  type: string;
  received: string;
  expected: string | null;
  message: string;
  requirement?: unknown;
}

const LIMITS: Record<string, TextKey> = {
  max_length: 'field.tooLong',
  min_length: 'field.tooShort',
  min_value: 'field.tooSmall',
  max_value: 'field.tooLarge',
};

const EXPECTED: Record<string, TextKey> = {
  string: 'type.text',
  number: 'type.number',
  integer: 'type.number',
  boolean: 'type.bool',
  array: 'type.list',
  strict_object: 'type.object',
};

function faultText(issue: Issue): Bilingual {
  if (issue.type === 'check' && hasText(issue.message)) return say(issue.message);
  const limit = LIMITS[issue.type];
  const bound = String(issue.requirement);
  if (limit) return say(limit, { max: bound, min: bound });
  if (issue.expected === 'never') return say('field.unknown');
  if (issue.type === 'non_empty' || ['undefined', 'null'].includes(issue.received))
    return say('field.missing');
  const expected = EXPECTED[issue.type];
  return expected
    ? say('field.type', { type: say(expected) })
    : say('field.invalid', { found: same(issue.received) });
}
