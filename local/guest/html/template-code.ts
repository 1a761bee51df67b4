interface Piece {
  kind: 'text' | 'run' | 'print' | 'raw';
  source: string;
}

/**
 * JavaScript that writes the template: what is between scriptlets goes to `output._`, what `<?= ?>` prints to
 * `output._$`, which escapes it. Lines keep their numbers.
 */
export function templateCode(template: string): string {
  const body = pieces(template).map(codeOf).join('');
  return `(function() { var output = HtmlService.initTemplate(); ${body}\n  /* End of user code */\n  return output.$out.append('');\n})();`;
}

/** The same, each line followed by its template's line as a comment. */
export function commentedCode(template: string): string {
  const lines = template.split('\n');
  return templateCode(template)
    .split('\n')
    .map((line, index) => {
      const original = lines[index];
      return original === undefined ? line : `${line} // ${original}`;
    })
    .join('\n');
}

function pieces(template: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    found.push({ kind: 'text', source: template.slice(at, match.index) });
    const kind = match[1] === '=' ? 'print' : match[1] ? 'raw' : 'run';
    found.push({ kind, source: match[2] ?? '' });
    at = (match.index ?? 0) + match[0].length;
  }
  return [...found, { kind: 'text', source: template.slice(at) }];
}

function codeOf({ kind, source }: Piece): string {
  if (kind === 'text') return source === '' ? '' : textCode(source);
  if (kind === 'run') return `${source};`;
  return `output.${kind === 'print' ? '_$' : '_'} = ${source};`;
}

/** A statement ends with the line that a scriptlet stands in, so that a comment in it hides no more than that line. */
function textCode(text: string): string {
  const [first = '', ...others] = text.split(/(?<=\n)/);
  const rest = others.length > 0 ? statement(others) : '';
  return statement([first]) + rest;
}

/** One string for each line: errors name the template's own line. */
function statement(lines: string[]): string {
  const strings = lines.map((line) => JSON.stringify(line).replace(/[\u2028\u2029]/g, escaped));
  return `output._ = ${strings.join(' +\n')}; ${lines.join('').endsWith('\n') ? '\n' : ''}`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16)}`;
}
