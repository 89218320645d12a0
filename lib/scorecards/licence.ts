/** Under which terms published data may be used (docs/decisions/0018-public-data.md). Pure. */
export const dataLicence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
