/** A number, isolated from the direction of the text around it. */
export function Num({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>
}
