/** A Chinese sign, so that the faces for Chinese are loaded, not only those for Latin letters. */
const SAMPLE = '中a';

/**
 * The grid is drawn on a canvas, which measures once and does not wait for fonts. Computers with Chinese fonts of
 * their own fetch nothing (see `/fonts/fonts.css`).
 */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    ['13px Arial', 'bold 13px Arial'].map((font) => document.fonts.load(font, SAMPLE)),
  );
}
