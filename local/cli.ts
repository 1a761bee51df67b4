const USAGE = `Runs Google Apps Script projects on this machine.

  gas <project folder> <function> [--args '[…]'] [--data DIR] [--as EMAIL] [--now ISO]
      Runs one function. The last line of output is JSON: { "result": …, "cost": { … } }.

  gas serve <project folder> [--data DIR] [--port N] [--owner EMAIL] [--user EMAIL=NAME …] [--init FUNCTION …]
      Shows the workbook in a browser until it is stopped; --init runs once, on a fresh folder.

  --data  where the state is kept (default .servicebook, made on first use)
  --args  the function's arguments, a JSON array
  --as    who runs it (default: the owner)
  --now   puts the clock there first
`;

async function main(words: string[]): Promise<number> {
  if (words.length === 0 || words.includes('--help')) {
    console.error(USAGE);
    return words.length === 0 ? 2 : 0;
  }
  if (words[0] === 'serve') {
    const { serveProject } = await import('./cli/serve');
    return serveProject(words.slice(1));
  }
  const { runFunction } = await import('./cli/run');
  return runFunction(words);
}

main(process.argv.slice(2)).then(
  // Through the stream's own callback: a pipe may not have taken all of it yet.
  (status) => process.stdout.write('', () => process.exit(status)),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(2);
  },
);
