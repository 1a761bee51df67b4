import { describe, expect, test } from 'vitest';
import { customerKey } from '../../src/policy/customer-key';

describe('one customer in several writings', () => {
  test.each([
    ['上海光明机械有限公司', '上海光明机械'],
    ['上海光明机械有限责任公司', '上海光明机械'],
    ['上海光明机械股份有限公司', '上海光明机械'],
    ['光明（上海）机械有限公司', '光明上海机械'],
    ['光明(上海) 机械 有限公司', '光明上海机械'],
    ['光明【上海】机械', '光明上海机械'],
    ['光明机械有限公司上海分公司', '光明机械上海分公司'],
    ['Bright Machines Co., Ltd.', 'brightmachines'],
    ['BRIGHT MACHINES CO LTD', 'brightmachines'],
    ['Bright Machines Company Limited', 'brightmachines'],
    ['Bright Machines, Inc.', 'brightmachines'],
    ['Ｂｒｉｇｈｔ　Machines', 'brightmachines'],
    ['张三', '张三'],
    [' 张 三 ', '张三'],
    ['有限公司', '有限公司'],
    ['Limited', 'limited'],
    ['Incline Ltd', 'incline'],
    ['', ''],
  ])('"%s" is known as "%s"', (name, key) => expect(customerKey(name)).toBe(key));

  test('different customers keep different keys', () => {
    const names = ['光明机械', '光明机床', '光明机械上海分公司', '光明', '明光'];
    expect(new Set(names.map(customerKey)).size).toBe(names.length);
  });
});
