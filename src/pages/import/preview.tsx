import { side } from '../words';
import { isBlankRow } from './parse-list';
import type { Mapping, TargetColumn } from './types';
import type { ReadList } from './use-list';
import { t } from './words';

const SHOWN = 5;

/** The first rows as the register will have them. */
export function Preview({
  list,
  columns,
  mapping,
}: {
  list: ReadList;
  columns: TargetColumn[];
  mapping: Mapping;
}) {
  const taken = list.header.flatMap((name, at) => {
    const column = columns.find((one) => one.key === mapping[name]);
    return column ? [{ at, column }] : [];
  });
  const rows = list.rows
    .map((row, index) => ({ row, number: list.firstRow + index }))
    .filter(({ row }) => !isBlankRow(row))
    .slice(0, SHOWN);
  if (!taken.length || !rows.length) return null;
  return (
    <section>
      <h3>{t('preview', { count: rows.length })}</h3>
      <div class="scroll">
        <table data-testid="preview">
          <thead>
            <tr>
              <th scope="col">{t('rowNumber')}</th>
              {taken.map(({ column }) => (
                <th key={column.key} scope="col">
                  {side(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, number }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {taken.map(({ at, column }) => (
                  <td key={column.key}>
                    <div class="lines">{row[at]?.trim()}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
