export const contact = {
  'contact/missing': () =>
    'Nobody is named whom readers can ask. Add “contact:” with an organization and an e-mail address, a phone number or a website.',
}
