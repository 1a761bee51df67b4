import { describe, expect, test } from 'vitest';
import { hasText } from '../../src/texts/say';
import { acts } from '../../src/wire/registry';
import { fieldLabel } from '../../src/workbook/field-label';
import { describeFields } from '../../src/workbook/read-input';

const fields = acts.flatMap((act) =>
  describeFields(act.input)
    .flatMap((field) => [field, ...(field.of ?? [])])
    .map(({ key }) => ({ act: act.name, key, label: fieldLabel(act.name, key) })),
);

test('every field of every act is called by words, in both languages', () => {
  expect(fields.length).toBeGreaterThan(80);
  const bare = fields.filter(({ key, label }) => [label.zh, label.en].includes(key));
  const same = fields.filter(({ label }) => label.zh === label.en);
  const foreign = fields.filter(
    ({ key, label }) => key !== 'no' && !/\p{Script=Han}/u.test(label.zh),
  );
  expect({ bare, same, foreign }).toEqual({ bare: [], same: [], foreign: [] });
});

test('no two fields of an act go by one name', () => {
  const names = fields.map(({ act, label }) => `${act}: ${label.zh}`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});

describe('the column of that name lends no label that means something else here', () => {
  /** Columns whose names stand for something of their own register. */
  const ambiguous = ['kind', 'code', 'number', 'reason', 'note', 'amount', 'method', 'result'];
  test.each([...ambiguous, 'comment', 'decision', 'channel', 'at', 'text', 'direction'])(
    '%s',
    (key) => {
      const lent = fields
        .filter((field) => field.key === key)
        .filter(({ act }) => !hasText(`label.${act}.${key}`) && !hasText(`label.${key}`))
        .map(({ act, label }) => [act, label.en]);
      // Where the column is the very one that the act fills.
      expect(lent).toEqual(
        {
          kind: [['addCharge', 'Kind']],
          code: [['addCharge', 'Price code']],
          number: [['issueInvoice', 'Invoice number']],
          note: [
            ['issueInvoice', 'Note'],
            ['recordPayment', 'Note'],
          ],
          result: [['logContact', 'Contact result']],
          channel: [
            ['registerRequest', 'Information obtained by'],
            ['amend', 'Information obtained by'],
          ],
        }[key] ?? [],
      );
    },
  );
});
