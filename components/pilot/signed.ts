import type { Member } from '@/lib/pilots/groups'

/** A city of a group with the sign it goes by in every chart of the page. */
export type Signed = Member & { letter: string; hue: number }
