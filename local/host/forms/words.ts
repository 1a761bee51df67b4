import type { Language } from './model';

/** What a form says by itself, where its maker wrote nothing. */
export interface FormWords {
  required: string;
  notAChoice: string;
  badDate: string;
  badTime: string;
  badDuration: string;
  badEmail: string;
  recorded: string;
  closed(title: string): string;
  signIn: string;
  noEdits: string;
}

export const formWords: Record<Language, FormWords> = {
  en: {
    required: 'This is a required question',
    notAChoice: 'Choose one of the options',
    badDate: 'Must be a valid date',
    badTime: 'Must be a valid time',
    badDuration: 'Must be a valid duration',
    badEmail: 'Must be a valid email address',
    recorded: 'Your response has been recorded.',
    closed: (title) =>
      `${title ? `The form ${title}` : 'This form'} is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.`,
    signIn: 'You must be signed in to fill out this form: it takes one response from each person.',
    noEdits: 'Editing responses is not allowed for this form.',
  },
  zh: {
    required: '此问题必须填写',
    notAChoice: '请从选项中选择',
    badDate: '请输入有效的日期',
    badTime: '请输入有效的时间',
    badDuration: '请输入有效的时长',
    badEmail: '请输入有效的电子邮件地址',
    recorded: '我们已收到您的回复。',
    closed: (title) =>
      `${title ? `“${title}”` : '此'}表单已不再接受回复。如果您认为这有误，请与表单的所有者联系。`,
    signIn: '此表单每人只能填写一次，请先登录。',
    noEdits: '此表单不允许修改已提交的回复。',
  },
};

export type RuleMessage = (...values: (string | number)[]) => string;

export const ruleMessages: Record<Language, Record<string, RuleMessage>> = {
  en: {
    requireNumber: () => 'Must be a number',
    requireWholeNumber: () => 'Must be a whole number',
    requireNumberBetween: (low, high) => `Must be a number between ${low} and ${high}`,
    requireNumberNotBetween: (low, high) => `Must be a number not between ${low} and ${high}`,
    requireNumberEqualTo: (other) => `Must be equal to ${other}`,
    requireNumberNotEqualTo: (other) => `Must be a number other than ${other}`,
    requireNumberGreaterThan: (other) => `Must be a number greater than ${other}`,
    requireNumberGreaterThanOrEqualTo: (other) =>
      `Must be a number greater than or equal to ${other}`,
    requireNumberLessThan: (other) => `Must be a number less than ${other}`,
    requireNumberLessThanOrEqualTo: (other) => `Must be a number less than or equal to ${other}`,
    requireTextContainsPattern: (source) => `Must contain ${source}`,
    requireTextDoesNotContainPattern: (source) => `Must not contain ${source}`,
    requireTextMatchesPattern: (source) => `Must match ${source}`,
    requireTextDoesNotMatchPattern: (source) => `Must not match ${source}`,
    requireTextIsEmail: () => 'Must be a valid email address',
    requireTextIsUrl: () => 'Must be a valid URL',
    requireTextLengthGreaterThanOrEqualTo: (count) => `Must have at least ${count} characters`,
    requireTextLengthLessThanOrEqualTo: (count) =>
      `Must be fewer than ${Number(count) + 1} characters`,
    requireSelectAtLeast: (count) => `Must select at least ${count} options`,
    requireSelectAtMost: (count) => `Must select at most ${count} options`,
    requireSelectExactly: (count) => `Must select exactly ${count} options`,
    requireLimitOneResponsePerColumn: () => "Please don't select more than one response per column",
  },
  zh: {
    requireNumber: () => '必须是数字',
    requireWholeNumber: () => '必须是整数',
    requireNumberBetween: (low, high) => `必须是介于 ${low} 和 ${high} 之间的数字`,
    requireNumberNotBetween: (low, high) => `必须是不在 ${low} 和 ${high} 之间的数字`,
    requireNumberEqualTo: (other) => `必须等于 ${other}`,
    requireNumberNotEqualTo: (other) => `不能等于 ${other}`,
    requireNumberGreaterThan: (other) => `必须是大于 ${other} 的数字`,
    requireNumberGreaterThanOrEqualTo: (other) => `必须是大于或等于 ${other} 的数字`,
    requireNumberLessThan: (other) => `必须是小于 ${other} 的数字`,
    requireNumberLessThanOrEqualTo: (other) => `必须是小于或等于 ${other} 的数字`,
    requireTextContainsPattern: (source) => `必须包含 ${source}`,
    requireTextDoesNotContainPattern: (source) => `不能包含 ${source}`,
    requireTextMatchesPattern: (source) => `必须符合 ${source}`,
    requireTextDoesNotMatchPattern: (source) => `不能符合 ${source}`,
    requireTextIsEmail: () => '必须是有效的电子邮件地址',
    requireTextIsUrl: () => '必须是有效的网址',
    requireTextLengthGreaterThanOrEqualTo: (count) => `至少需要 ${count} 个字符`,
    requireTextLengthLessThanOrEqualTo: (count) => `最多 ${count} 个字符`,
    requireSelectAtLeast: (count) => `至少选择 ${count} 项`,
    requireSelectAtMost: (count) => `最多选择 ${count} 项`,
    requireSelectExactly: (count) => `必须选择 ${count} 项`,
    requireLimitOneResponsePerColumn: () => '每列只能选择一项',
  },
};
