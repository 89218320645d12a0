/** Freezes plain data through and through. Maps are only typed read-only; what they hold is frozen. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value)
  Object.freeze(value)
  parts.forEach(freezeDeep)
  return value
}
