/** The workbook itself: mails, tabs, data in and out. */
export const governance = {
  'outbox.cutOff': '发送时被中断，是否寄出不明。请查看“已发送”；若未寄出，把状态改回“待发”。',
  'tabs.all': '已显示全部登记表。',
  'tabs.daily': '只显示日常使用的登记表。',
} as const;
