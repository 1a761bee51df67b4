import type { TriggersPort } from '../workbook/ports';

/** The installed triggers: edits, the clock, and the answers of each form. They run as the person who makes them. */
export function triggers(): TriggersPort {
  return {
    ensure: (formIds) => {
      const present = ScriptApp.getProjectTriggers();
      const has = (name: string, source = '') =>
        present.some((trigger) => {
          const isSource = !source || trigger.getTriggerSourceId() === source;
          return isSource && trigger.getHandlerFunction() === name;
        });
      const workbook = SpreadsheetApp.getActiveSpreadsheet();
      const made: string[] = [];
      const make = (name: string, work: () => void) => {
        work();
        made.push(name);
      };
      if (!has('onWorkbookEdit'))
        make('onWorkbookEdit', () =>
          ScriptApp.newTrigger('onWorkbookEdit').forSpreadsheet(workbook).onEdit().create(),
        );
      for (const formId of formIds.filter((id) => !has('onFormAnswer', id)))
        make('onFormAnswer', () =>
          ScriptApp.newTrigger('onFormAnswer').forForm(formId).onFormSubmit().create(),
        );
      if (!has('tick'))
        make('tick', () => ScriptApp.newTrigger('tick').timeBased().everyHours(1).create());
      return [...new Set(made)];
    },
  };
}
