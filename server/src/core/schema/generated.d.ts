declare module '*/generated/validators.js' {
  interface ValidationError {
    readonly instancePath: string
    readonly schemaPath: string
    readonly keyword: string
    readonly params: Readonly<Record<string, unknown>>
    readonly data?: unknown
    readonly parentSchema?: Readonly<Record<string, unknown>>
    readonly propertyName?: string
  }
  interface Validator {
    (data: unknown): boolean
    errors?: ValidationError[] | null
  }
  export const validatePractice: Validator
  export const validateGuide: Validator
}
