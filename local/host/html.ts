import type { Ops, Project } from './contract';

/** The project's HTML files. */
export function createHtml({ project }: { project: Project }): { ops: Ops } {
  return {
    ops: {
      'html.file': ({ name }: { name: string }): string => {
        const text = project.html(name);
        if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return text;
      },
    },
  };
}
