/** An id, a number, an amount, or one character between brackets, as our texts write them. */
const codes = /(\bLOG\d{6}[A-Z]\b|\b\d{14}\b|\b\d+,\d\d\b|(?<=\()\S(?=\)))/u;

/** A text in which what is read character by character stands in a typeface that tells O from 0. */
export function LegibleText({ text }: { readonly text: string }) {
  return text.split(codes).map((part, at) =>
    // Splitting by a group gives text and code in turns; equal parts may recur.
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never change places.
      <span key={at} class="code">
        {part}
      </span>
    ),
  );
}
