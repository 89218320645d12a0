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
    {
      source: '/cities/:city([^/.]+)/:year(\\d{4}|\\d{4}-v\\d+)/views/:view([a-z]+)\\.csv',
      destination: '/api/v1/cities/:city/:year/views/:view/csv',
    },
    ...endings('/indicators/:indicator([^/.]+)', '/api/v1/indicators/:indicator'),
    { source: '/groups/:group([^/.]+)\\.csv', destination: '/api/v1/groups/:group/csv' },
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
