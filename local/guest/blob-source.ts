type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;

/** The blob itself, or what a file or output gives as one. */
export function blobOf(source: Blob | BlobSource): Blob {
  return 'getDataAsString' in source ? source : source.getBlob();
}

export function isBlobSource(value: unknown): value is Blob | BlobSource {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && ('getDataAsString' in value || 'getBlob' in value);
}
