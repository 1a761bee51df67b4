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
  'survey.tokenHelp': 'Filled in for you, please leave it: it ties your opinion to this service.',
  'error.alreadyAnswered': 'Survey card {no} was answered on {at}; the first answer counts.',
  'error.otherForm': "Form {form} is not this workbook's survey.",
  'error.responseMissing': 'There is no form response {response}.',
  'error.answerNotTaken': 'The form response was not recorded: {why}.',
  'mail.surveySubject': 'How was our service? ({no})',
  'mail.surveyBody':
    'Dear {name},\n\nwe served you on {date} (number {no}). Please open this link and take a minute to tell us whether you are satisfied:\n\n{link}\n\nThe link is for you and this service only; please do not pass it on.\n\n{company}',
  'mail.surveyTaskSubject': "Please ask for the customer's opinion ({no})",
  'mail.surveyCardBody':
    'Customer {name} ({phone}, number {no}) has no e-mail. Please post printed survey card {card}, and record the answer in the sidebar under "Record a survey answer".',
  'mail.surveyCallBody':
    'Please call customer {name} ({phone}, number {no}), and record the answer in the sidebar under "Record a survey answer" (card {card}).',
} as const;
