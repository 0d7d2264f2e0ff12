export const dates = {}
