/** Registering a request and confirming its intake. */
export const intake = {
  'error.documentMissing': '以文件或信函提出的需求须注明文件。',
  'hint.documentMissing': '请填写文件链接或纸质文件编号。',
  'error.unitMissing': '无法确定记录单位。',
  'hint.unitMissing': '请选择记录单位，或请管理员在“人员”页填写您的单位。',
  'error.alreadyConfirmed': '{no} 已由 {who} 确认受理。',
  'field.phoneOrEmail': '请填写电话或邮箱，以便联系客户。',
  'field.documentRef': '请填写文件链接或纸质文件编号。',
  'field.future': '时间不能晚于现在。',
  'warning.registeredLate': '信息获得 {minutes} 分钟后才登记，超过规定的 {limit} 分钟。',
  'warning.serialUnknown': '产品档案中没有序列号 {serial}，暂按未知产品登记。',
  'warning.otherName': '此电话属于客户 {no}（{name}），已按该客户登记。',
} as const;
