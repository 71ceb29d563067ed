/** Stands for the rows of a long table that are not drawn, so that the scroll bar tells the truth. */
export function RowsLeftOut({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr>
      <td style={{ height, padding: 0 }} />
    </tr>
  ) : null
}
