/** Words of the rules about structure. */

/** Ends of the names of bodies that issue together, beside those of every issuer: 中共中央␣国务院. */
export const JOINT_ISSUER_ENDS = ['中央', '国务院', '军委', '常委会'] as const satisfies readonly string[]

/** Words that say that something is still to come. */
export const PENDING_WORDS = ['待定', '待补充', '待填', '待明确', '此处填写'] as const satisfies readonly string[]

/** What stands for a name that is to be filled in, where nothing stands before it. */
export const SOMETHING_WORDS = ['某某', '某市', '某县', '某局'] as const satisfies readonly string[]

/** Headers of a column that counts the rows of a table. */
export const COUNTING_HEADERS = ['序号', '总序号', '任务序号', '项目序号'] as const satisfies readonly string[]
