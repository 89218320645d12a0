export { answerMetadata as GET } from '../../find'
