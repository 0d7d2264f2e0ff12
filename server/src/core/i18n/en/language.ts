export const language = {}
