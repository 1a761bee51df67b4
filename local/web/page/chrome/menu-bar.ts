import { h, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk';
import { type Menu, type MenuItem, type PageState, type PanelName, state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { chooseExcelFile, downloadExcel } from './excel-file';
import { Icon } from './icon';
import { stepInMenu } from './menu-keys';
import { useOutside } from './popover';

/** What a chosen entry does; entries of scripts run a function, entries of the home open its panels. */
type Choice =
  | {
      caption: string;
      choose(): void /** One of several that exclude each other. */;
      chosen?: boolean;
    }
  | { separator: true }
  | { sub: ChoiceMenu };

interface ChoiceMenu {
  caption: string;
  testId: string;
  choices: Choice[];
}

/** The home's own menus, add-on menus under Extensions, then the menus of the project. */
export function MenuBar({ desk }: { desk: Desk }): JSX.Element {
  const { menus, views } = useStore(state);
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => setOpen(null);
  useOutside(bar, open !== null, close);
  const all = allMenus({ menus, views }, desk);
  const onKey = (event: KeyboardEvent) => stepInMenu(event, { bar: bar.current, open, setOpen });
  return h(
    'div',
    { class: 'menu-bar', role: 'menubar', ref: bar, onKeyDown: onKey, 'data-testid': 'menu-bar' },
    all.map((menu, index) =>
      h(
        'div',
        { class: 'menu-place', key: menu.testId },
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            class: 'menu-title',
            'aria-haspopup': 'menu',
            'aria-expanded': open === index,
            'data-testid': menu.testId,
            onClick: () => setOpen(open === index ? null : index),
            onPointerEnter: () => open !== null && setOpen(index),
          },
          menu.caption,
        ),
        open === index && h(MenuList, { choices: menu.choices, close }),
      ),
    ),
  );
}

function MenuList({ choices, close }: { choices: Choice[]; close: () => void }): JSX.Element {
  return h(
    'div',
    { class: 'card menu-list', role: 'menu' },
    choices.map((choice, index) => {
      if ('separator' in choice) return h('hr', { key: index });
      if ('sub' in choice) return h(SubMenu, { key: index, menu: choice.sub, close });
      const choose = () => {
        close();
        choice.choose();
      };
      return h(
        'button',
        {
          type: 'button',
          key: index,
          class: `menu-item ${choice.chosen ? 'menu-chosen' : ''}`,
          ...(choice.chosen === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemradio', 'aria-checked': choice.chosen }),
          onClick: choose,
        },
        choice.caption,
      );
    }),
  );
}

function SubMenu({ menu, close }: { menu: ChoiceMenu; close: () => void }): JSX.Element {
  const [open, setOpen] = useState(false);
  return h(
    'div',
    {
      class: 'menu-sub',
      onPointerEnter: () => setOpen(true),
      onPointerLeave: () => setOpen(false),
    },
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => setOpen(true),
      },
      menu.caption,
      h(Icon, { name: 'arrow', size: 16 }),
    ),
    open && h(MenuList, { choices: menu.choices, close }),
  );
}

function allMenus({ menus, views }: Pick<PageState, 'menus' | 'views'>, desk: Desk): ChoiceMenu[] {
  const addons = menus.filter((menu) => menu.addon);
  const project = menus.filter((menu) => !menu.addon);
  const extensions: ChoiceMenu = {
    caption: say('extensions'),
    testId: 'menu-extensions',
    // A script does not know what its add-on is called: then its entries stand here themselves.
    choices: addons.flatMap((menu) => {
      const entry = menuOf(menu, desk);
      return menu.caption ? [{ sub: entry }] : entry.choices;
    }),
  };
  return [
    fileMenu(desk),
    homeMenu(desk),
    ...(views.length ? [viewMenu(views, desk)] : []),
    ...(addons.length ? [extensions] : []),
    ...project.map((menu) => menuOf(menu, desk)),
  ];
}

function fileMenu(desk: Desk): ChoiceMenu {
  return {
    caption: say('file'),
    testId: 'menu-file',
    choices: [
      { caption: say('importExcel'), choose: chooseExcelFile },
      { separator: true },
      { caption: say('downloadBook'), choose: () => downloadExcel() },
      { caption: say('downloadTab'), choose: () => downloadExcel(desk.openTab()) },
    ],
  };
}

/** Views hide rows in this page alone; the menu says which one does. */
function viewMenu(views: PageState['views'], desk: Desk): ChoiceMenu {
  const chosen = views.find((view) => view.chosen);
  const choices = views.map(
    (view): Choice => ({
      caption: view.title,
      chosen: view.chosen,
      choose: () => desk.chooseView(view.id),
    }),
  );
  const all: Choice = {
    caption: say('allRows'),
    chosen: !chosen,
    choose: () => desk.chooseView(null),
  };
  const caption = chosen ? say('filterView', { title: chosen.title }) : say('filterViews');
  return { caption, testId: 'menu-views', choices: [all, { separator: true }, ...choices] };
}

function homeMenu(desk: Desk): ChoiceMenu {
  const panel = (name: PanelName): Choice => ({
    caption: say(name),
    choose: () => state.set({ panel: name }),
  });
  return {
    caption: say('home'),
    testId: 'menu-home',
    choices: [
      panel('outbox'),
      panel('triggers'),
      panel('executions'),
      { separator: true },
      { caption: say('rebuildMenus'), choose: () => desk.open() },
    ],
  };
}

function menuOf(menu: Menu, desk: Desk): ChoiceMenu {
  const choiceOf = (item: MenuItem): Choice => {
    if ('separator' in item) return item;
    if ('submenu' in item) return { sub: menuOf(item.submenu, desk) };
    const { caption, functionName } = item;
    return { caption, choose: () => void desk.runMenuItem(functionName) };
  };
  const choices = menu.items.map(choiceOf);
  return { caption: menu.caption, testId: `menu-${menu.caption}`, choices };
}
