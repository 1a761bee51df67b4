// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are scripts with templates of their own.
import { describe, expect, it, test } from 'vitest';
import { HtmlContext } from '../../local/guest/html/html-context';
import { commentedCode, templateCode } from '../../local/guest/html/template-code';

/** Fills `§` of a text with a value, escaped for its place. */
function fill(template: string, ...values: string[]): string {
  const context = new HtmlContext();
  const [first = '', ...rest] = template.split('§');
  let html = first;
  context.feed(first);
  for (const [index, part] of rest.entries()) {
    const escaped = context.escape(values[index] ?? values[0] ?? '');
    context.feed(escaped + part);
    html += escaped + part;
  }
  return html;
}

describe('contextual escaping', () => {
  const cases: [string, string, string][] = [
    ['<p>§</p>', `<b>&"'`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['a < b §', '<', 'a < b &lt;'],
    ['<textarea>§</textarea>', '</textarea>', '<textarea>&lt;/textarea&gt;</textarea>'],
    ['<!-- § --><p>§', '<x>', '<!--  --><p>&lt;x&gt;'],
    ['<!doctype html>§', '<', '<!doctype html>&lt;'],
    ['<p title="§">', `"'<`, '<p title="&quot;&#39;&lt;">'],
    [`<p title='§'>`, `'`, `<p title='&#39;'>`],
    ['<p title=§ id=x>', 'a b=`', '<p title=a&#32;b&#61;&#96; id=x>'],
    ['<option §>', 'selected', '<option selected>'],
    ['<option §>', 'onclick=alert(1)', '<option zSoyz>'],
    ['<h§>', '2', '<h2>'],
    ['<a href="§">', 'https://x.org/?a=b&c="', '<a href="https://x.org/?a=b&amp;c=%22">'],
    ['<a href="§">', 'javascript:alert(1)', '<a href="#zSoyz">'],
    ['<a href="/p/§?q=§#§">', 'a b&c', '<a href="/p/a%20b&amp;c?q=a%20b%26c#a%20b%26c">'],
    ['<img src="§">', 'data:image/png;base64,AAAA', '<img src="data:image/png;base64,AAAA">'],
    ['<p style="width: §">', '40px', '<p style="width: 40px">'],
    ['<p style="width: §">', 'expression(1)', '<p style="width: zSoyz">'],
    ['<style>p{color:§}</style><i>§', 'red', '<style>p{color:red}</style><i>red'],
    ['<style>p:after{content:"§"}</style>', '"}', '<style>p:after{content:"\\22 \\7d "}</style>'],
    ['<button onclick="go(§)">', `it's`, '<button onclick="go(&#39;it\\x27s&#39;)">'],
    [`<button onclick="go('§')">`, `'"`, `<button onclick="go('\\x27\\x22')">`],
  ];
  test.each(cases)('%s with %s', (template, value, expected) => {
    expect(fill(template, value)).toBe(expected);
  });

  const scripts: [string, string, string][] = [
    ['var a = §;', 'x', `var a = 'x';`],
    ['var a = §;', '5', `var a = '5';`],
    ['var a = §;', '</script>', `var a = '\\x3c\\x2fscript\\x3e';`],
    ['var a = "§";', '"\n\u2028', 'var a = "\\x22\\x0a\\u2028";'],
    [`var a = 'it\\'s §';`, `'`, `var a = 'it\\'s \\x27';`],
    [
      'var a = `§ ${b + §} §`;',
      '`${',
      "var a = `\\x60\\x24\\x7b ${b + '\\x60\\x24\\x7b'} \\x60\\x24\\x7b`;",
    ],
    ['var a = `${ {k: "}"}.k } §`;', '`', 'var a = `${ {k: "}"}.k } \\x60`;'],
    ["// it's §\nvar a = §;", 'x', `// it's \nvar a = 'x';`],
    ['/* "§ */ var a = §;', 'x', `/* " */ var a = 'x';`],
    ['var r = /["/]/, a = §;', 'x', `var r = /["/]/, a = 'x';`],
    ['return /"/.test(§);', 'x', `return /"/.test('x');`],
    ['var a = b / 2; c = "§" / 1;', '"', 'var a = b / 2; c = "\\x22" / 1;'],
    ['var a = /^§$/;', '.*', 'var a = /^\\x2e\\x2a$/;'],
  ];
  test.each(scripts)('in a script: %s with %j', (script, value, expected) => {
    const [before, after] = ['<script>', '</script><p>'];
    expect(fill(`${before}${script}${after}§`, ...Array(9).fill(value))).toBe(
      `${before}${expected}${after}${fill('§', value)}`,
    );
  });

  it('keeps a script’s text the same text when the browser reads it', () => {
    const value = `</script> "quotes" 'and' \\ back \` $\{x} 工单 \u2029 &amp; <!--`;
    const filled = fill('<script>return [§, "§"]', value).slice('<script>'.length);
    expect(new Function(filled)()).toEqual([value, value]);
    expect(filled).not.toContain('<');
  });
});

describe('a template’s code', () => {
  /** Runs the code with writers that mark what each kind of scriptlet wrote. */
  function run(template: string, variables: Record<string, unknown> = {}): string {
    let html = '';
    const output = {
      set _(text: unknown) {
        html += text;
      },
      set _$(text: unknown) {
        html += `«${text}»`;
      },
      $out: { append: () => html },
    };
    const HtmlService = { initTemplate: () => output };
    const names = ['HtmlService', ...Object.keys(variables)];
    const code = new Function(...names, `return ${templateCode(template)}`);
    return code(HtmlService, ...Object.values(variables));
  }

  it('runs, prints and prints raw', () => {
    const template = '<ul><? for (const x of list) { ?><li><?= x; ?></li><? } ?></ul><?!= raw ?>';
    expect(run(template, { list: ['a', 1], raw: '<hr>' })).toBe(
      '<ul><li>«a»</li><li>«1»</li></ul><hr>',
    );
  });

  it('prints undefined and null as words', () => {
    expect(run('<?= a ?>,<?= b ?>', { a: undefined, b: null })).toBe('«undefined»,«null»');
  });

  it('keeps text of any kind', () => {
    const text = 'a "b" \'c\' \\n ${d} `e`\r\n</script>\u2028\n\n工单 $& <?xml';
    expect(run(text)).toBe(text);
  });

  it('keeps line numbers', () => {
    const template = 'one\ntwo\n<? var a = 1; ?>\n\n<?= here ?>\nlast';
    const lines = templateCode(template).split('\n');
    expect(lines.findIndex((line) => line.includes('here'))).toBe(4);
    expect(lines.findIndex((line) => line.includes('last'))).toBe(5);
    expect(commentedCode(template).split('\n')[4]).toMatch(/ \/\/ <\?= here \?>$/);
  });

  it('lets a comment in a scriptlet hide the rest of the line only', () => {
    expect(run('<? var x = 1; // ?> hidden <?= x ?>\nshown <?= x ?>')).toBe('shown «1»');
  });
});
