import { refuse } from '../../policy/refusal';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { update } from '../../workbook/change';
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

type Context = ActContext<InputOf<typeof input>>;

/** The customer's answer, by form, card or telephone: one store, the first answer counts (R54, R55). */
export const recordSurveyAnswer = defineAct({
  name: 'recordSurveyAnswer',
  input,
  registers: ['surveys'],
  load: ({ surveyNo }) => ({
    survey: { register: 'surveys', column: 'no', value: surveyNo, need: 'one' },
  }),
  scope: ({ found }) => ({ unit: found.one('survey', 'surveys').values.unit, owners: [] }),
  gates: [requireUnanswered],
  decide,
});

function requireUnanswered({ found }: GateContext): void {
  const { values, id } = found.one('survey', 'surveys');
  if (!values.answeredAt) return;
  refuse('alreadyAnswered', { no: id, at: values.answeredAt.replace('T', ' ') }, { clause: 'R55' });
}

function decide({ input: { surveyNo, ...answer }, found, actor, now }: Context) {
  const survey = found.one('survey', 'surveys');
  return {
    changes: [
      update(survey, { ...answer, status: 'answered', answeredAt: now, recordedBy: actor.email }),
    ],
    value: { no: surveyNo, requestNo: survey.values.requestNo },
    target: survey.values.requestNo,
    unit: survey.values.unit,
  };
}
