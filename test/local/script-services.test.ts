import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScriptWorld, type ScriptWorld } from './forms/script-world';

let home: ScriptWorld;
beforeAll(async () => {
  home = await openScriptWorld({
    'appsscript.json': '{ "timeZone": "Asia/Shanghai" }',
    'page.html':
      '<p><?= greeting ?>, <?= who() ?> <?= SHARED ?></p><?!= include("style") ?><script>const a = <?= greeting ?>;</script>',
    'style.html': '<style>p { color: red }</style>',
    'folder/deep.html': 'deep',
    'broken.html': '<? if (true) { ?>never closed',
    'code.gs': `
      const SHARED = 'shared';
      function who() { return 'Ada & Bo' }
      function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }
      function thrown(action) { try { action(); return 'nothing' } catch (e) { return String(e) } }

      function fill() {
        const template = HtmlService.createTemplateFromFile('page');
        template.greeting = '</script>"';
        const output = template.evaluate().setTitle('T').setWidth(400);
        return [output.getContent(), output.getTitle(), output.getWidth(), output.getHeight()];
      }
      function outputs() {
        const output = HtmlService.createHtmlOutput('<b>').append('<i title="').appendUntrusted('"').append('">')
          .appendUntrusted('<').addMetaTag('viewport', 'width=1').setSandboxMode(HtmlService.SandboxMode.IFRAME)
          .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
        return [
          output.getContent(), output.getTitle(), output.getMetaTags().map((m) => m.getName()),
          HtmlService.createHtmlOutput('<?= 1 ?>').asTemplate().evaluate().getContent(),
          HtmlService.createHtmlOutput('x').clear().getContent(),
          HtmlService.createTemplate('<?= 1 ?>').getRawContent(),
          eval(HtmlService.createTemplate('<p><? output.append("<hr>") ?><?= "<" ?></p>').getCode()).getContent(),
          include('folder/deep'),
          HtmlService.createHtmlOutput(HtmlService.createHtmlOutput('blob').getBlob()).getContent(),
          HtmlService.getUserAgent(), JSON.stringify(output), String(output),
        ];
      }
      function faults() {
        return [
          thrown(() => include('nothing')),
          thrown(() => HtmlService.createTemplateFromFile('broken').evaluate()),
          thrown(() => HtmlService.createTemplate('<?= unknown ?>').evaluate()),
          thrown(() => HtmlService.createHtmlOutput(5)),
          thrown(() => HtmlService.createHtmlOutput('').addMetaTag('robots', 'x')),
          thrown(() => HtmlService.createHtmlOutput('').getAs('application/pdf')),
        ];
      }

      function mails() {
        MailApp.sendEmail('a@example.com', 'One', 'body');
        MailApp.sendEmail('a@example.com', 'desk@example.com', 'Two', 'body');
        MailApp.sendEmail('a@example.com', 'Three', 'body', { cc: 'c@example.com', name: 'N', noReply: true });
        const attachments = [Utilities.newBlob('x', 'text/plain', 'a.txt')];
        MailApp.sendEmail({ to: 'a@example.com', subject: 'Four', htmlBody: '<b>', attachments });
        GmailApp.sendEmail('a@example.com', 'Five', 'body', { bcc: 'd@example.com' });
        return MailApp.getRemainingDailyQuota();
      }
      function wrongMails() {
        return [
          thrown(() => MailApp.sendEmail()),
          thrown(() => MailApp.sendEmail('a@example.com', 'x')),
          thrown(() => MailApp.sendEmail('a@example.com', 'x', undefined)),
          thrown(() => MailApp.sendEmail('', 'x', 'y')),
          thrown(() => MailApp.sendEmail({ to: 'a@example.com', inlineImages: {} })),
          thrown(() => GmailApp.getInboxThreads()),
        ];
      }

      function files() {
        const file = DriveApp.getFileById('book');
        const before = file.getName();
        const form = FormApp.create('Card');
        const folder = DriveApp.createFolder('Forms');
        DriveApp.getFileById(form.getId()).moveTo(folder).setName('Card 2');
        const found = DriveApp.getFoldersByName('Forms').next();
        const parent = DriveApp.getFileById(form.getId()).getParents().next();
        return [
          before, file.setName('售后').getName(), file.getMimeType(), file.isTrashed(),
          found.getId() === folder.getId(), parent.getName(), folder.getFiles().next().getName(),
          DriveApp.getRootFolder().getName(), form.getTitle(), file.getDateCreated() instanceof Date,
          DriveApp.getFileById(form.getId()).setTrashed(true).isTrashed(),
          thrown(() => DriveApp.getFileById('nothing')), thrown(() => DriveApp.getFileById(null)),
          thrown(() => DriveApp.getFilesByName('x')),
        ];
      }
    `,
  });
});
afterAll(() => home.close());

describe('HtmlService', () => {
  test('fills a template with its variables, functions and constants of the script, escaped by place', async () => {
    expect(await home.run('fill')).toEqual([
      '<p>&lt;/script&gt;&quot;, Ada &amp; Bo shared</p><style>p { color: red }</style>' +
        "<script>const a = '\\x3c\\x2fscript\\x3e\\x22';</script>",
      'T',
      400,
      null,
    ]);
  });

  test('gives outputs that chain, append and escape', async () => {
    expect(await home.run('outputs')).toEqual([
      '<b><i title="&quot;">&lt;',
      '',
      ['viewport'],
      '1',
      '',
      '<?= 1 ?>',
      '<p><hr>&lt;</p>',
      'deep',
      'blob',
      null,
      '{}',
      'HtmlOutput',
    ]);
  });

  test('throws for what is not there', async () => {
    expect(await home.run('faults')).toEqual([
      'Exception: No HTML file named nothing was found.',
      expect.stringMatching(/^SyntaxError: /),
      'ReferenceError: unknown is not defined',
      "Exception: The parameters (number) don't match the method signature for HtmlService.createHtmlOutput.",
      'Exception: The specified meta tag is not allowed in this context.',
      'Error: not implemented locally: HtmlOutput.getAs',
    ]);
  });
});

describe('MailApp', () => {
  test('takes a mail in each of its forms', async () => {
    expect(await home.run('mails')).toBe(93);
    const sent = home.mail.list().map(({ subject, to, cc, bcc, replyTo, from, body, htmlBody }) => {
      return [subject, to, cc, bcc, replyTo, from, body, htmlBody].join('|');
    });
    expect(sent).toEqual([
      'Five|a@example.com||d@example.com||owner@example.com|body|',
      'Four|a@example.com||||owner@example.com||<b>',
      'Three|a@example.com|c@example.com||||body|',
      'Two|a@example.com|||desk@example.com|owner@example.com|body|',
      'One|a@example.com||||owner@example.com|body|',
    ]);
    expect(home.mail.list()[1]?.attachments).toEqual(['a.txt']);
  });

  test('refuses in Google’s words', async () => {
    const signature = "don't match the method signature for MailApp.sendEmail.";
    expect(await home.run('wrongMails')).toEqual([
      `Exception: The parameters () ${signature}`,
      `Exception: The parameters (String,String) ${signature}`,
      `Exception: The parameters (String,String,null) ${signature}`,
      'Exception: Failed to send email: no recipient',
      'Error: not implemented locally: MailApp.sendEmail inlineImages',
      'Error: not implemented locally: GmailApp.getInboxThreads',
    ]);
  });
});

test('DriveApp knows the workbook, forms and folders', async () => {
  expect(await home.run('files')).toEqual([
    'Book',
    '售后',
    'application/vnd.google-apps.spreadsheet',
    false,
    true,
    'Forms',
    'Card 2',
    'My Drive',
    '',
    true,
    true,
    expect.stringContaining('Exception: No item with the given ID could be found.'),
    'Exception: Invalid argument: id',
    'Error: not implemented locally: DriveApp.getFilesByName',
  ]);
});
