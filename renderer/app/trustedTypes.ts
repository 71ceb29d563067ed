interface TrustedTypePolicies {
  readonly defaultPolicy: unknown
  createPolicy(
    name: string,
    rules: Readonly<
      Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>
    >,
  ): unknown
}

/**
 * The `default` policy of Trusted Types, under the page's rule `require-trusted-types-for 'script'`: text without `<` passes, since
 * Mantine sets its style sheets as text; markup and scripts are refused, whoever tries.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicies }
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  trustedTypes.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup is never set from a string')
      return text
    },
    createScript: refuse,
    createScriptURL: ownScript,
  })
}

function refuse(): never {
  throw new TypeError('Scripts come from files only')
}

// Workers are started by address: only those that ship with the page.
function ownScript(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) refuse()
  return address
}
