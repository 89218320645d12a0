import { useTranslations } from 'next-intl'
import { Sign } from '@/components/compare/sign'
import { Figure } from '@/components/ui/figure'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { editionPath } from '@/lib/scorecards/edition'
import type { Signed } from './signed'

/** Which cities these are, with the sign each goes by, and how much of the standard they have on record. */
export function MemberTable({ members }: { members: readonly Signed[] }) {
  const t = useTranslations('groups')
  const basis = useTranslations('basis')
  const ofProgramme = members.some(({ joined }) => joined !== null)
  return (
    <Figure id="cities" title={t('citiesTitle', { count: members.length })} unit={t('citiesUnit')}>
      <div className="scroll">
        <table className="list members lined" {...asTable}>
          <thead {...asRowGroup}>
            <tr {...asRow}>
              <th {...asColumnHead}>{t('city')}</th>
              <th {...asColumnHead} className="num">
                {t('year')}
              </th>
              <th {...asColumnHead} className="num">
                {t('onRecord')}
              </th>
              <th {...asColumnHead}>{t('basis')}</th>
              {ofProgramme ? <th {...asColumnHead}>{t('takesPart')}</th> : null}
            </tr>
          </thead>
          <tbody {...asRowGroup}>
            {members.map(({ slug, name, letter, hue, latest, joined, left }) => (
              <tr key={slug} {...asRow}>
                <th {...asRowHead} scope="row">
                  <Sign side={{ letter, hue }} />{' '}
                  <a href={`/cities/${slug}`} lang="">
                    {name}
                  </a>
                </th>
                <td {...asCell} className="num">
                  <a href={editionPath(slug, latest)}>{latest.year}</a>
                </td>
                <td {...asCell} className="num">
                  <bdi>{t('of', { reported: latest.coverage.reported, total: latest.coverage.total })}</bdi>
                </td>
                <td {...asCell}>{basis(latest.basis)}</td>
                {joined === null ? null : (
                  <td {...asCell}>{t('years', { joined: String(joined), left: String(left ?? 'none') })}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}
