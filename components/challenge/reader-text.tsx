import { linkOf } from '@/lib/challenges/source'

/** What a reader or a city wrote, as text: every line of it, in whatever direction it runs. */
export function ReaderText({ of: text }: { of: string }) {
  return (
    <blockquote className="said" lang="" dir="auto">
      {text}
    </blockquote>
  )
}

/** The source a reader names: a link that passes nothing on, or words. */
export function ReaderSource({ of: source }: { of: string }) {
  const link = linkOf(source)
  return (
    <bdi lang="" className="from">
      {link === null ? (
        source
      ) : (
        <a href={link} rel="nofollow ugc noopener noreferrer">
          {link}
        </a>
      )}
    </bdi>
  )
}
