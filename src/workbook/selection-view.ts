import type { Act } from './act';
import { fields } from './input';
import { subjectsOf } from './record-view';
import type { RegisterName } from './registers.generated';
import { defineView, type View } from './view';

/** The record in the row where the person's cursor stands: a request, or another that acts are about; '' elsewhere. */
export function makeSelectionView(acts: readonly Act[]): View {
  const registers: RegisterName[] = ['requests', ...subjectsOf(acts).keys()];
  return defineView({
    name: 'selection',
    params: fields({}),
    registers,
    read: ({ book, ports }) => {
      const place = ports.page.selection();
      const register = registers.find((one) => book.tab(one).info.sheetId === place?.sheetId);
      if (!place || !register || place.row < 3) return { no: '', register: '', id: '' };
      const id = book.fetch([{ register, row: place.row }])[0]?.id ?? '';
      return { no: register === 'requests' ? id : '', register, id };
    },
  });
}
