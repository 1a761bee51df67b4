import { fields } from '../../workbook/input';
import { defineView } from '../../workbook/view';

/** The request in the row where the person's cursor stands; '' elsewhere. */
export const selection = defineView({
  name: 'selection',
  params: fields({}),
  registers: ['requests'],
  read: ({ book, ports }) => {
    const place = ports.page.selection();
    const tab = book.tab('requests');
    if (!place || place.sheetId !== tab.info.sheetId || place.row < 3) return { no: '' };
    return { no: book.fetch([{ register: 'requests', row: place.row }])[0]?.id ?? '' };
  },
});
