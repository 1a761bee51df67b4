/** A long text in a list: two lines of it, and the whole in its title. */
export function Clipped({ text }: { text: string }) {
  return (
    <span class="clip" title={text}>
      {text}
    </span>
  );
}
