import { same, say } from '../../texts/say';
import { TEXT_LANGUAGES, textFault } from '../own-texts';
import { type Context, labelsOf, type Plan, type RegisterTab } from './plan';
import { type CellRecord, writeValue } from './records';
import { seedsOf } from './seed-plan';

/** Names the staff's own texts that cannot be used, and shows in each row what is delivered now. */
export function planTexts(
  one: RegisterTab,
  context: Context,
  records: readonly CellRecord[],
): Plan {
  if (one.register !== 'texts') return { requests: [], lines: [] };
  const lines = records.flatMap(({ row, cells }) =>
    TEXT_LANGUAGES.flatMap((language) => {
      const own = String(cells[language] ?? '');
      const why = own.trim() ? textFault(String(cells.key), own) : null;
      const columns = one.template.columns.filter(({ key }) => key === language);
      const place = { tab: same(one.tab.title), row, column: labelsOf(columns) };
      return why ? [say('setUp.text', { ...place, key: String(cells.key), why })] : [];
    }),
  );
  return { requests: refreshed(one, context, records), lines };
}

function refreshed(one: RegisterTab, context: Context, records: readonly CellRecord[]) {
  const { language, words } = context;
  return seedsOf(one).flatMap(({ key: id, delivered, places = '' }) => {
    const record = records.find(({ cells }) => cells.key === id);
    const wanted = { delivered: (delivered as { zh: string; en: string })[language], places };
    return Object.entries(wanted).flatMap(([key, value]) =>
      record && record.cells[key] !== value
        ? writeValue(one, record, { key, value: String(value), words })
        : [],
    );
  });
}
