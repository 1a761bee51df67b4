import { h, render } from 'preact';
import './page.css';
import { App } from './app';
import { Desk } from './desk';
import { currentLanguage } from './language';
import { news } from './news';
import { openPanelPage } from './panel-page';
import { PanelPage } from './panels/drawer';

document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
const place = document.getElementById('page') as HTMLElement;
if (location.pathname === '/') openWorkbookPage();
else openOwnPage();

function openWorkbookPage(): void {
  const grid = document.createElement('div');
  grid.className = 'grid';
  grid.dataset.testid = 'grid';
  const desk = new Desk(grid);
  render(h(App, { desk, grid }), place);
}

function openOwnPage(): void {
  openPanelPage();
  render(h(PanelPage, {}), place);
  news.ready = true;
}
