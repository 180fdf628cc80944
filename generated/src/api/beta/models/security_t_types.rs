// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.security.tag`, metadata, with the accessors of [`Entity`](super::Entity)
    Tag: super::Entity = "microsoft.graph.security.tag" {
        "microsoft.graph.security.ediscoveryReviewTag",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamCopilotInteractionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamCopilotInteractionAuditRecord: super::security::AuditData = "microsoft.graph.security.teamCopilotInteractionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.teamsDeliveryLocation`, metadata
    TeamsDeliveryLocation = "microsoft.graph.security.teamsDeliveryLocation" {
        Unknown = "unknown",
        Teams = "teams",
        Quarantine = "quarantine",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsEasyApprovalsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsEasyApprovalsAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsEasyApprovalsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsEvalDataHubAdminOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsEvalDataHubAdminOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsEvalDataHubAdminOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsEvalDataHubDataAccessAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsEvalDataHubDataAccessAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsEvalDataHubDataAccessAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsEvalDataHubPermissionChangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsEvalDataHubPermissionChangeAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsEvalDataHubPermissionChangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsHealthcareAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsHealthcareAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsHealthcareAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.teamsMessageDeliveryAction`, metadata
    TeamsMessageDeliveryAction = "microsoft.graph.security.teamsMessageDeliveryAction" {
        Unknown = "unknown",
        DeliveredAsSpam = "deliveredAsSpam",
        Delivered = "delivered",
        Blocked = "blocked",
        Replaced = "replaced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsMessageEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    TeamsMessageEvidence: super::security::AlertEvidence = "microsoft.graph.security.teamsMessageEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "campaignId" CAMPAIGN_ID, campaign_id str -> Option<&str>, with_campaign_id(String), "`campaignId`: `Edm.String`, metadata";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`, metadata";
    "deliveryAction" DELIVERY_ACTION, delivery_action enumeration -> Option<TeamsMessageDeliveryAction>, with_delivery_action(TeamsMessageDeliveryAction), "`deliveryAction`: `microsoft.graph.security.teamsMessageDeliveryAction`, metadata";
    "deliveryLocation" DELIVERY_LOCATION, delivery_location enumeration -> Option<TeamsDeliveryLocation>, with_delivery_location(TeamsDeliveryLocation), "`deliveryLocation`: `microsoft.graph.security.teamsDeliveryLocation`, metadata";
    "files" FILES, files models -> Option<&[super::security::FileEvidence]>, with_files(Vec<super::security::FileEvidence>), "`files`: `Collection(microsoft.graph.security.fileEvidence)`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "isExternal" IS_EXTERNAL, is_external bool -> Option<bool>, with_is_external(bool), "`isExternal`: `Edm.Boolean`, metadata";
    "isOwned" IS_OWNED, is_owned bool -> Option<bool>, with_is_owned(bool), "`isOwned`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "messageDirection" MESSAGE_DIRECTION, message_direction enumeration -> Option<super::security::AntispamTeamsDirection>, with_message_direction(super::security::AntispamTeamsDirection), "`messageDirection`: `microsoft.graph.security.antispamTeamsDirection`, metadata";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
    "owningTenantId" OWNING_TENANT_ID, owning_tenant_id guid -> Parsed<Uuid>, with_owning_tenant_id(Uuid), "`owningTenantId`: `Edm.Guid`, metadata";
    "parentMessageId" PARENT_MESSAGE_ID, parent_message_id str -> Option<&str>, with_parent_message_id(String), "`parentMessageId`: `Edm.String`, metadata";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`, metadata";
    "senderFromAddress" SENDER_FROM_ADDRESS, sender_from_address str -> Option<&str>, with_sender_from_address(String), "`senderFromAddress`: `Edm.String`, metadata";
    "senderIP" SENDER_IP, sender_ip str -> Option<&str>, with_sender_ip(String), "`senderIP`: `Edm.String`, metadata";
    "sourceAppName" SOURCE_APP_NAME, source_app_name str -> Option<&str>, with_source_app_name(String), "`sourceAppName`: `Edm.String`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "suspiciousRecipients" SUSPICIOUS_RECIPIENTS, suspicious_recipients strs -> Option<Vec<&str>>, with_suspicious_recipients(Vec<String>), "`suspiciousRecipients`: `Collection(Edm.String)`, metadata";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`, metadata";
    "threadType" THREAD_TYPE, thread_type str -> Option<&str>, with_thread_type(String), "`threadType`: `Edm.String`, metadata";
    "urls" URLS, urls models -> Option<&[super::security::UrlEvidence]>, with_urls(Vec<super::security::UrlEvidence>), "`urls`: `Collection(microsoft.graph.security.urlEvidence)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.teamsUpdatesAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TeamsUpdatesAuditRecord: super::security::AuditData = "microsoft.graph.security.teamsUpdatesAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.tenantAllowBlockListAction`, metadata
    TenantAllowBlockListAction = "microsoft.graph.security.tenantAllowBlockListAction" {
        Allow = "allow",
        Block = "block",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.tenantAllowBlockListAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TenantAllowBlockListAuditRecord: super::security::AuditData = "microsoft.graph.security.tenantAllowBlockListAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowBlockListEntryResult`](https://learn.microsoft.com/graph/api/resources/security-tenantallowblocklistentryresult?view=graph-rest-beta)
    TenantAllowBlockListEntryResult = "microsoft.graph.security.tenantAllowBlockListEntryResult";
    "entryType" ENTRY_TYPE, entry_type enumeration -> Option<TenantAllowBlockListEntryType>, with_entry_type(TenantAllowBlockListEntryType), "`entryType`: `microsoft.graph.security.tenantAllowBlockListEntryType`, type of the metadata" "Possible values are: url, fileHash, sender, recipient, unkownFutureValue.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "identity" IDENTITY, identity str -> Option<&str>, with_identity(String), "`identity`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::security::LongRunningOperationStatus>, with_status(super::security::LongRunningOperationStatus), "`status`: `microsoft.graph.security.longRunningOperationStatus`, type of the metadata" "Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.tenantAllowBlockListEntryType`, metadata
    TenantAllowBlockListEntryType = "microsoft.graph.security.tenantAllowBlockListEntryType" {
        Url = "url",
        FileHash = "fileHash",
        Sender = "sender",
        Recipient = "recipient",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowOrBlockListAction`](https://learn.microsoft.com/graph/api/resources/security-tenantalloworblocklistaction?view=graph-rest-beta)
    TenantAllowOrBlockListAction = "microsoft.graph.security.tenantAllowOrBlockListAction";
    "action" ACTION, action enumeration -> Option<TenantAllowBlockListAction>, with_action(TenantAllowBlockListAction), "`action`: `microsoft.graph.security.tenantAllowBlockListAction`, type of the metadata" "Possible values are: allow, block, unkownFutureValue.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "note" NOTE, note str -> Option<&str>, with_note(String), "`note`: `Edm.String`";
    "results" RESULTS, results models -> Option<&[TenantAllowBlockListEntryResult]>, with_results(Vec<TenantAllowBlockListEntryResult>), "`results`: `Collection(microsoft.graph.security.tenantAllowBlockListEntryResult)`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatDetectionDetail`, metadata
    ThreatDetectionDetail = "microsoft.graph.security.threatDetectionDetail";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level str -> Option<&str>, with_confidence_level(String), "`confidenceLevel`: `Edm.String`, metadata";
    "priorityAccountProtection" PRIORITY_ACCOUNT_PROTECTION, priority_account_protection str -> Option<&str>, with_priority_account_protection(String), "`priorityAccountProtection`: `Edm.String`, metadata";
    "threats" THREATS, threats str -> Option<&str>, with_threats(String), "`threats`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatFinderAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatFinderAuditRecord: super::security::AuditData = "microsoft.graph.security.threatFinderAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligence`, metadata, with the accessors of [`Entity`](super::Entity)
    ThreatIntelligence: super::Entity = "microsoft.graph.security.threatIntelligence";
    inherited "id" ID, with_id(String), "`id`";
    "articleIndicators" ARTICLE_INDICATORS, article_indicators models -> Option<&[super::security::ArticleIndicator]>, with_article_indicators(Vec<super::security::ArticleIndicator>), "`articleIndicators`: `Collection(microsoft.graph.security.articleIndicator)`, metadata";
    "articles" ARTICLES, articles models -> Option<&[super::security::Article]>, with_articles(Vec<super::security::Article>), "`articles`: `Collection(microsoft.graph.security.article)`, metadata";
    "hostComponents" HOST_COMPONENTS, host_components models -> Option<&[super::security::HostComponent]>, with_host_components(Vec<super::security::HostComponent>), "`hostComponents`: `Collection(microsoft.graph.security.hostComponent)`, metadata";
    "hostCookies" HOST_COOKIES, host_cookies models -> Option<&[super::security::HostCookie]>, with_host_cookies(Vec<super::security::HostCookie>), "`hostCookies`: `Collection(microsoft.graph.security.hostCookie)`, metadata";
    "hostPairs" HOST_PAIRS, host_pairs models -> Option<&[super::security::HostPair]>, with_host_pairs(Vec<super::security::HostPair>), "`hostPairs`: `Collection(microsoft.graph.security.hostPair)`, metadata";
    "hostPorts" HOST_PORTS, host_ports models -> Option<&[super::security::HostPort]>, with_host_ports(Vec<super::security::HostPort>), "`hostPorts`: `Collection(microsoft.graph.security.hostPort)`, metadata";
    "hostSslCertificates" HOST_SSL_CERTIFICATES, host_ssl_certificates models -> Option<&[super::security::HostSslCertificate]>, with_host_ssl_certificates(Vec<super::security::HostSslCertificate>), "`hostSslCertificates`: `Collection(microsoft.graph.security.hostSslCertificate)`, metadata";
    "hostTrackers" HOST_TRACKERS, host_trackers models -> Option<&[super::security::HostTracker]>, with_host_trackers(Vec<super::security::HostTracker>), "`hostTrackers`: `Collection(microsoft.graph.security.hostTracker)`, metadata";
    "hosts" HOSTS, hosts models -> Option<&[super::security::Host]>, with_hosts(Vec<super::security::Host>), "`hosts`: `Collection(microsoft.graph.security.host)`, metadata";
    "intelProfiles" INTEL_PROFILES, intel_profiles models -> Option<&[super::security::IntelligenceProfile]>, with_intel_profiles(Vec<super::security::IntelligenceProfile>), "`intelProfiles`: `Collection(microsoft.graph.security.intelligenceProfile)`, metadata";
    "intelligenceProfileIndicators" INTELLIGENCE_PROFILE_INDICATORS, intelligence_profile_indicators models -> Option<&[super::security::IntelligenceProfileIndicator]>, with_intelligence_profile_indicators(Vec<super::security::IntelligenceProfileIndicator>), "`intelligenceProfileIndicators`: `Collection(microsoft.graph.security.intelligenceProfileIndicator)`, metadata";
    "passiveDnsRecords" PASSIVE_DNS_RECORDS, passive_dns_records models -> Option<&[super::security::PassiveDnsRecord]>, with_passive_dns_records(Vec<super::security::PassiveDnsRecord>), "`passiveDnsRecords`: `Collection(microsoft.graph.security.passiveDnsRecord)`, metadata";
    "sslCertificates" SSL_CERTIFICATES, ssl_certificates models -> Option<&[super::security::SslCertificate]>, with_ssl_certificates(Vec<super::security::SslCertificate>), "`sslCertificates`: `Collection(microsoft.graph.security.sslCertificate)`, metadata";
    "subdomains" SUBDOMAINS, subdomains models -> Option<&[super::security::Subdomain]>, with_subdomains(Vec<super::security::Subdomain>), "`subdomains`: `Collection(microsoft.graph.security.subdomain)`, metadata";
    "vulnerabilities" VULNERABILITIES, vulnerabilities models -> Option<&[super::security::Vulnerability]>, with_vulnerabilities(Vec<super::security::Vulnerability>), "`vulnerabilities`: `Collection(microsoft.graph.security.vulnerability)`, metadata";
    "whoisHistoryRecords" WHOIS_HISTORY_RECORDS, whois_history_records models -> Option<&[super::security::WhoisHistoryRecord]>, with_whois_history_records(Vec<super::security::WhoisHistoryRecord>), "`whoisHistoryRecords`: `Collection(microsoft.graph.security.whoisHistoryRecord)`, metadata";
    "whoisRecords" WHOIS_RECORDS, whois_records models -> Option<&[super::security::WhoisRecord]>, with_whois_records(Vec<super::security::WhoisRecord>), "`whoisRecords`: `Collection(microsoft.graph.security.whoisRecord)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligenceAtpContentData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatIntelligenceAtpContentData: super::security::AuditData = "microsoft.graph.security.threatIntelligenceAtpContentData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligenceExportAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatIntelligenceExportAuditRecord: super::security::AuditData = "microsoft.graph.security.threatIntelligenceExportAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligenceMailData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatIntelligenceMailData: super::security::AuditData = "microsoft.graph.security.threatIntelligenceMailData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligenceObjectAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatIntelligenceObjectAuditRecord: super::security::AuditData = "microsoft.graph.security.threatIntelligenceObjectAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatIntelligenceUrlClickData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ThreatIntelligenceUrlClickData: super::security::AuditData = "microsoft.graph.security.threatIntelligenceUrlClickData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.threatSubmission`](https://learn.microsoft.com/graph/api/resources/security-threatsubmission?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThreatSubmission: super::Entity = "microsoft.graph.security.threatSubmission" {
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailThreatSubmission",
        "microsoft.graph.security.emailUrlThreatSubmission",
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
        "microsoft.graph.security.urlThreatSubmission",
    };
    inherited "id" ID, with_id(String), "`id`";
    "adminReview" ADMIN_REVIEW, admin_review model -> Option<&super::security::SubmissionAdminReview>, with_admin_review(super::security::SubmissionAdminReview), "`adminReview`: `microsoft.graph.security.submissionAdminReview`";
    "category" CATEGORY, category enumeration -> Option<super::security::SubmissionCategory>, with_category(super::security::SubmissionCategory), "`category`: `microsoft.graph.security.submissionCategory`, type of the metadata" "Possible values are: notJunk, spam, phishing, malware, unkownFutureValue.";
    "clientSource" CLIENT_SOURCE, client_source enumeration -> Option<super::security::SubmissionClientSource>, with_client_source(super::security::SubmissionClientSource), "`clientSource`: `microsoft.graph.security.submissionClientSource`, type of the metadata" "Possible values are: microsoft, other, unkownFutureValue.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::security::SubmissionContentType>, with_content_type(super::security::SubmissionContentType), "`contentType`: `microsoft.graph.security.submissionContentType`, type of the metadata" "Possible values are: email, url, file, app, unkownFutureValue.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::security::SubmissionUserIdentity>, with_created_by(super::security::SubmissionUserIdentity), "`createdBy`: `microsoft.graph.security.submissionUserIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "result" RESULT, result model -> Option<&super::security::SubmissionResult>, with_result(super::security::SubmissionResult), "`result`: `microsoft.graph.security.submissionResult`";
    "source" SOURCE, source enumeration -> Option<super::security::SubmissionSource>, with_source(super::security::SubmissionSource), "`source`: `microsoft.graph.security.submissionSource`, type of the metadata" "Possible values are: administrator, user, unkownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::security::LongRunningOperationStatus>, with_status(super::security::LongRunningOperationStatus), "`status`: `microsoft.graph.security.longRunningOperationStatus`, type of the metadata" "Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.threatSubmissionRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    ThreatSubmissionRoot: super::Entity = "microsoft.graph.security.threatSubmissionRoot";
    inherited "id" ID, with_id(String), "`id`";
    "emailThreatSubmissionPolicies" EMAIL_THREAT_SUBMISSION_POLICIES, email_threat_submission_policies models -> Option<&[super::security::EmailThreatSubmissionPolicy]>, with_email_threat_submission_policies(Vec<super::security::EmailThreatSubmissionPolicy>), "`emailThreatSubmissionPolicies`: `Collection(microsoft.graph.security.emailThreatSubmissionPolicy)`, metadata";
    "emailThreats" EMAIL_THREATS, email_threats models -> Option<&[super::security::EmailThreatSubmission]>, with_email_threats(Vec<super::security::EmailThreatSubmission>), "`emailThreats`: `Collection(microsoft.graph.security.emailThreatSubmission)`, metadata";
    "fileThreats" FILE_THREATS, file_threats models -> Option<&[super::security::FileThreatSubmission]>, with_file_threats(Vec<super::security::FileThreatSubmission>), "`fileThreats`: `Collection(microsoft.graph.security.fileThreatSubmission)`, metadata";
    "urlThreats" URL_THREATS, url_threats models -> Option<&[super::security::UrlThreatSubmission]>, with_url_threats(Vec<super::security::UrlThreatSubmission>), "`urlThreats`: `Collection(microsoft.graph.security.urlThreatSubmission)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.threatType`, metadata
    ThreatType = "microsoft.graph.security.threatType" {
        Unknown = "unknown",
        Spam = "spam",
        Malware = "malware",
        Phish = "phish",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.timelineEvent`, metadata
    TimelineEvent = "microsoft.graph.security.timelineEvent";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventDetails" EVENT_DETAILS, event_details str -> Option<&str>, with_event_details(String), "`eventDetails`: `Edm.String`, metadata";
    "eventResult" EVENT_RESULT, event_result str -> Option<&str>, with_event_result(String), "`eventResult`: `Edm.String`, metadata";
    "eventSource" EVENT_SOURCE, event_source enumeration -> Option<super::security::EventSource>, with_event_source(super::security::EventSource), "`eventSource`: `microsoft.graph.security.eventSource`, metadata";
    "eventThreats" EVENT_THREATS, event_threats strs -> Option<Vec<&str>>, with_event_threats(Vec<String>), "`eventThreats`: `Collection(Edm.String)`, metadata";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<TimelineEventType>, with_event_type(TimelineEventType), "`eventType`: `microsoft.graph.security.timelineEventType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.timelineEventType`, metadata
    TimelineEventType = "microsoft.graph.security.timelineEventType" {
        OriginalDelivery = "originalDelivery",
        SystemTimeTravel = "systemTimeTravel",
        DynamicDelivery = "dynamicDelivery",
        UserUrlClick = "userUrlClick",
        Reprocessed = "reprocessed",
        Zap = "zap",
        QuarantineRelease = "quarantineRelease",
        Air = "air",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.todoAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TodoAuditRecord: super::security::AuditData = "microsoft.graph.security.todoAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/security-topicmodelingsettings?view=graph-rest-beta)
    TopicModelingSettings = "microsoft.graph.security.topicModelingSettings";
    "dynamicallyAdjustTopicCount" DYNAMICALLY_ADJUST_TOPIC_COUNT, dynamically_adjust_topic_count bool -> Option<bool>, with_dynamically_adjust_topic_count(bool), "`dynamicallyAdjustTopicCount`: `Edm.Boolean`";
    "ignoreNumbers" IGNORE_NUMBERS, ignore_numbers bool -> Option<bool>, with_ignore_numbers(bool), "`ignoreNumbers`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "topicCount" TOPIC_COUNT, topic_count i32 -> Option<i32>, with_topic_count(i32), "`topicCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.trafficType`, metadata
    TrafficType = "microsoft.graph.security.trafficType" {
        DownloadedBytes = "downloadedBytes",
        UploadedBytes = "uploadedBytes",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.trainableClassifierAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    TrainableClassifierAuditRecord: super::security::AuditData = "microsoft.graph.security.trainableClassifierAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.triggerTypesRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    TriggerTypesRoot: super::Entity = "microsoft.graph.security.triggerTypesRoot";
    inherited "id" ID, with_id(String), "`id`";
    "retentionEventTypes" RETENTION_EVENT_TYPES, retention_event_types models -> Option<&[super::security::RetentionEventType]>, with_retention_event_types(Vec<super::security::RetentionEventType>), "`retentionEventTypes`: `Collection(microsoft.graph.security.retentionEventType)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.triggersRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    TriggersRoot: super::Entity = "microsoft.graph.security.triggersRoot";
    inherited "id" ID, with_id(String), "`id`";
    "retentionEvents" RETENTION_EVENTS, retention_events models -> Option<&[super::security::RetentionEvent]>, with_retention_events(Vec<super::security::RetentionEvent>), "`retentionEvents`: `Collection(microsoft.graph.security.retentionEvent)`, metadata";
}
