import { z } from 'zod'

/** A number typed into a form; an empty field is none. What is not a number stays as it is, for the command to refuse. */
export const typedNumber = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text)))

/** Words typed into a form; an empty field is none. */
export const typedText = z
  .string()
  .trim()
  .transform((text) => text || null)

/** Per cent typed into a form, as a share from 0 to 1; typed or not, it is needed. */
export const typedPercent = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d+)?$/, 'per cent, from 0 to 100')
  .transform((text) => Number(text.replace(',', '.')) / 100)
  .refine((share) => share <= 1, 'per cent, from 0 to 100')
