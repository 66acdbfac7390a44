import { i18n } from '#i18n';
import type { ReadinessTopic } from '@/lib/domain/readiness/readiness-answers';
import type { FileWords } from '@/lib/render/handover-file/file-words';

/** The texts of the file for who has no Baton. */
export function fileWords(language: string): FileWords {
  return {
    language,
    title: i18n.t('readiness.title'),
    lead: i18n.t('readiness.file.lead'),
    by: i18n.t('readiness.by'),
    questions: readinessQuestions(),
    compare: i18n.t('readiness.compare'),
    skip: i18n.t('readiness.file.skip'),
    skipReason: i18n.t('readiness.skipReason'),
    skipButton: i18n.t('readiness.file.skipButton'),
    youSaid: i18n.t('readiness.youSaid'),
    briefSays: i18n.t('readiness.briefSays'),
    known: i18n.t('readiness.known'),
    notKnown: i18n.t('readiness.notKnown'),
    pushTitle: i18n.t('readiness.pushTitle'),
    pushLead: i18n.t('readiness.pushLead'),
    yourAnswer: i18n.t('readiness.yourAnswer'),
    compareTitle: i18n.t('readiness.file.compareTitle'),
    resultTitle: i18n.t('readiness.file.resultTitle'),
    ready: i18n.t('readiness.file.ready'),
    notReady: i18n.t('readiness.file.notReady'),
    unjudged: i18n.t('readiness.file.unjudged'),
    skipped: i18n.t('readiness.file.skipped'),
    mail: i18n.t('readiness.file.mail'),
    copy: i18n.t('readiness.file.copy'),
    copied: i18n.t('readiness.file.copied'),
    byHand: i18n.t('readiness.file.byHand'),
    shortened: i18n.t('readiness.file.shortened'),
    machineLine: i18n.t('readiness.file.machineLine'),
    noScript: i18n.t('readiness.file.noScript'),
    subject: i18n.t('readiness.file.subject'),
  };
}

function readinessQuestions(): Record<ReadinessTopic, string> {
  return {
    compellingEvent: i18n.t('readiness.questions.compellingEvent'),
    successMetric: i18n.t('readiness.questions.successMetric'),
    topLandmine: i18n.t('readiness.questions.topLandmine'),
    killer: i18n.t('readiness.questions.killer'),
    quietChampion: i18n.t('readiness.questions.quietChampion'),
    onTheHook: i18n.t('readiness.questions.onTheHook'),
  };
}
