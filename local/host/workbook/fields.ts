/**
 * Field masks: `sheets(properties(title,sheetId),data.rowData.values.userEnteredValue)`, also with `/`.
 * `true` stands for everything below.
 */
export type Mask = true | { [field: string]: Mask };

export function parseMask(text: string): Mask {
  const reader = { text: text.replace(/\s/g, ''), at: 0 };
  const mask = readList(reader);
  if (reader.at < reader.text.length) throw invalidMask(text);
  return mask;
}

interface Reader {
  text: string;
  at: number;
}

function readList(reader: Reader): Mask {
  let mask: Mask = {};
  do {
    mask = merged(mask, readPath(reader));
  } while (took(reader, ','));
  return mask;
}

function readPath(reader: Reader): Mask {
  const name = /^[\w*]+/.exec(reader.text.slice(reader.at))?.[0];
  if (name === undefined) throw invalidMask(reader.text);
  reader.at += name.length;
  const below = readBelow(reader);
  return name === '*' ? below : { [name]: below };
}

function readBelow(reader: Reader): Mask {
  if (took(reader, '.') || took(reader, '/')) return readPath(reader);
  if (!took(reader, '(')) return true;
  const list = readList(reader);
  if (!took(reader, ')')) throw invalidMask(reader.text);
  return list;
}

function took(reader: Reader, sign: string): boolean {
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function merged(a: Mask, b: Mask): Mask {
  if (a === true || b === true) return true;
  const both = { ...a };
  for (const [field, mask] of Object.entries(b)) both[field] = merged(both[field] ?? {}, mask);
  return both;
}

function invalidMask(text: string): Error {
  return new Error(`Invalid value for fields mask: ${text}`);
}

/** What the mask says of `path` (`sheets.data`): false when it is not wanted at all. */
export function below(mask: Mask, path: string): Mask | false {
  let at: Mask | undefined = mask;
  for (const field of path.split('.')) {
    if (at === true) return true;
    at = at[field];
    if (at === undefined) return false;
  }
  return at;
}

/** `value` with nothing but what the mask names. */
export function pick(value: unknown, mask: Mask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const source = value as Record<string, unknown>;
  const picked: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(mask)) {
    if (source[field] !== undefined) picked[field] = pick(source[field], inner);
  }
  return picked;
}
