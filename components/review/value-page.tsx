import { useTranslations } from 'next-intl'
import { Brand } from '@/components/layout/brand'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { AfterNotice } from './after-notice'
import { Conversation } from './conversation'
import { Decision } from './decision'
import { Evidence } from './evidence'
import { Keys } from './keys'
import { ReviewRail } from './review-rail'
import { useKeyWords } from './use-key-words'
import { ValueAbout } from './value-about'
import { ValueChecks } from './value-checks'
import { ValueHead } from './value-head'
import { ValuePeers } from './value-peers'
import { ValueSince } from './value-since'
import { ValueTrend } from './value-trend'
import { ValueWorking } from './value-working'
import type { ValueActions, ValueView } from './view'

/** The workbench of one value: what there is to see on the left and in the middle, evidence and decision beside it. */
export function ValuePage({ view, actions }: { view: ValueView; actions: ValueActions }) {
  const { review, framework, after, may, show } = view
  const t = useTranslations('review')
  const site = useTranslations('site')
  const states = useTranslations('submissions.states')
  const { head, blind } = review
  const keys = useKeyWords()
  return (
    <div className="bench-page">
      <MarkSheet />
      {head.city.fictional && <FictionalRibbon city={head.city.name} />}
      <div className="bench review">
        <header className="bench-bar">
          <Brand name={site('name')} />
          <p className="who">
            <a href={`/review/${head.id}`}>
              <b data-text="name" lang="">
                {head.city.name}
              </b>{' '}
              <span className="dim">
                <bdi>{head.cycle.year}</bdi>
              </span>
            </a>{' '}
            <span className="tag">{states(head.state)}</span>
          </p>
          {(blind || may.decide) && <p className="xs dim part">{t(blind ? 'second.blind' : 'second.lead')}</p>}
          <nav className="bench-acts" aria-label={t('acts')}>
            <a className="btn" href={`/review/${head.id}`}>
              {t('overview')}
            </a>
          </nav>
        </header>
        <ReviewRail view={view} />
        <main id="main" className="bench-sheet">
          {after && (
            <AfterNotice
              review={review}
              framework={framework}
              at={after}
              mayUndo={may.decide}
              undo={actions.undecide}
              show={show}
            />
          )}
          <ValueHead view={view} />
          <ValueWorking view={view} />
          <ValueChecks view={view} />
          <div className="pair">
            <ValueTrend view={view} />
            <ValuePeers view={view} />
          </div>
          <ValueSince view={view} />
          <ValueAbout view={view} />
          {!blind && <Conversation view={view} comment={actions.comment} />}
        </main>
        <aside className="insp" aria-label={t('side')}>
          <Evidence view={view} />
          <Decision view={view} actions={actions} />
        </aside>
        <Keys words={keys} />
      </div>
    </div>
  )
}
