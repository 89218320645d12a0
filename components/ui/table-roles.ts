/**
 * Table roles for tables whose rows become a grid on small screens: browsers drop what a table means when CSS changes how
 * its rows are displayed, and these put it back.
 */
export const asTable = { role: 'table' } as const
export const asRowGroup = { role: 'rowgroup' } as const
export const asRow = { role: 'row' } as const
export const asColumnHead = { role: 'columnheader' } as const
export const asRowHead = { role: 'rowheader' } as const
export const asCell = { role: 'cell' } as const
