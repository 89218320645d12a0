import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer can change with the theme; what a page is made of does not. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * Holds the page as it stands against WCAG 2.2 AA and axe's best practice, in light and in dark. axe runs whole in the
 * page; its other way, which carries every element out to join the answers of many frames, takes seven times as long.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'a frame would not be looked into').toHaveLength(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without movement: a colour on its way to the other theme is none of either.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await (colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(rulesOfColour)).analyze()
    const said = violations.map(
      ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.target).join(' | ')}`,
    )
    expect(said).toEqual([])
  }
}
