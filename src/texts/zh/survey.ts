/** The survey card: its form, its mails, its answers. */
export const survey = {
  'survey.name': '客户意见调查卡',
  'survey.title': '{company} 客户意见调查卡',
  'survey.description':
    '感谢您使用我们的服务。请用一分钟告诉我们这次服务做得如何；您的意见会有专人处理。',
  'survey.thanks': '谢谢！您的意见已收到。',
  'survey.low': '很不满意',
  'survey.high': '非常满意',
  'survey.token': '回执码',
  'survey.callHello':
    '您好，这里是{company}售后服务。我们刚为您提供了服务，想请您用一分钟评价，可以吗？',
  'survey.callGrades': '请按 1 至 5 分回答：1 分很不满意，5 分非常满意。',
  'survey.callThanks': '谢谢您！您的意见会有专人处理。再见。',
  'survey.tokenHelp': '已自动填写，请勿修改：它把您的意见与这次服务对应起来。',
  'error.alreadyAnswered': '调查卡 {no} 已于 {at} 收到答复；以第一次答复为准。',
  'hint.alreadyAnswered': '无须再录；客户另有意见的，请写入该单的服务记录。',
  'error.otherForm': '表单 {form} 不是本工作簿的调查表。',
  'hint.otherForm': '本工作簿的调查表见“设置”中的 surveyFormId；其他表单的答复不在此登记。',
  'error.responseMissing': '找不到表单答复 {response}。',
  'hint.responseMissing': '请在表单的“回复”中查看是否已被删除；若仍在，下次定时任务会再登记。',
  'error.answerNotTaken': '表单答复未登记：{why}。',
  'hint.answerNotTaken': '请在表单的“回复”中查看该答复，并在侧边栏“登记意见卡”中录入。',
  'mail.surveySubject': '请评价我们的服务（{no}）',
  'mail.surveyBody':
    '{name}，您好！\n\n我们于 {date} 为您提供了服务（单号 {no}）。请点开下面的链接，用一分钟告诉我们您是否满意：\n\n{link}\n\n此链接仅供您本次使用，请勿转发。\n\n{company}',
  'mail.surveyTaskSubject': '请向客户征求意见（{no}）',
  'mail.surveyCardBody':
    '客户 {name}（{phone}，单号 {no}）没有邮箱。请寄出纸质调查卡 {card}，收回后在侧边栏“登记意见卡”中录入。',
  'mail.surveyCallBody':
    '请致电客户 {name}（{phone}，单号 {no}）征求意见，并在侧边栏“登记意见卡”中录入（卡号 {card}）。',
  'label.surveyNo': '意见卡编号或回执码',
  'label.recordSurveyAnswer.channel': '答复方式',
  'label.recordSurveyAnswer.attitude': '服务人员的态度（1 至 5 分）',
  'label.recordSurveyAnswer.skill': '服务人员的技术能力（1 至 5 分）',
  'label.recordSurveyAnswer.punctuality': '是否按约定时间到达（1 至 5 分）',
  'label.recordSurveyAnswer.service': '对本次服务的满意程度（1 至 5 分）',
} as const;
