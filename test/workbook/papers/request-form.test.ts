import { expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import type { Block, Cell } from '../../../src/workbook/papers/paper';
import { requestPaper } from '../../../src/workbook/papers/request-form';
import { type Company, NO, newCompany, people, requestAt } from '../../service/company';

const COLUMNS = 12;

function paperOf(company: Company, isBlank = false) {
  const tools = { book: new Book(company.ports.grid, ['requests']), ids: company.ports.ids };
  return isBlank
    ? requestPaper(tools)
    : requestPaper(tools, company.request(), company.rows('charges'));
}

function cellsOf(blocks: readonly Block[]): Cell[][] {
  return blocks.flatMap((block) => (block.type === 'form' ? block.rows : []));
}

/** The cell behind a label. */
function behind(rows: readonly Cell[][], label: string): Cell | undefined {
  const row = rows.find((cells) => cells.some((cell) => cell.label?.zh === label)) ?? [];
  return row[row.findIndex((cell) => cell.label?.zh === label) + 1];
}

function signed(): Company {
  const company = newCompany();
  const signing = { signatureKind: 'drawn', signedBy: '何静', signatureDrawing: 'M1 2l3 4' };
  company.put(
    'requests',
    requestAt('completed', {
      ...{ channel: 'outreach', opinion: 'Good.', explanation: 'Scale.', workDone: 'Cleaned.' },
      ...{ ...signing, signedAt: '2026-11-24T09:25:00', payable: 10_000 },
    }),
  );
  return company;
}

test.each([false, true])(
  '[R77] every row of the form fills its twelve columns (blank: %s)',
  (isBlank) => {
    const rows = cellsOf(paperOf(signed(), isBlank).sheets[0]?.blocks ?? []);
    const widths = rows.map((cells, at) => {
      const from = rows[at - 1]?.find((cell) => cell.rows === 2);
      return cells.reduce((sum, cell) => sum + cell.span, from?.span ?? 0);
    });
    expect(widths).toEqual(rows.map(() => COLUMNS));
  },
);

test('[R63-R76] the form says who, how it became known, what was done, and whose hand is below', () => {
  const paper = paperOf(signed());
  const rows = cellsOf(paper.sheets[0]?.blocks ?? []);
  expect(paper).toMatchObject({ no: NO });
  const boxes = behind(rows, '方式')?.boxes ?? [];
  expect(boxes.map(({ isTicked }) => isTicked)).toEqual([false, false, false, true]);
  expect(boxes[3]?.text).toEqual({ zh: '主动回访', en: 'Follow-up call' });
  const record = behind(rows, '服务记录');
  expect(record?.text).toMatchObject({ en: expect.stringContaining('Scale.') });
  expect(record?.signers).toMatchObject([{ name: people.technician.slice(0, 3) }]);
  expect(behind(rows, '客户意见')).toMatchObject({
    text: 'Good.',
    signers: [{ drawing: 'M1 2l3 4', at: '2026-11-24T09:25:00' }],
  });
});

test('[R77] a blank has the labels and nothing else', () => {
  const paper = paperOf(signed(), true);
  expect(paper).toMatchObject({ no: '', date: '', code: '', warnings: [] });
  const texts = cellsOf(paper.sheets[0]?.blocks ?? []).flat();
  expect(texts.filter((cell) => cell.text)).toEqual([]);
  expect(texts.flatMap((cell) => cell.boxes ?? []).some((box) => box.isTicked)).toBe(false);
});

test('[D7] the paper says when what was signed is not what stands there, and names both codes', () => {
  const company = signed();
  const tools = { book: new Book(company.ports.grid, ['requests']), ids: company.ports.ids };
  const of = (signatureHash: string) =>
    requestPaper(tools, { ...company.request(), signatureHash });
  const unsigned = of('');
  expect(unsigned).toMatchObject({ code: expect.stringMatching(/^\w{4}-\w{4}$/), warnings: [] });
  const changed = of(company.ports.ids.digest('what was signed'));
  expect(changed.code).toBe(unsigned.code);
  expect(changed.warnings).toEqual([
    expect.objectContaining({ en: expect.stringContaining(String(changed.signedCode)) }),
  ]);
});
