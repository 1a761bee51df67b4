import { compute, exception, missing } from '../kernel';
import { type Bytes, base64, utf8Bytes } from './bytes';

export type Blob = GoogleAppsScript.Base.Blob;

const TYPES_BY_ENDING: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

class LocalBlob {
  constructor(
    private bytes: Bytes,
    private contentType: string | null,
    private name: string | null,
  ) {}

  getBytes(): Bytes {
    return [...this.bytes];
  }

  setBytes(bytes: Bytes): this {
    this.bytes = [...bytes];
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const ending = this.name?.split('.').pop()?.toLowerCase() ?? '';
    this.contentType = TYPES_BY_ENDING[ending] ?? 'application/octet-stream';
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return compute<string>('decode', { bytes: base64(this.bytes), charset });
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    if (!/^utf-?8$/i.test(charset)) {
      throw exception(`not implemented locally: Blob.setDataFromString in ${charset}`);
    }
    this.bytes = utf8Bytes(text);
    return this;
  }

  copyBlob(): Blob {
    return newBlob(this.bytes, this.contentType ?? undefined, this.name ?? undefined);
  }

  getBlob(): this {
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }

  toString(): string {
    return 'Blob';
  }
}

/** Texts are UTF-8 and plain unless said otherwise. */
export function newBlob(data: string | Bytes, contentType?: string, name?: string): Blob {
  const isText = typeof data === 'string';
  const bytes = isText ? utf8Bytes(data) : [...data];
  const type = contentType ?? (isText ? 'text/plain' : null);
  return missing('Blob', new LocalBlob(bytes, type, name ?? null)) as unknown as Blob;
}
