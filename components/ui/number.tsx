/** A number, isolated from the direction of the text around it; without a letter in it, it runs from left to right. */
export function Num({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}
