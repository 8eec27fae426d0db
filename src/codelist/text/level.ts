import type { CodeListText } from '../codeText.ts';
import type { LevelCode } from '../level.ts';

/** What a person reads about the code list `level`. */
export const levelText: CodeListText<LevelCode> = {
  title: { 'zh-CN': '层级', en: 'Levels' },
  open: false,
  source: '行政区划与社区治理通行层级',
  since: '0.1.0',
  codes: {
    nation: {
      title: { 'zh-CN': '国家级', en: 'National' },
      definition: { 'zh-CN': '全国。', en: 'The nation.' },
    },
    province: {
      title: { 'zh-CN': '省级', en: 'Provincial' },
      definition: { 'zh-CN': '省、自治区、直辖市。', en: 'A province, autonomous region or municipality.' },
    },
    city: {
      title: { 'zh-CN': '市级', en: 'Municipal' },
      definition: { 'zh-CN': '地级市。', en: 'A city.' },
    },
    district: {
      title: { 'zh-CN': '区县级', en: 'District' },
      definition: { 'zh-CN': '区、县、县级市。', en: 'A district or county.' },
    },
    town: {
      title: { 'zh-CN': '街镇级', en: 'Town' },
      definition: { 'zh-CN': '街道、镇、乡。', en: 'A subdistrict, town or township.' },
    },
    community: {
      title: { 'zh-CN': '社区', en: 'Community' },
      definition: { 'zh-CN': '社区、居委会辖区。', en: 'A community.' },
    },
    village: {
      title: { 'zh-CN': '村', en: 'Village' },
      definition: { 'zh-CN': '行政村。', en: 'A village.' },
    },
    grid: {
      title: { 'zh-CN': '网格、小区', en: 'Grid' },
      definition: { 'zh-CN': '网格、小区、片区。', en: 'A grid cell, compound or block of a community.' },
    },
    building: {
      title: { 'zh-CN': '楼栋', en: 'Building' },
      definition: { 'zh-CN': '楼栋、院落。', en: 'A building or courtyard.' },
    },
    unit: {
      title: { 'zh-CN': '单位内部', en: 'Within a unit' },
      definition: { 'zh-CN': '单位内部的部门或班组。', en: 'A part of a unit.' },
    },
  },
};
