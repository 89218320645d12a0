import { z } from 'zod'
import { getFramework } from '@/lib/frameworks/registry'
import { commandRoute } from '@/lib/http/command-route'
import { done, notFound } from '@/lib/outcome'
import { requireSubmission } from '@/lib/submissions/queries'
import { listHistory } from '@/lib/submissions/queries/history'

/** Who changed a data point and the inputs it is made of: `?indicator=&dataPoint=`; newest first. */
export const GET = commandRoute(
  z.object({ submission: z.string(), indicator: z.string(), dataPoint: z.string() }),
  async (actor, { submission, indicator, dataPoint }) => {
    const head = await requireSubmission(actor, submission)
    if (!head) return notFound
    const { indicators } = getFramework(head.cycle.framework, head.cycle.edition)
    const found = indicators.find((each) => each.code === indicator)
    const point = found?.dataPoints.find((each) => each.id === dataPoint)
    return point ? done(await listHistory(head.id, point, indicator)) : notFound
  },
)
