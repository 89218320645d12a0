/** The sign of a publication in running text; the name stands beside it or is said in its place. */
export function Sign({ side }: { side: { letter: string; hue: number } }) {
  return (
    <span className={`mk h${side.hue}`} aria-hidden="true">
      {side.letter}
    </span>
  )
}
