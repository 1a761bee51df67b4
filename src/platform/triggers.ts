import type { TriggersPort } from '../workbook/ports';

/** The three installed triggers. They run as the person who makes them. */
export function triggers(): TriggersPort {
  return {
    ensure: (formId) => {
      const present = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
      const workbook = SpreadsheetApp.getActiveSpreadsheet();
      const makers: Record<string, () => void> = {
        onWorkbookEdit: () =>
          ScriptApp.newTrigger('onWorkbookEdit').forSpreadsheet(workbook).onEdit().create(),
        onFormAnswer: () =>
          ScriptApp.newTrigger('onFormAnswer').forForm(formId).onFormSubmit().create(),
        tick: () => ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(),
      };
      const missing = Object.keys(makers).filter((name) => !present.includes(name));
      for (const name of missing) makers[name]?.();
      return missing;
    },
  };
}
