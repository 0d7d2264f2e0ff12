export const consistency = {}
