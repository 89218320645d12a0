import type { Framework } from './types'

/** How many data points a framework edition has: 112 in U4SSC 2017. */
export const countDataPoints = (framework: Framework): number =>
  framework.indicators.reduce((total, each) => total + each.dataPoints.length, 0)
