/** Which paper: its kind, what it is of; or a blank one. Nothing asks for the row where the cursor stands. */
export type Asked = { kind?: string; of?: string; blank?: boolean };

/** What the dialog was opened for: whoever opened it wrote it into the page. */
export function asked(root: HTMLElement): Asked {
  const { given } = root.dataset;
  return given ? (JSON.parse(given) as Asked) : {};
}
