import type messages from '@/messages/en.json'

/** Makes a key that is not in the catalogue a type error. */
declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages
  }
}
