export { answerViewMetadata as GET } from '../../../../../views'
