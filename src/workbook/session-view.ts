import { judgeRight } from '../policy/permissions';
import type { ActName } from '../policy/stages';
import type { Act } from './act';
import { actLabel } from './act-label';
import { fields } from './input';
import { requestActs } from './next-acts';
import { OPEN_LISTS } from './records-view';
import { TEMPLATES } from './registers.generated';
import { rulesOf } from './rules';
import { defineView, type View, type ViewContext } from './view';

/** What a day begins with most often; other acts that begin something follow. */
const FIRST: readonly ActName[] = [
  'registerRequest',
  'fileCall',
  'openFeedback',
  'recordSurveyAnswer',
  'logHqContact',
  'logDifficulty',
  // About a request, or about a person apart from any.
  'spotCheck',
];

/** Who sits here, what this person may do at all, and the words of the workbook. */
export function makeSessionView(acts: readonly Act[]): View {
  const begin = beginnings(acts);
  return defineView({
    name: 'session',
    params: fields({}),
    registers: [],
    read: (context) => read(context, begin),
  });
}

/** Acts that begin something, rather than go on with a record. */
function beginnings(acts: readonly Act[]): ActName[] {
  const aboutRequests = new Set(requestActs(acts));
  const names = acts
    .filter((act) => FIRST.includes(act.name) || !(aboutRequests.has(act) || act.subjects?.length))
    .map((act) => act.name);
  return [
    ...FIRST.filter((name) => names.includes(name)),
    ...names.filter((name) => !FIRST.includes(name)),
  ];
}

function read({ actor, book, ports, now, today }: ViewContext<unknown>, begin: readonly ActName[]) {
  const rows = book.all('roles').map((row) => row.values);
  const isFree = !rulesOf(book, {}, today).isOn('R78');
  const may = begin.filter(
    (act) => isFree || judgeRight({ act, actor, record: null, rows }).allowed,
  );
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
    lists: OPEN_LISTS.map(({ register }) => ({
      code: register,
      label: TEMPLATES[register].title,
    })),
    stages: book.words.active('stage'),
    serviceTypes: book.words.active('serviceType'),
    zonesDiffer: differ(ports.session.zones()),
  };
}

function differ({ workbook, script }: { workbook: string; script: string }): boolean {
  return workbook !== script;
}
