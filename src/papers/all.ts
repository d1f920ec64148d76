import type { PaperTemplate } from "@/domain/paper";
import type { PaperId } from "@/domain/plan";
import { beIefhMessageTemplate } from "./be-iefh-message";
import { beInjuredPersonTemplate } from "./be-injured-person";
import { beProsecutorRemovalTemplate } from "./be-prosecutor-removal";
import { beRemovalOrderBriefTemplate } from "./be-removal-order-brief";
import { complaintStatementTemplate } from "./complaint-statement";
import { delistingTemplate } from "./delisting";
import { dsaNoticeTemplate } from "./dsa-notice";
import { evidenceFileTemplate } from "./evidence-file";
import { followUpTemplate } from "./follow-up";
import { formalNoticeTemplate } from "./formal-notice";
import { gdprErasureTemplate } from "./gdpr-erasure";
import { hostAbuseTemplate } from "./host-abuse";
import { officerCardTemplate } from "./officer-card";
import { platformReportTemplate } from "./platform-report";
import { prosecutorLetterTemplate } from "./prosecutor-letter";
import { refusalRecordTemplate } from "./refusal-record";
import { regulatorComplaintTemplate } from "./regulator-complaint";

/** The template of every paper. */
export const paperTemplates: Readonly<Record<PaperId, PaperTemplate>> = {
  "complaint-statement": complaintStatementTemplate,
  "prosecutor-letter": prosecutorLetterTemplate,
  "officer-card": officerCardTemplate,
  "refusal-record": refusalRecordTemplate,
  "evidence-file": evidenceFileTemplate,
  "platform-report": platformReportTemplate,
  "dsa-notice": dsaNoticeTemplate,
  "gdpr-erasure": gdprErasureTemplate,
  "host-abuse": hostAbuseTemplate,
  "delisting": delistingTemplate,
  "follow-up": followUpTemplate,
  "regulator-complaint": regulatorComplaintTemplate,
  "formal-notice": formalNoticeTemplate,
  "be-injured-person": beInjuredPersonTemplate,
  "be-prosecutor-removal": beProsecutorRemovalTemplate,
  "be-removal-order-brief": beRemovalOrderBriefTemplate,
  "be-iefh-message": beIefhMessageTemplate,
};
