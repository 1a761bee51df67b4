import type { Mutation } from '../contract';
import type { Tab } from './book';
import { tabMutation } from './mutations';
import {
  conditionalRules,
  filterModel,
  notesOf,
  rangeProtections,
  tabProtection,
  validationRules,
} from './rules';

/** Takes away what lies over the cells of a tab that is about to go: Univer would keep it for ever. */
export function tabContents(tab: Tab): Mutation[] {
  const change = (id: string, params: object) => tabMutation(tab, id, params);
  return [
    ...validationRules(tab).map(({ uid }) =>
      change('data-validation.mutation.removeRule', { ruleId: uid }),
    ),
    ...conditionalRules(tab).map(({ cfId }) =>
      change('sheet.mutation.delete-conditional-rule', { cfId }),
    ),
    ...rangeProtections(tab).map(({ id }) =>
      change('sheet.mutation.delete-range-protection', { ruleIds: [id] }),
    ),
    ...notesOf(tab).map(({ id }) =>
      change('sheet.mutation.remove-note', { sheetId: tab.id, noteId: id }),
    ),
    ...(tabProtection(tab) ? [change('sheet.mutation.delete-worksheet-protection', {})] : []),
    ...(filterModel(tab) ? [change('sheet.mutation.remove-filter', {})] : []),
  ];
}
