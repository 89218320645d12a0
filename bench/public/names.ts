/** Names for many cities, all different, that read like names: a search for one must find it among all the others. */
const starts = 'Al Bar Cor Dun El Fal Gor Hal Is Jar Kal Lor Mar Nor Or Pel Quin Ros Sal Tor Ul Vel Wes Yar Zan'.split(
  ' ',
)
const middles = 'a be ci do e fo ga hi jo ka le mi no o pa ri sa te u va wi xa yo zi'.split(' ')
const ends = 'bury dale field grad haven ia kirk lund mouth nova port que ra sted ton ville'.split(' ')

/** The `n`-th name, from 0 on: as many as there are of three syllables, then again with a number behind. */
export function nameOf(n: number): string {
  const middle = Math.floor(n / starts.length)
  const end = Math.floor(middle / middles.length)
  const again = Math.floor(end / ends.length)
  const name = `${starts[n % starts.length]}${middles[middle % middles.length]}${ends[end % ends.length]}`
  return again === 0 ? name : `${name} ${again + 1}`
}
