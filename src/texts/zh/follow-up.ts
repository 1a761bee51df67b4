/** Periodic calls. */
export const followUp = {
  'error.followUpClosed': '回访 {id} 已办结（{at}）。',
  'hint.followUpClosed': '请从“待回访”中选择；客户另有需求请直接登记。',
  'error.followUpIncomplete': '已接通的回访须记录使用状况与满意度。',
  'hint.followUpIncomplete': '请填写标出的各项；客户不愿回答或不愿再被回访的，请勾选“不再回访”。',
  'field.needForRequest': '转为需求表须写明客户的需求（至少 2 个字符）。',
  'note.followUpCustomer': '客户不在登记中，未安排回访：{list}',
  'label.followUpId': '回访编号',
  'label.recordFollowUp.result': '回访结果',
  'label.recordFollowUp.usage': '使用状况',
  'label.recordFollowUp.needs': '客户需求',
  'label.recordFollowUp.satisfaction': '产品满意度（1–5）',
  'label.recordFollowUp.createRequest': '把需求转为需求表',
  'label.recordFollowUp.requestUnit': '需求交由单位（留空即按客户地区）',
  'label.recordFollowUp.optOut': '客户要求不再回访',
  'label.recordFollowUp.note': '备注',
} as const;
