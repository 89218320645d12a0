const circle = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z'

/** The marks of bands and states, drawn once per page and referred to. Shape tells them apart; colour only agrees. */
export function MarkSheet() {
  return (
    <svg className="sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="ink1" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className="pw" d="M0 0h5v5H0z" />
          <circle cx="1.3" cy="1.3" r=".75" />
        </pattern>
        <pattern id="ink2" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="pw" d="M0 0h4v4H0z" />
          <path d="M0 0h1.2v4H0z" />
        </pattern>
        <pattern id="ink3" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path className="pw" d="M0 0h4v4H0z" />
          <path d="M0 0h2.5v4H0z" />
        </pattern>
        <symbol id="b1" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
          <path d="M8 8V1.5A6.5 6.5 0 0 1 14.5 8Z" />
        </symbol>
        <symbol id="b2" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
          <path d="M8 8V1.5a6.5 6.5 0 0 1 0 13Z" />
        </symbol>
        <symbol id="b3" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
          <path d="M8 8V1.5A6.5 6.5 0 1 1 1.5 8Z" />
        </symbol>
        <symbol id="b4" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="7.3" />
        </symbol>
        <symbol id="no-benchmark" viewBox="0 0 16 16">
          <path className="ol" d="M8 1.6 14.4 8 8 14.4 1.6 8Z" />
        </symbol>
        <symbol id="in-question" viewBox="0 0 16 16">
          <path className="ol" d="M2 2.5h12v8.6H7.4L4 14v-2.9H2Z" />
          <path className="ol" d="M6.4 5.6a1.6 1.6 0 1 1 2.4 1.5c-.5.3-.8.5-.8 1M8 9.6v.1" />
        </symbol>
        <symbol id="not-verified" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
          <path className="ol" d="M3.4 12.6 12.6 3.4" />
        </symbol>
        <symbol id="not-reported" viewBox="0 0 16 16">
          <path className="ol da" d={circle} />
        </symbol>
        <symbol id="not-applicable" viewBox="0 0 16 16">
          <path className="ol" d="M2 8h12" />
        </symbol>
        <symbol id="verified" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="7.25" />
          <path className="tk" d="m4.6 8.3 2.3 2.3 4.5-4.9" />
        </symbol>
        <symbol id="transcribed" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
          <path d="M1.5 8a6.5 6.5 0 0 0 13 0Z" />
        </symbol>
        <symbol id="reported" viewBox="0 0 16 16">
          <path className="ol" d={circle} />
        </symbol>
      </defs>
    </svg>
  )
}
