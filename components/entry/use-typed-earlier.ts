'use client'

import { useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * For the `ref` of a field: takes what was typed before the script was there, which React leaves in the field and tells
 * nobody. `take` hears the text, and whether the field has been left since.
 */
export function useTypedEarlier(take: (text: string, isLeft: boolean) => void) {
  const [ref] = useState(() => (field: Field | null) => {
    if (field && field.value !== field.defaultValue) take(field.value, document.activeElement !== field)
  })
  return ref
}
