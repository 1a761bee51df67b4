import { readCheckCode } from '../../policy/check-code';
import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { update } from '../../workbook/change';
import { FEEDBACK_REGISTERS } from '../../workbook/feedback-item';
import {
  choice,
  fields,
  type InputOf,
  int,
  longText,
  maybe,
  optional,
  text,
} from '../../workbook/input';
import { answerItems } from './answer-items';

const grade = () => int(1, 5);

const input = fields({
  surveyNo: text(60),
  channel: optional(choice('surveyChannel'), 'phone'),
  attitude: grade(),
  skill: grade(),
  punctuality: grade(),
  service: grade(),
  suggestions: maybe(longText(5000)),
  otherNeeds: maybe(longText(5000)),
  responseId: maybe(text(200)),
});

export type SurveyContext = ActContext<InputOf<typeof input>>;

/**
 * The customer's answer, by form, card or telephone: one store, the first answer counts, whichever way it came (R54, R55, D12). What it asks for becomes
 * an item in the same write (R56).
 */
export const recordSurveyAnswer = defineAct({
  name: 'recordSurveyAnswer',
  input,
  registers: ['surveys', 'requests', ...FEEDBACK_REGISTERS],
  unasked: ['responseId'],
  script: ['survey.callHello', 'survey.callGrades', 'survey.callThanks'],
  load: ({ surveyNo }) => ({ survey: { register: 'surveys', need: 'one', ...cardBy(surveyNo) } }),
  loadMore: (_, found): Record<string, Lookup> => {
    const { requestNo } = found.one('survey', 'surveys').values;
    return {
      asked: {
        register: 'requests',
        column: 'no',
        value: requestNo,
        need: 'maybe',
        advisory: true,
      },
    };
  },
  subjects: [{ register: 'surveys', field: 'surveyNo' }],
  scope: ({ found }) => ({ unit: found.one('survey', 'surveys').values.unit, owners: [] }),
  gates: [requireUnanswered],
  decide,
});

/** A card is known by its number, or by the return code that is printed on it; pages that ask what may be done know neither. */
function cardBy(typed = ''): Pick<Lookup, 'column' | 'value'> {
  const code = readCheckCode(typed);
  return code ? { column: 'returnCode', value: code } : { column: 'no', value: typed };
}

function requireUnanswered({ found }: GateContext): void {
  const { values, id } = found.one('survey', 'surveys');
  if (!values.answeredAt) return;
  refuse('alreadyAnswered', { no: id, at: values.answeredAt.replace('T', ' ') }, { clause: 'R55' });
}

function decide(context: SurveyContext) {
  const { input, found, actor, now } = context;
  const { surveyNo: _, ...answer } = input;
  const items = answerItems(context);
  const survey = found.one('survey', 'surveys');
  return {
    changes: [
      update(survey, { ...answer, status: 'answered', answeredAt: now, recordedBy: actor.email }),
      ...items.flatMap((item) => item.changes),
    ],
    value: {
      no: survey.id,
      requestNo: survey.values.requestNo,
      feedback: items.map((item) => item.no),
    },
    target: survey.values.requestNo,
    unit: survey.values.unit,
  };
}
