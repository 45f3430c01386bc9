/** A Swift package as its address names it: what the catalogue knows it by, and the place of its last part within the address. */
export function swiftPackage(
  address: string,
): { readonly name: string; readonly at: number; readonly length: number } | undefined {
  const match = /^(?:https?:\/\/|ssh:\/\/git@|git@)?([\w.-]+)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address)
  if (!match) return undefined
  const [, host = '', owner = '', name = ''] = match
  return { name: `https://${host}/${owner}/${name}`, at: address.lastIndexOf(name), length: name.length }
}
