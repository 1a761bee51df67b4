/** What Servicebook does beyond the policy's own words, each in one line. */
export const DIFFERENCES: Readonly<Record<string, { zh: string; en: string }>> = {
  D1: {
    zh: '办法可执行：每条有类别、参数与逐单结论（合规、违规、不适用、缺证据），汇总表列出违规单号。',
    en: 'The policy executes: each clause has a kind, parameters and a verdict for each request; a table names the offenders.',
  },
  D2: {
    zh: '版本有约束力：需求按登记时有效的版本判定，修正与废止不改历史。',
    en: 'Versions bind: a request is judged by the version in force when it was registered; amending rewrites nothing.',
  },
  D3: {
    zh: '判定自带说明：种类与费用写明条款、日期、版本与依据。',
    en: 'Decisions explain themselves: type and fee name clause, dates, version and inputs.',
  },
  D4: {
    zh: '承诺台账：完成、交还、投诉、意见的承诺同在一册，分守约、违约、改约。',
    en: 'One ledger of promises, of completion, return, complaint and feedback: kept, broken or renegotiated.',
  },
  D5: {
    zh: '中国工作时间：法定假日与调休、一天多班、分公司停业、未公布年份的提醒。',
    en: 'Chinese working time: holidays and make-up days, several shifts, closures, a warning for unpublished years.',
  },
  D6: {
    zh: '行为条款不装样子：没有调查与抽查，结论就是缺证据。',
    en: 'Conduct is not made up: without surveys and spot checks the verdict is "no evidence".',
  },
  D7: {
    zh: '纸表一致：打印页带校验码，签后改动会标明。',
    en: 'Paper parity: the printed page carries a check code, and says when the row changed after signing.',
  },
  D8: {
    zh: '工作簿可自愈：列可移动、隐藏、改名，检查并修复后说明所做的事。',
    en: 'A workbook that heals: staff move, hide and rename; "check and repair" says what it found.',
  },
  D9: {
    zh: '可预演：同一套代码在内存中的工作簿、表单、邮件与时钟上走完一个月；正式环境可试运行。',
    en: 'Rehearsal: the same code lives through a month at home; in the add-on a dry run says what the night would do.',
  },
  D10: {
    zh: '漏夜补做：未运行的夜间任务按业务日期依次补做一次。',
    en: 'Missed nights are caught up once, in order, by business date.',
  },
  D11: {
    zh: '催办台账：总公司看见各分公司逾期事项，逐级催办，夜间不催。',
    en: 'A ledger of reminders: head office sees what is late and reminds level by level, never at night.',
  },
  D12: {
    zh: '调查不靠表单：表单、纸卡、电话三条路，同一份答卷。',
    en: 'A survey without Google: form, card and telephone lead to the same row.',
  },
  D13: {
    zh: '三包时钟：修理日顺延保修，次数与天数达到即提示换货。',
    en: '三包 clock: repair days extend the warranty; counts and days raise an exchange flag.',
  },
  D14: {
    zh: '证据包：一单或一月，逐条列出依据，可打印。',
    en: 'Evidence pack: for a request or a month, each clause with its proof rows, printable.',
  },
  D15: {
    zh: '非服务人员入口小：任何人一分钟内登记来电，看不到其他客户。',
    en: 'A small door for everybody else: anyone files a call within a minute and sees no other customer.',
  },
};
