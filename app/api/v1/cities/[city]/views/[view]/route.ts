export { answerView as GET } from '../../../views'
