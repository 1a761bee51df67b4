/** The files in a ZIP archive, by name; each is unpacked when it is asked for. */
export interface Archive {
  /** Undefined when there is no such file. */
  text(name: string): Promise<string | undefined>;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END_BYTES = 22;
const DEFLATED = 8;

/** @throws when the bytes are no archive */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - DIRECTORY_END_BYTES;
  while (view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  const places = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const from = at + 46;
    places.set(new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))), at);
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return {
    async text(name) {
      const entry = places.get(name);
      return entry === undefined ? undefined : new TextDecoder().decode(await unpack(view, entry));
    },
  };
}

/** Sizes stand in the directory: before the data itself they may be left blank. */
async function unpack(view: DataView, entry: number): Promise<ArrayBuffer> {
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const start = view.byteOffset + from;
  const packed = new Blob([
    view.buffer.slice(start, start + view.getUint32(entry + 20, true)) as ArrayBuffer,
  ]);
  if (view.getUint16(entry + 10, true) !== DEFLATED) return packed.arrayBuffer();
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).arrayBuffer();
}
