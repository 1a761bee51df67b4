/** Dispatching, contacts and appointments. */
export const dispatch = {
  'error.intakeUnconfirmed': '{no} 尚未由主管确认受理，不能派工。',
  'hint.intakeUnconfirmed': '请主管先“确认受理”。',
  'error.appointmentMissing': '约定上门时间不完整。',
  'hint.appointmentMissing': '请填写约定的起止时间；未约成请选择其他联系结果。',
  'field.notTechnician': '此人不是在职的服务人员。',
  'field.sameTechnician': '已由此人负责。',
  'field.beforeDispatch': '早于派工时间。',
  'field.windowPast': '约定时间早于联系时间。',
  'field.windowEnd': '结束时间须晚于开始时间。',
  'reason.assignChosen': '由派工人指定：{person}。',
  'log.reassigned': '由 {former} 改派 {technician}：{reason}',
  'log.rescheduled': '原约 {from} – {to} 改约：{reason}',
  'warning.appointmentStands': '原预约 {at} 仍有效，请新的服务人员与客户确认。',
  'warning.technicianAbsent': '{person} 目前请假。',
  'warning.overlap': '与 {no}（{at}）的预约时间重叠。',
  'mail.dispatchSubject': '新派工：{no} {name}',
  'mail.dispatchBody':
    '请尽快与客户联系并约定上门时间。\n\n单号：{no}\n客户：{name}\n地点：{address}\n需求：{need}\n{note}',
  'mail.queueSubject': '待派工：{no} {name}',
  'mail.queueBody':
    '此需求未能自动派工，请指定服务人员。\n\n单号：{no}\n客户：{name}\n地点：{address}\n需求：{need}\n{note}',
} as const;
