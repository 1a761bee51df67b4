import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING, cases } from './cases';
import { type Desk, openDesk } from './desk';
import { type StaffEdit, staffEdit, wipeLabel } from './staff';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

/** A key of each tab that people meddle with: requests, charges, service log, customers. */
const TABS = ['intakeSupervisor', 'rulePrice', 'lookComment', 'consent'];

const edits = fc.record({
  kind: fc.constantFrom(
    'moveColumn',
    'hideColumn',
    'insertColumn',
    'ownColumn',
    'relabel',
    'insertRow',
    'sort',
  ),
  seed: fc.nat(10_000),
  tab: fc.constantFrom(...TABS),
}) satisfies fc.Arbitrary<StaffEdit & { tab: string }>;

/** Every cell that stands in a column without a key: the staff's own. */
function foreign(): string[] {
  const { sheets } = desk.home.workbook.save() as {
    sheets: Record<
      string,
      { id: string; cellData: Record<string, Record<string, { v?: unknown }>> }
    >;
  };
  return Object.values(sheets)
    .flatMap(({ id, cellData }) =>
      Object.values(cellData).flatMap((cells) =>
        Object.entries(cells)
          .filter(
            ([column, cell]) =>
              String(cell?.v ?? '').startsWith('own ') && !cellData[0]?.[column]?.v,
          )
          .map(([, cell]) => `${id}: ${cell.v}`),
      ),
    )
    .sort();
}

test('[D8] whatever staff do to columns and rows, every act hits the right cells, and repair says what it found and leaves theirs alone', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(edits, { minLength: 8, maxLength: 12 }),
      fc.constantFrom(...cases.slice(0, 3)),
      async (made, one) => {
        round += 1;
        const others = (await desk.rows('requests'))
          .map((row) => JSON.stringify(Object.entries(row).sort()))
          .sort();
        let no = '';
        for (const [index, step] of one.steps.entries()) {
          const edit = made[index % made.length];
          if (edit) staffEdit(desk, edit.tab, edit);
          const theirs = foreign();
          const about = no ? { no } : {};
          const input =
            step.act === 'issueInvoice'
              ? { ...step.input, number: `2631${String(round).padStart(16, '0')}` }
              : step.input;
          const answer = await desk.act({
            ...step,
            input: { ...about, ...input },
            key: `${round}/${index}`,
          });
          expect(answer.ok, `${step.act}: ${JSON.stringify(answer)}`).toBe(true);
          no ||= String(answer.value?.no);
          expect(foreign(), step.act).toEqual(theirs);
        }
        const rows = await desk.rows('requests');
        const mine = rows.find((row) => row.no === no);
        expect(mine).toMatchObject({
          customerName: one.steps[0]?.input.customerName,
          technician: one.ends.technician ?? mine?.technician,
          workDone: '更换滤芯并试机',
          opinion: '满意',
        });
        const rest = rows
          .filter((row) => row.no !== no)
          .map((row) => JSON.stringify(Object.entries(row).sort()));
        expect(rest.sort(), 'other requests').toEqual(others);

        const before = { theirs: foreign(), rows: rows.map((row) => row.no).sort() };
        wipeLabel(desk, 'intakeSupervisor', 'stage');
        const { result } = await desk.run('setUpWorkbook');
        const { ok, value } = result as { ok: boolean; value: { message: { zh: string } } };
        expect(ok).toBe(true);
        expect(value.message.zh, 'repair says what it found').toContain('阶段');
        expect({
          theirs: foreign(),
          rows: (await desk.rows('requests')).map((row) => row.no).sort(),
        }).toEqual(before);
        const seq = desk.home.store.seq;
        await desk.run('setUpWorkbook');
        expect(desk.home.store.seq, 'a second repair writes nothing').toBe(seq);
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
}, 180_000);
