import type { Home } from '../host/home';
import { clockRoutes } from './clock-desk';
import { excelRoutes } from './excel-routes';
import { pageFile } from './files';
import { fontFile, fontSheet } from './fonts';
import { formRoutes } from './form-routes';
import { guestReply } from './guests';
import { panelRoutes } from './panel-routes';
import { html, Refusal, type Reply, type Visit } from './reply';
import type { Sessions } from './sessions';
import { SHELL_HEADERS, shell } from './shell';
import { createSnapshots } from './snapshots';

export interface Route {
  method: 'GET' | 'POST';
  path: RegExp;
  answer(visit: Visit): Reply | Promise<Reply>;
}

export interface RouteParts {
  home: Home;
  sessions: Sessions;
  /** The folder of the built page. */
  pageFolder: string;
  clock: Parameters<typeof clockRoutes>[0];
}

export function createRoutes(parts: RouteParts): Route[] {
  const { home, sessions, pageFolder } = parts;
  const snapshots = createSnapshots(home);
  const get = (path: RegExp, answer: Route['answer']): Route => ({ method: 'GET', path, answer });
  return [
    get(/^\/$/, () => html(shell(true), SHELL_HEADERS)),
    get(/^\/(?:outbox|triggers|executions)$/, () => html(shell(false), SHELL_HEADERS)),
    get(/^\/page\/([^/]+)$/, ({ caught: [name = ''] }) => pageFile(pageFolder, name)),
    get(/^\/fonts\/fonts\.css$/, fontSheet),
    get(/^\/fonts\/([^/]+)$/, ({ caught: [name = ''] }) => fontFile(name)),
    get(/^\/guest\/([\w-]+)$/, ({ caught: [id = ''] }) => {
      const page = sessions.guestPage(id);
      if (page === undefined) throw new Refusal(404, 'This page is gone.');
      return guestReply(page, pageFolder);
    }),
    get(/^\/api\/snapshot$/, () => snapshots.current()),
    ...excelRoutes(home),
    ...panelRoutes(home),
    ...clockRoutes(parts.clock),
    ...formRoutes(home),
  ];
}

/** The route of a request, with what its path caught. */
export function findRoute(
  routes: Route[],
  { method, path }: { method: string; path: string },
): { route: Route; caught: string[] } {
  const matching = routes.filter((route) => route.path.test(path));
  if (!matching.length) throw new Refusal(404, 'No such page.');
  const route = matching.find((one) => one.method === method);
  if (!route) throw new Refusal(405, 'Not that way.');
  const [, ...caught] = route.path.exec(path) ?? [];
  return { route, caught };
}
