const mostRows = 3;

/** A label in rows of at most so many letters; what does not fit into three ends in an ellipsis. */
export function rowsOf(label: string, most: number): string[] {
  const rows: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && longer.length <= most) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  const shown = rows
    .slice(0, mostRows)
    .map((row) => (row.length > most ? `${row.slice(0, most - 1)}…` : row));
  if (rows.length <= mostRows) return shown;
  return shown.map((row, at) => (at < mostRows - 1 ? row : `${row.slice(0, most - 1).replace(/…$/, '')}…`));
}
