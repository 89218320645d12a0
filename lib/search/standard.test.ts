import { describe, expect, it } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { searchStandard } from './standard'

const search = (query: string) => searchStandard(getFramework(), query, 10)
const codes = (query: string) => search(query).indicators.map(({ indicator }) => indicator.code)

describe('searching the standard', () => {
  it('finds an indicator by name, by code in any writing, and with a slip', () => {
    expect(codes('air pollution')[0]).toBe('EN: EN: AQ: 1C')
    expect(codes('air polution')[0]).toBe('EN: EN: AQ: 1C')
    expect(codes('en-en-aq-1c')[0]).toBe('EN: EN: AQ: 1C')
    expect(codes('EN: EN: AQ: 1C')[0]).toBe('EN: EN: AQ: 1C')
  })
  it('finds an indicator by one of its data points', () => {
    expect(codes('PM2.5')[0]).toBe('EN: EN: AQ: 1C')
  })
  it('finds categories', () => {
    expect(search('air qualty').categories.map(({ category }) => category.name)).toEqual(['Air Quality'])
  })
  it('finds SDG targets by number, with or without the letters, and by the name of the goal', () => {
    for (const query of ['11.6', 'SDG 11.6', 'sdg target 11.6', 'SDG11.6', 'sdg-11.6', 'SDG: 11.6', 'Target-11.6'])
      expect(
        search(query).targets.map(({ target }) => target),
        query,
      ).toEqual(['11.6'])
    for (const query of ['SDG 11', 'SDG-11', 'sdg11', 'Goal 11'])
      expect(new Set(search(query).targets.map(({ goal }) => goal)), query).toEqual(
        new Set(['Sustainable Cities and Communities']),
      )
    for (const query of ['PM2.5', 'CO11.6', 'x-11']) expect(search(query).targets, query).toEqual([])
    expect(search('clean water').targets.every(({ target }) => target.startsWith('6.'))).toBe(true)
    expect(search('sdg').targets.length).toBe(10)
  })
  it('finds SDG targets by what they ask for, after those whose goal is called so', () => {
    expect(search('waste management').targets.map(({ target }) => target)).toEqual(['11.6'])
    expect(search('road safety').targets.map(({ target }) => target)).toEqual(['11.2'])
    expect(search('energy').targets.map(({ target }) => target)).toEqual(['7', '7.1', '7.2', '7.3'])
    expect(search('road sofety').targets.map(({ target }) => target)).toEqual(['11.2'])
    expect(search('rood sofety').targets).toEqual([])
  })
  it('finds nothing where there is nothing, whatever is typed', () => {
    for (const query of ['', '   ', 'xyzzy', '%', '\u0000', '(((', 'a'.repeat(5000)])
      expect(search(query), query.slice(0, 10)).toEqual({ indicators: [], categories: [], targets: [] })
  })
})
