/** The first paragraph of a rule’s documentation, on one line. */
export function summaryOf(doc: string): string {
  return (/^# .*\n+((?:.+\n)+)/.exec(doc)?.[1] ?? '').replace(/\n/g, ' ').trim()
}
