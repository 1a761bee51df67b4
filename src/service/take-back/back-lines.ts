import { type Bilingual, say } from '../../texts/say';
import type { RegisterRows } from '../../workbook/registers.generated';

export interface TypedBack {
  outId: string;
  item: string;
  quantity: number | null;
  condition: string;
  accessories: string;
}

type Out = { line: RegisterRows['handovers']; left: number };

/** A line back, with the line out that it answers, or what is wrong with it. */
export interface BackLine {
  line: TypedBack;
  out: RegisterRows['handovers'] | null;
  fault: { field: 'outId' | 'item' | 'quantity'; message: Bilingual } | null;
}

/** Finds for each line the one that is out: by its number, by the item's name, or because there is but one. */
export function matched(lines: readonly TypedBack[], out: readonly Out[]): BackLine[] {
  const left = new Map(out.map((one) => [one.line.id, one.left]));
  return lines.map((line) => {
    const found = outOf(line, out);
    if (!found) return { line, out: null, fault: unknown(line, out) };
    const { id, item } = found.line;
    const missing = left.get(id) ?? 0;
    const quantity = line.quantity ?? 0;
    left.set(id, missing - quantity);
    if (quantity <= missing) return { line, out: found.line, fault: null };
    const message = say('field.moreThanOut', { item, left: Math.max(0, missing) });
    return { line, out: found.line, fault: { field: 'quantity', message } };
  });
}

function outOf(line: TypedBack, out: readonly Out[]): Out | null {
  if (line.outId) return out.find((one) => one.line.id === line.outId) ?? null;
  const named = line.item ? out.filter((one) => one.line.item === line.item) : out;
  return named.length === 1 ? (named[0] ?? null) : null;
}

function unknown(line: TypedBack, out: readonly Out[]): NonNullable<BackLine['fault']> {
  const list = out.map((one) => `${one.line.id} ${one.line.item}`).join('; ');
  const message = say('field.notOut', { list });
  return { field: line.outId ? 'outId' : 'item', message };
}
