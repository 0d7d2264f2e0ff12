export const sdgs = {}
