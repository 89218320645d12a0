export { answerCsv as GET } from '../../find'
