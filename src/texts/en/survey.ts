/** The survey card: its form, its mails, its answers. */
export const survey = {
  'survey.name': 'Customer opinion survey card',
  'survey.title': '{company} customer opinion survey card',
  'survey.description':
    'Thank you for using our service. Please take a minute to tell us how it went; someone will deal with what you say.',
  'survey.thanks': 'Thank you! We have received your opinion.',
  'survey.low': 'Very dissatisfied',
  'survey.high': 'Very satisfied',
  'survey.token': 'Return code',
  'survey.callHello':
    'Hello, this is {company}, customer service. We served you just now: may I ask you to grade it? It takes a minute.',
  'survey.callGrades': 'Please answer with 1 to 5: 1 is very dissatisfied, 5 very satisfied.',
  'survey.callThanks': 'Thank you! Someone will deal with what you say. Goodbye.',
  'survey.tokenHelp': 'Filled in for you, please leave it: it ties your opinion to this service.',
  'error.alreadyAnswered': 'Survey card {no} was answered on {at}; the first answer counts.',
  'hint.alreadyAnswered':
    'There is nothing to record. If the customer said more, note it with the request.',
  'error.otherForm': "Form {form} is not this workbook's survey.",
  'hint.otherForm':
    "The setting surveyFormId names this workbook's form; answers of other forms are not recorded here.",
  'error.responseMissing': 'There is no form response {response}.',
  'hint.responseMissing':
    'Look under the form\'s "Responses" whether it was deleted; if it is there, the next timed run records it.',
  'error.answerNotTaken': 'The form response was not recorded: {why}.',
  'hint.answerNotTaken':
    'Look it up under the form\'s "Responses" and record it in the sidebar under "Record a survey answer".',
  'mail.surveySubject': 'How was our service? ({no})',
  'mail.surveyBody':
    'Dear {name},\n\nwe served you on {date} (number {no}). Please open this link and take a minute to tell us whether you are satisfied:\n\n{link}\n\nThe link is for you and this service only; please do not pass it on.\n\n{company}',
  'mail.surveyTaskSubject': "Please ask for the customer's opinion ({no})",
  'mail.surveyCardBody':
    'Customer {name} ({phone}, number {no}) has no e-mail. Please post printed survey card {card}, and record the answer in the sidebar under "Record a survey answer".',
  'mail.surveyCallBody':
    'Please call customer {name} ({phone}, number {no}), and record the answer in the sidebar under "Record a survey answer" (card {card}).',
  'label.surveyNo': 'Card no. or return code',
  'label.recordSurveyAnswer.channel': 'Answered by',
  'label.recordSurveyAnswer.attitude': 'Attitude of the technician (1 to 5)',
  'label.recordSurveyAnswer.skill': 'Technical skill of the technician (1 to 5)',
  'label.recordSurveyAnswer.punctuality': 'Arrival at the agreed time (1 to 5)',
  'label.recordSurveyAnswer.service': 'Satisfaction with this service (1 to 5)',
} as const;
