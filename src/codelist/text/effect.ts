import type { CodeListText } from '../codeText.ts';
import type { EffectCode } from '../effect.ts';

/** What a person reads about the code list `effect`. */
export const effectText: CodeListText<EffectCode> = {
  title: { 'zh-CN': '规则效果', en: 'Effects' },
  open: true,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    require: {
      title: { 'zh-CN': '应', en: 'Require' },
      definition: { 'zh-CN': '要求做到。', en: 'It has to be done.' },
    },
    forbid: {
      title: { 'zh-CN': '不得', en: 'Forbid' },
      definition: { 'zh-CN': '禁止。', en: 'It must not be done.' },
    },
    permit: {
      title: { 'zh-CN': '可', en: 'Permit' },
      definition: { 'zh-CN': '允许。', en: 'It may be done.' },
    },
    exempt: {
      title: { 'zh-CN': '例外', en: 'Exempt' },
      definition: { 'zh-CN': '不适用一般规定。', en: 'The general rule does not apply.' },
    },
    apply: {
      title: { 'zh-CN': '适用', en: 'Apply' },
      definition: { 'zh-CN': '适用某一标准。', en: 'A standard applies.' },
    },
    commend: {
      title: { 'zh-CN': '表彰', en: 'Commend' },
      definition: { 'zh-CN': '通报表扬、表彰。', en: 'Public praise.' },
    },
    reward: {
      title: { 'zh-CN': '奖励', en: 'Reward' },
      definition: { 'zh-CN': '物质或资金奖励。', en: 'A material reward.' },
    },
    criticise: {
      title: { 'zh-CN': '通报批评', en: 'Criticise' },
      definition: { 'zh-CN': '通报批评。', en: 'Public criticism.' },
    },
    holdAccountable: {
      title: { 'zh-CN': '追责', en: 'Hold accountable' },
      definition: { 'zh-CN': '追究责任。', en: 'The persons answerable are called to account.' },
    },
    punish: {
      title: { 'zh-CN': '处罚', en: 'Punish' },
      definition: { 'zh-CN': '给予处罚。', en: 'A penalty.' },
    },
    recall: {
      title: { 'zh-CN': '召回', en: 'Recall' },
      definition: { 'zh-CN': '召回、离岗教育或调整岗位。', en: 'Recall from the post.' },
    },
    correctOnSite: {
      title: { 'zh-CN': '现场改正', en: 'Correct on site' },
      definition: { 'zh-CN': '当场改正。', en: 'It is put right on the spot.' },
    },
    rectify: {
      title: { 'zh-CN': '限期整改', en: 'Rectify' },
      definition: { 'zh-CN': '在限期内整改。', en: 'It is put right within a time limit.' },
    },
    revokeLicence: {
      title: { 'zh-CN': '吊销', en: 'Revoke licence' },
      definition: { 'zh-CN': '吊销证照。', en: 'The licence is revoked.' },
    },
    ban: {
      title: { 'zh-CN': '取缔', en: 'Ban' },
      definition: { 'zh-CN': '取缔。', en: 'The activity is closed down.' },
    },
    renew: {
      title: { 'zh-CN': '续签', en: 'Renew' },
      definition: { 'zh-CN': '续签合约。', en: 'The contract is renewed.' },
    },
    notRenew: {
      title: { 'zh-CN': '不续签', en: 'Do not renew' },
      definition: { 'zh-CN': '不再续签合约。', en: 'The contract is not renewed.' },
    },
    retender: {
      title: { 'zh-CN': '重新招标', en: 'Tender again' },
      definition: { 'zh-CN': '重新采购或招标。', en: 'It is put out to tender again.' },
    },
    record: {
      title: { 'zh-CN': '记录', en: 'Record' },
      definition: { 'zh-CN': '记录在案。', en: 'It is put on record.' },
    },
    publish: {
      title: { 'zh-CN': '张榜', en: 'Publish' },
      definition: { 'zh-CN': '公示、张榜。', en: 'It is made public.' },
    },
    qualify: {
      title: { 'zh-CN': '达标', en: 'Qualify' },
      definition: { 'zh-CN': '认定达标或具备资格。', en: 'The standard counts as met.' },
    },
    veto: {
      title: { 'zh-CN': '一票否决', en: 'Veto' },
      definition: { 'zh-CN': '一票否决。', en: 'One fact overrides every other result.' },
    },
    grant: {
      title: { 'zh-CN': '给予', en: 'Grant' },
      definition: { 'zh-CN': '给予待遇、资助或称号。', en: 'A benefit or title is given.' },
    },
    simplify: {
      title: { 'zh-CN': '简化', en: 'Simplify' },
      definition: { 'zh-CN': '简化手续或要求。', en: 'Procedure or requirements are made simpler.' },
    },
  },
};
