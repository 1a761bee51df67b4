import { type Bilingual, same, say } from '../../texts/say';
import { actLabel } from '../../workbook/act-label';
import { formFields } from '../../workbook/form-view';
import { fields } from '../../workbook/input';
import { defineView, type ViewContext } from '../../workbook/view';
import { fileCall } from './file-call';

/** The short form for whoever picks up the telephone, and what to say there (R42). It shows no customer (D15). */
export const callForm = defineView({
  name: 'callForm',
  params: fields({}),
  registers: [],
  openBy: 'R42',
  read,
});

function read({ book }: ViewContext<unknown>) {
  const company = book.setting('companyName') || say('call.company')[book.language];
  const greeting = book.setting('callGreeting').replace('{company}', company);
  const script: Bilingual[] = [
    ...(greeting ? [same(greeting)] : []),
    say('call.ask'),
    say('call.courtesy'),
    say('call.farewell'),
  ];
  return {
    language: book.language,
    act: fileCall.name,
    label: actLabel(fileCall.name),
    script,
    fields: formFields(fileCall, book),
  };
}
