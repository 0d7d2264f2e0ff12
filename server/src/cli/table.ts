/** Rows in aligned columns; escape sequences take no room. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string) => [...text.replace(/\u001b\[[\d;]*m/g, '')].length
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat(widths[column]! - width(cell)),
        )
        .join('  '),
    )
    .join('\n')
}
