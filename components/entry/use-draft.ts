'use client'

import { useEffect, useRef, useState } from 'react'
import { useTypedEarlier } from './use-typed-earlier'

/**
 * A text that is typed here and taken when its field is left, or when the hand rests. What `take` refuses (false) stays
 * in the field as it was typed. What others change shows through while nobody types.
 */
export function useDraft(stored: string, take: (text: string) => unknown) {
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ref = useTypedEarlier((early, isLeft) => {
    if (!isLeft || take(early.trim()) === false) setDraft(early)
  })
  return {
    ref,
    value: draft ?? stored,
    onChange: (event: { target: { value: string } }) => {
      const { value } = event.target
      setDraft(value)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => take(value.trim()), 1500)
    },
    onBlur: () => {
      clearTimeout(timer.current)
      if (draft === null || draft.trim() === stored || take(draft.trim()) !== false) setDraft(null)
    },
  }
}
