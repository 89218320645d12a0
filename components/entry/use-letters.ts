'use client'

import { useKept } from './use-kept'

/** Whether single letters act (WCAG 2.1.4 asks that they can be switched off); kept on this device. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const [kept, keep] = useKept('letters', 'on')
  return [kept === 'on', (on) => keep(on ? 'on' : 'off')]
}
