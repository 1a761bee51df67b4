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
  'error.signedAlready': '{no} 已由客户于 {at} 签认，受理内容不能再改。',
  'hint.signedAlready': '确有错误的，请先上交，由主管退回后更正，再请客户签认。',
  'error.chargesExist': '{no} 已按“{type}”记费用，此更正会使服务种类变为“{newType}”。',
  'hint.chargesExist':
    '请先用“记费用”勾选“取代以前的费用”并删去全部明细，更正后再按新的种类记费用。',
  'error.nothingToAmend': '{no} 没有需要更正的内容。',
  'hint.nothingToAmend': '请填写要改的各项；留空的项保持不变。',
  'field.afterRegistered': '不能晚于登记时间 {at}。',
  'log.amended': '更正：{changes}。原因：{reason}',
  'log.amendedField': '{field} {former} → {value}',
} as const;
