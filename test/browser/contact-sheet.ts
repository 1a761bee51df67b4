/**
 * `npm run pictures`, after the tests have taken theirs: the six of docs/pictures.png, side by side. Look at each before it
 * is committed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFile } from '../../local/web/fonts';
import { root } from '../../scripts/install.mjs';
import { launchBrowser } from './launch';
import { SHOTS } from './look';

const PICTURES: [file: string, caption: string][] = [
  [join(root, 'docs/picture.png'), '工作簿与侧边栏 · The workbook and its sidebar'],
  [
    join(SHOTS, 'zh/work/zhou-work-review.png'),
    '主管连续审阅 · Forms to review, one after the other',
  ],
  [join(SHOTS, 'en/dashboard/counted.png'), '看板 · Every figure opens the rows it counts'],
  [join(SHOTS, 'zh/papers/request.png'), '《客户服务需求表》 · The request form on A4'],
  [join(SHOTS, 'en/sidebar/request-dispatched.png'), '侧边栏 · The next legal step, 300 px'],
  [join(SHOTS, 'zh/call/form.png'), '自助报修 · A call filed on a telephone, 390 px'],
];

const figures = PICTURES.map(([file, caption]) => {
  const source = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  const isNarrow = caption.endsWith(' px');
  return `<figure><figcaption>${caption}</figcaption><img class="${isNarrow ? 'narrow' : ''}" src="${source}"></figure>`;
});
/** This machine may have no Chinese font. */
const font = fontFile('noto-sans-sc-chinese-simplified-400-normal.woff2').body as Buffer;
const style = `
  @font-face { font-family: Chinese; src: url(data:font/woff2;base64,${font.toString('base64')}); }
  body { margin: 0; padding: 16px; background: #e8ecf2; font: 15px Chinese, sans-serif; }
  main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; }
  figure { margin: 0; padding: 10px; border-radius: 8px; background: white; height: 440px; box-sizing: border-box; }
  figcaption { height: 28px; color: #333; }
  img { display: block; margin: auto; width: 100%; height: 392px; object-fit: contain; object-position: top; }
  .narrow { width: 300px; object-fit: cover; }`;

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1500, height: 940 } });
await page.setContent(`<style>${style}</style><main>${figures.join('')}</main>`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(root, 'docs/pictures.png'), fullPage: true });
await browser.close();
