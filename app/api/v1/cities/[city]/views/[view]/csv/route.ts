export { answerViewCsv as GET } from '../../../../views'
