/** Charges, invoices and payments. */
export const billing = {
  'error.chargesSigned': '{no} 的费用已由客户于 {at} 签认，不能再改。',
  'hint.chargesSigned':
    '签认后新增的工作请另行登记需求；要补记费用，请先上交，由主管退回后补记，再请客户签认。',
  'error.chargesInvoiced': '{no} 已按原合计登记发票 {number}，不能再加费用。',
  'hint.chargesInvoiced': '费用须在开票前记全；之后新增的工作请另行登记需求。',
  'error.nothingToConfirm': '{no} 没有待确认的除外费用。',
  'hint.nothingToConfirm': '若该项收费还超出允许的偏差，请用“批准收费偏差”，同时即确认除外。',
  'error.nothingToApprove': '{no} 没有待批准的收费偏差。',
  'error.nothingToInvoice': '{no} 没有应收金额，无须也不应开票。',
  'hint.nothingToInvoice': '若确有收费，请先用“记费用”登记。',
  'error.alreadyInvoiced': '{no} 已登记发票 {number}。',
  'hint.alreadyInvoiced': '每张需求表只登记一张发票，金额为应收合计。若号码有误，请财务处理。',
  'error.nothingToPay': '{no} 没有应收金额。',
  'hint.nothingToPay': '若确有收费，请先用“记费用”登记。',
  'error.fullyPaid': '{no} 应收 {payable} 元已全部收讫。',

  'field.priceKind': '价目“{code}”属于{kind}，请改类别或留空。',
  'field.priceInactive': '价目“{code}”现未启用，请另选，或请财务在“价目与备件”中启用。',
  'field.priceListed': '价目中已有单价。要少收或多收，请填应收金额并说明理由。',
  'field.exclusionUseless': '本单不是免费或合同服务，无须填除外原因。',
  'field.deviationReason': '按规则应收 {rule} 元，与应收金额不同，请说明理由。',
  'field.invoiceNumberOrDue': '请填发票号码；尚未开出的，请填应开日期。',
  'field.dueOnPast': '应开日期不能早于今天。',
  'field.invoiceNumberUsed': '此号码已登记在 {no} 名下，请核对。',
  'field.paidTooMuch': '尚欠 {outstanding} 元，不能多收。',
  'field.beforeRegistered': '不能早于登记时间 {at}。',

  'warning.needsApproval':
    '“{item}”按规则应收 {rule} 元，实收 {charged} 元，须主管批准后客户才能签认。',
  'warning.exclusionUnconfirmed':
    '“{item}”按除外收费，须主管确认后客户才能签认；请在动手前告知客户。',
  'warning.receiptOnly': '收据不能代替发票：合同和有偿服务仍须登记正式发票（R34）。',
  'log.deviationApproved': '批准收费偏差：{comment}',

  'label.at': '时间（留空即现在）',
  'label.lines': '费用明细',
  'label.price': '单价（价目中没有时填）',
  'label.taxRate': '税率（13 即 13%）',
  'label.dueOn': '应开日期（尚未开出时填）',
} as const;
