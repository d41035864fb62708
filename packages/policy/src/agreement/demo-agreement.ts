/** The sharing agreement of the demonstration, in this package's own folder. */
export const demoAgreementFile = new URL('../../agreement.yaml', import.meta.url)
