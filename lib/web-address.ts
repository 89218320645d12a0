import { z } from 'zod'

/** A link somebody typed: http or https, at most `longest` characters, and without a user name. */
export const webAddressSchema = (longest: number) =>
  z
    .url({ protocol: /^https?$/, normalize: true, error: 'a web address that begins with https:// or http://' })
    .max(longest, `at most ${longest} characters`)
    // "https://city.example@elsewhere.example" leads elsewhere than it seems to.
    .pipe(z.string().refine((url) => new URL(url).username === '', 'a web address without a user name'))
