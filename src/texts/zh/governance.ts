/** The workbook itself: mails, tabs, data in and out. */
export const governance = {
  'outbox.cutOff': '发送时被中断，是否寄出不明。请查看“已发送”；若未寄出，把状态改回“待发”。',
  'tabs.all': '已显示全部登记表。',
  'tabs.daily': '只显示日常使用的登记表。',
  'error.notImportable': '不能向“{register}”导入数据。',
  'field.noSuchHeader': '文件中没有“{name}”这一列。',
  'field.noSuchColumn': '登记表中没有可导入的列“{key}”。',
  'field.mappedTwice': '有两列都对应到“{key}”。',
  'import.noCustomer': '缺少客户名称。',
  'import.noNeed': '缺少需服务内容。',
  'import.already': '此行已经导入过。',
  'import.kept': '以下内容未能识别，已原样存入导入备注：{what}',
  'import.missing': '缺少“{column}”。',
  'import.oddCell': '内容不符合该列要求：{what}',
  'label.importKey': '原系统编号',
} as const;
