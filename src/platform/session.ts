import type { IdPort, SessionPort } from '../workbook/ports';

export function session(): SessionPort {
  return {
    user: () => Session.getActiveUser().getEmail(),
    owner: () => Session.getEffectiveUser().getEmail(),
    zones: () => ({
      workbook: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
      script: Session.getScriptTimeZone(),
    }),
  };
}

/** Wall clock of the script's zone, which set-up checks to be the workbook's. */
export function wallClock(date: GoogleAppsScript.Base.Date | Date = new Date()): string {
  return Utilities.formatDate(
    date as GoogleAppsScript.Base.Date,
    Session.getScriptTimeZone(),
    "yyyy-MM-dd'T'HH:mm:ss",
  );
}

export function ids(): IdPort {
  const uuid = () => Utilities.getUuid().replace(/-/g, '');
  return {
    short: () => uuid().slice(0, 12),
    token: uuid,
    digest: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
        .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
        .join(''),
  };
}
