export { answerJson as GET } from '../find'
