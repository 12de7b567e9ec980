/** Tells a page that was cut off on its way from a whole one, by the tags that it leaves open. */

const MARKUP_START = /^<(?:[a-z/!?]|$)/i
const PAGE_START = /<(?:html|body)[\s>]/i
const PAGE_END = /<\/(?:html|body)\s*>/i
/** Elements whose end tags cannot be left out (HTML standard, 13.1.2.4), as far as pages hold text in them. */
const BLOCK = /<(\/?)(?:div|table|ul|ol|dl|section|article|main|form|center|blockquote|h[1-6])[\s>]/gi
const TABLE = /<(\/?)table[\s>]/gi
const PARAGRAPH = /<(\/?)p[\s>]/gi

/**
 * What is missing at the end of `html`, in words for a message; undefined for a whole page. A page is cut off where it ends inside a tag
 * or a comment, or where neither it nor what it opened last is closed. `<p>通知</p><td sty` → `it ends inside a tag`. Sloppy pages without
 * `</body>` whose blocks are closed are whole.
 */
export function missingEnd(html: string): string | undefined {
  const comment = html.lastIndexOf('<!--')
  if (comment >= 0 && html.indexOf('-->', comment) < 0) return 'it ends inside a comment'
  const open = html.lastIndexOf('<')
  if (open >= 0 && html.indexOf('>', open) < 0 && MARKUP_START.test(html.slice(open, open + 2))) return 'it ends inside a tag'
  if (PAGE_END.test(html)) return undefined
  if (leftOpen(html, TABLE) > 0) return 'it ends inside a table'
  if (!PAGE_START.test(html)) return undefined
  // Pages that leave out `</p>` leave it out more than once.
  return leftOpen(html, BLOCK) > 0 || leftOpen(html, PARAGRAPH) === 1 ? 'its end tags are missing' : undefined
}

/** How many elements more are opened than closed. */
function leftOpen(html: string, tags: RegExp): number {
  let open = 0
  for (const [, slash] of html.matchAll(tags)) open += slash === '' ? 1 : -1
  return open
}
