export const conventions = {}
