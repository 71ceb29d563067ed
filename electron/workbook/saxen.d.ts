/** The part of the parser that is used; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    /** Namespaces with the prefix that their elements and attributes are told by, whatever the file calls them. */
    ns(prefixes: Readonly<Record<string, string>>): this
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>) => void,
    ): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    parse(xml: string): this
  }
}
