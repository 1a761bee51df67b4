import { kpisOf } from '../../policy/kpis';
import { fields, maybe, text } from '../../workbook/input';
import { defineView, type ViewContext } from '../../workbook/view';
import { COUNTED_REGISTERS, factsFor, namesIn, questions, readFacts } from './kpi-facts';
import { requireMonth } from './month';

const params = fields({ month: text(7), unit: maybe(text(40)) });

/** The figures of a month: of the company or one branch, of each branch, of each technician (R1). */
export const kpisView = defineView({
  name: 'kpis',
  params,
  registers: COUNTED_REGISTERS,
  read,
});

function read({
  params: { month, unit },
  book,
  now,
}: ViewContext<{ month: string; unit: string }>) {
  requireMonth(month);
  const facts = factsFor(readFacts(book), { unit });
  const question = questions(book, now)(month);
  const { units, technicians } = namesIn(facts);
  return {
    month,
    unit,
    total: kpisOf(facts, question),
    units: units.map((name) => ({
      unit: name,
      ...kpisOf(factsFor(facts, { unit: name }), question),
    })),
    technicians: technicians.map((name) => ({
      technician: name,
      ...kpisOf(factsFor(facts, { technician: name }), question),
    })),
  };
}
