import { call, missing, signatureError } from '../kernel';

type Menu = GoogleAppsScript.Base.Menu;

/** The shape in which a menu reaches the page. */
interface MenuTree {
  caption: string;
  items: (
    | { caption: string; functionName: string }
    | { separator: true }
    | { submenu: MenuTree }
  )[];
  addon?: true;
}

const trees = new WeakMap<Menu, MenuTree>();

export function makeMenu(caption: string, addon: boolean): Menu {
  const tree: MenuTree = { caption, items: [], ...(addon ? { addon: true } : {}) };
  const add = (item: MenuTree['items'][number]): Menu => {
    tree.items.push(item);
    return menu;
  };
  const menu: Menu = missing('Menu', {
    addItem: (...args: unknown[]) => {
      const [label, functionName] = args;
      if (args.length !== 2 || typeof functionName !== 'string') {
        signatureError(args, 'Menu.addItem');
      }
      return add({ caption: String(label), functionName });
    },
    addSeparator: () => add({ separator: true }),
    addSubMenu: (...args: [Menu]) => {
      const submenu = trees.get(args[0]) ?? signatureError(args, 'Menu.addSubMenu');
      return add({ submenu });
    },
    addToUi: () => call<void>('ui.addMenu', { menu: tree }),
  });
  trees.set(menu, tree);
  return menu;
}
