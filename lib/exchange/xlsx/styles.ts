/** The few ways a cell of the template looks. Only entry cells are unlocked. */

const styleNames = ['plain', 'title', 'paragraph', 'heading', 'label', 'shown', 'entryText', 'entryFigure'] as const
export type StyleName = (typeof styleNames)[number]
export const styleOf = (name: StyleName): number => styleNames.indexOf(name)

const font = (size: number, bold = false, colour = '1A1E24') =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
const side = (name: string) => `<${name} style="thin"><color rgb="FF827D71"/></${name}>`

const xf = (fontId: number, fillId: number, borderId: number, alignment: string, locked = true, format = 0) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" ` +
  `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
  `<alignment vertical="top"${alignment}/><protection locked="${locked ? 1 : 0}"/></xf>`

const wrap = ' wrapText="1"'
const looks: Record<StyleName, string> = {
  plain: xf(0, 0, 0, ''),
  title: xf(1, 0, 0, ''),
  paragraph: xf(0, 0, 0, wrap),
  heading: xf(2, 2, 0, wrap),
  label: xf(0, 3, 0, wrap),
  shown: xf(0, 3, 0, ''),
  entryText: xf(0, 0, 1, wrap, false),
  entryFigure: xf(0, 0, 1, '', false),
}

export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="3">${font(10)}${font(16, true)}${font(10, true, 'FFFFFF')}</fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('0B5F50')}${fill('F3F1EA')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${styleNames.length}">${styleNames.map((name) => looks[name]).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>'
