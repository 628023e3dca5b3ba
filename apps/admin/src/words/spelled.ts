/** The pages of the public write stored words the same way. */
export { spelled, spelledLow } from '@privacy-register/documents/words/spelled';
