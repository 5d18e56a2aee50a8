export { judge } from './judge'
export { soak } from './run'
