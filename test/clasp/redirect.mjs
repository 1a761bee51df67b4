// Loaded before clasp: its Google clients then speak to the stub instead of googleapis.com.
import { createRequire } from 'node:module';

// Resolved from clasp's own place, so that it is the very module that clasp uses.
const { google } = createRequire(process.argv[1])('googleapis');
const rootUrl = process.env.CLASP_STUB_URL;

for (const name of ['script', 'drive', 'oauth2']) {
  const makeClient = google[name].bind(google);
  google[name] = (options) =>
    makeClient({ ...(typeof options === 'string' ? { version: options } : options), rootUrl });
}
