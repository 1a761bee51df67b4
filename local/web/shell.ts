/** The HTML around the page's code. */

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const SHELL_HEADERS = { 'content-security-policy': POLICY };

const GRID = `<link rel="stylesheet" href="/page/grid.css">
<link rel="modulepreload" href="/page/grid.js">
<link rel="preload" href="/api/snapshot" as="fetch" crossorigin="anonymous">`;

export function shell(withGrid: boolean): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>…</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<link rel="stylesheet" href="/fonts/fonts.css">
${withGrid ? GRID : ''}
<link rel="stylesheet" href="/page/page.css">
<script type="module" src="/page/page.js"></script>
</head>
<body><div id="page"></div></body>
</html>
`;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#188038" d="M19 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2Zm-8 14H6v-3h5v3Zm0-5H6V9h5v3Zm7 5h-5v-3h5v3Zm0-5h-5V9h5v3Z"/></svg>';
