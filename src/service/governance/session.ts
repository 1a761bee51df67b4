import { judgeRight } from '../../policy/permissions';
import type { ActName } from '../../policy/stages';
import { actLabel } from '../../workbook/act-label';
import { fields } from '../../workbook/input';
import { defineView, type ViewContext } from '../../workbook/view';

/** Who sits here, what this person may do at all, and the words of the workbook. */
export const session = defineView({ name: 'session', params: fields({}), registers: [], read });

/** Acts that begin something, rather than go on with a request. */
const BEGINNINGS: readonly ActName[] = [
  'registerRequest',
  'fileCall',
  'openFeedback',
  'recordSurveyAnswer',
  'importRows',
];

function read({ actor, book, ports, now }: ViewContext<unknown>) {
  const rows = book.all('roles').map((row) => row.values);
  const may = BEGINNINGS.filter((act) => judgeRight({ act, actor, record: null, rows }).allowed);
  const unit = book.one('units', actor.unit)?.values.name ?? actor.unit;
  return {
    now,
    language: book.language,
    company: book.setting('companyName'),
    user: {
      email: actor.email,
      name: actor.name,
      unit: actor.unit,
      unitName: unit,
      roles: actor.roles,
    },
    roles: actor.roles.map((role) => book.words.label('role', role)),
    begin: may.map((act) => ({ act, label: actLabel(act) })),
    stages: book.words.active('stage'),
    serviceTypes: book.words.active('serviceType'),
    zonesDiffer: differ(ports.session.zones()),
  };
}

function differ({ workbook, script }: { workbook: string; script: string }): boolean {
  return workbook !== script;
}
