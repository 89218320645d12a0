import { z } from 'zod'

/** A number typed into a form; an empty field is none. What is not a number stays as it is, for the command to refuse. */
export const typedNumber = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text)))
