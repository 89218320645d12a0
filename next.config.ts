import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
  // A publication is one thing with two faces: the page, and the same object as data under the same address + ".json".
  rewrites: async () => [
    { source: '/cities/:city([^/]+)\\.json', destination: '/api/v1/cities/:city' },
    { source: '/cities/:city/:year(\\d{4}|\\d{4}-v\\d+)\\.json', destination: '/api/v1/cities/:city/:year' },
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
