import { side } from '../words';
import type { Mapping, TargetColumn } from './types';
import type { ReadList } from './use-list';
import { t } from './words';

interface MappingTableProps {
  list: ReadList;
  columns: TargetColumn[];
  mapping: Mapping;
  change: (column: string, key: string) => void;
}

const SAMPLES = 3;

/** One line for each column of the list: its name, what stands in it, where it goes. */
export function MappingTable({ list, columns, mapping, change }: MappingTableProps) {
  return (
    <table class="mapping">
      <thead>
        <tr>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('samples')}</th>
          <th scope="col">{t('target')}</th>
        </tr>
      </thead>
      <tbody>
        {list.header.map((name, at) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <div class="clip">{samplesOf(list, at)}</div>
            </td>
            <td>
              <select
                aria-label={`${name} → ${t('target')}`}
                value={mapping[name] ?? ''}
                onChange={(event) => change(name, event.currentTarget.value)}
                data-testid={`map-${name}`}
              >
                <option value="">{t('notTaken')}</option>
                {columns.map((column) => (
                  <option key={column.key} value={column.key}>
                    {side(column.label)}
                    {column.required ? ' *' : ''}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function samplesOf({ rows }: ReadList, at: number): string {
  const filled: string[] = [];
  for (const row of rows) {
    const cell = row[at]?.trim();
    if (cell && !filled.includes(cell)) filled.push(cell);
    if (filled.length === SAMPLES) break;
  }
  return filled.map((cell) => cell.replace(/\s+/g, ' ').slice(0, 60)).join(' · ');
}
