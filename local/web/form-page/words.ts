import type { Language } from '../../host/forms/model';

/** What the page says around a form's own words. */
export interface PageWords {
  untitled: string;
  requiredNote: string;
  required: string;
  yourAnswer: string;
  choose: string;
  other: string;
  email: string;
  monthAndDay: string;
  submit: string;
  clear: string;
  problems(count: number): string;
  another: string;
  edit: string;
  closed: string;
}

export const pageWords: Record<Language, PageWords> = {
  en: {
    untitled: 'Untitled form',
    requiredNote: '* Indicates required question',
    required: 'required',
    yourAnswer: 'Your answer',
    choose: 'Choose',
    other: 'Other:',
    email: 'Email',
    monthAndDay: 'MM-DD',
    submit: 'Submit',
    clear: 'Clear form',
    problems: (count) =>
      count === 1 ? 'Please check one answer:' : `Please check ${count} answers:`,
    another: 'Submit another response',
    edit: 'Edit your response',
    closed: 'This form is closed',
  },
  zh: {
    untitled: '无标题表单',
    requiredNote: '* 表示必填的问题',
    required: '必填',
    yourAnswer: '您的回答',
    choose: '请选择',
    other: '其他：',
    email: '电子邮件地址',
    monthAndDay: '月-日，如 03-15',
    submit: '提交',
    clear: '清除表单内容',
    problems: (count) => `有 ${count} 处回答需要检查：`,
    another: '另填写一份回复',
    edit: '修改您的回复',
    closed: '此表单已关闭',
  },
};

/** The language that a browser asks for, of the two that there are. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', quality = 'q=1'] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return { language: tag.split('-')[0], quality: Number(quality.replace('q=', '')) };
    })
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.language === 'zh' ? 'zh' : 'en';
}
