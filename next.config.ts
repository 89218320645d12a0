import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const endings = (source: string, destination: string) => [
  { source: `${source}\\.json`, destination },
  { source: `${source}\\.csv`, destination: `${destination}/csv` },
  { source: `${source}\\.metadata\\.json`, destination: `${destination}/metadata` },
]

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['@node-rs/argon2', 'nodemailer', 'pg'],
  // What is published is one thing with several faces: the page, and the same as data under the same address + an ending.
  rewrites: async () => [
    ...endings('/cities/:city([^/.]+)', '/api/v1/cities/:city'),
    ...endings('/cities/:city([^/.]+)/:year(\\d{4}|\\d{4}-v\\d+)', '/api/v1/cities/:city/:year'),
    ...endings('/cities/:city([^/.]+)/views/:view([a-z]+)', '/api/v1/cities/:city/views/:view'),
    ...endings(
      '/cities/:city([^/.]+)/:year(\\d{4}|\\d{4}-v\\d+)/views/:view([a-z]+)',
      '/api/v1/cities/:city/:year/views/:view',
    ),
    ...endings('/indicators/:indicator([^/.]+)', '/api/v1/indicators/:indicator'),
    ...endings('/groups/:group([^/.]+)', '/api/v1/groups/:group'),
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
