/** Names on the wire begin with a capital, names of the API do not; names with an underscore are the same. */
export const apiName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
