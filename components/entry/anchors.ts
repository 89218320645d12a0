import { idOf } from '@/lib/submissions/anchor'

/** Where the messages of a row stand, for the fields they are about. */
export const messageId = (key: string): string => `why-${idOf(key)}`
