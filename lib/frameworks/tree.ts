import type { FrameworkFile } from './schema'
import type { TreeNode } from './types'

/**
 * Grows the tree from the file's nested lists. Ids become paths ("economy.ict.transport"), and the categories are
 * numbered from 1 in reading order.
 */
export function growTree(dimensions: FrameworkFile['dimensions']): TreeNode[] {
  let number = 0
  return dimensions.map((dimension) => ({
    id: dimension.id,
    level: 'dimension',
    name: dimension.name,
    number: null,
    children: dimension.subDimensions.map((sub) => ({
      id: `${dimension.id}.${sub.id}`,
      level: 'sub-dimension',
      name: sub.name,
      number: null,
      children: sub.categories.map((category) => {
        number += 1
        const id = `${dimension.id}.${sub.id}.${category.id}`
        return { id, level: 'category', name: category.name, number, children: [] }
      }),
    })),
  }))
}

/** All nodes in reading order, each before its children. */
export function listNodes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...listNodes(node.children)])
}

/** The categories in reading order. */
export function listCategories(nodes: readonly TreeNode[]): TreeNode[] {
  return listNodes(nodes).filter((node) => node.level === 'category')
}

/** The nodes on the way to the one with this id, the dimension first and itself last. */
export const listPath = (nodes: readonly TreeNode[], id: string): TreeNode[] =>
  listNodes(nodes).filter((node) => node.id === id || id.startsWith(`${node.id}.`))

/** "Economy, ICT": the names of a path; one that is called like the one before it stands once. */
export const writePath = (path: readonly TreeNode[]): string => [...new Set(path.map(({ name }) => name))].join(', ')
