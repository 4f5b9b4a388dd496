export { assessmentTitle } from '../assessment/creation/assessmentTitle';
