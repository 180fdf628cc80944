// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.scopeBase`, metadata
    ScopeBase = "microsoft.graph.scopeBase" {
        "microsoft.graph.groupScope",
        "microsoft.graph.tenantScope",
        "microsoft.graph.userScope",
    };
    "identity" IDENTITY, identity str -> Option<&str>, with_identity(String), "`identity`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScore`](https://learn.microsoft.com/graph/api/resources/securescores?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SecureScore: super::Entity = "microsoft.graph.secureScore";
    inherited "id" ID, with_id(String), "`id`";
    "activeUserCount" ACTIVE_USER_COUNT, active_user_count i32 -> Option<i32>, with_active_user_count(i32), "`activeUserCount`: `Edm.Int32`";
    "averageComparativeScores" AVERAGE_COMPARATIVE_SCORES, average_comparative_scores models -> Option<&[super::AverageComparativeScore]>, with_average_comparative_scores(Vec<super::AverageComparativeScore>), "`averageComparativeScores`: `Collection(microsoft.graph.averageComparativeScore)`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "controlScores" CONTROL_SCORES, control_scores models -> Option<&[super::ControlScore]>, with_control_scores(Vec<super::ControlScore>), "`controlScores`: `Collection(microsoft.graph.controlScore)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`";
    "enabledServices" ENABLED_SERVICES, enabled_services strs -> Option<Vec<&str>>, with_enabled_services(Vec<String>), "`enabledServices`: `Collection(Edm.String)`";
    "licensedUserCount" LICENSED_USER_COUNT, licensed_user_count i32 -> Option<i32>, with_licensed_user_count(i32), "`licensedUserCount`: `Edm.Int32`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
    "averageScore" AVERAGE_SCORE, average_score str -> Option<&str>, with_average_score(String), "`averageScore`: `Edm.String`, not in the metadata";
    "createdDate" CREATED_DATE, created_date date_time -> Parsed<OffsetDateTime>, with_created_date(OffsetDateTime), "`createdDate`: `Edm.DateTimeOffset`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlProfile`](https://learn.microsoft.com/graph/api/resources/securescorecontrolprofiles?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SecureScoreControlProfile: super::Entity = "microsoft.graph.secureScoreControlProfile";
    inherited "id" ID, with_id(String), "`id`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`, not in the metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "complianceInformation" COMPLIANCE_INFORMATION, compliance_information models -> Option<&[super::ComplianceInformation]>, with_compliance_information(Vec<super::ComplianceInformation>), "`complianceInformation`: `Collection(microsoft.graph.complianceInformation)`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "actionType" ACTION_TYPE, action_type str -> Option<&str>, with_action_type(String), "`actionType`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`, type of the metadata";
    "tier" TIER, tier str -> Option<&str>, with_tier(String), "`tier`: `Edm.String`";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`";
    "implementationCost" IMPLEMENTATION_COST, implementation_cost str -> Option<&str>, with_implementation_cost(String), "`implementationCost`: `Edm.String`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "threats" THREATS, threats strs -> Option<Vec<&str>>, with_threats(Vec<String>), "`threats`: `Collection(Edm.String)`";
    "deprecated" DEPRECATED, deprecated bool -> Option<bool>, with_deprecated(bool), "`deprecated`: `Edm.Boolean`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "remediationImpact" REMEDIATION_IMPACT, remediation_impact str -> Option<&str>, with_remediation_impact(String), "`remediationImpact`: `Edm.String`";
    "actionUrl" ACTION_URL, action_url str -> Option<&str>, with_action_url(String), "`actionUrl`: `Edm.String`";
    "controlStateUpdates" CONTROL_STATE_UPDATES, control_state_updates models -> Option<&[super::SecureScoreControlStateUpdate]>, with_control_state_updates(Vec<super::SecureScoreControlStateUpdate>), "`controlStateUpdates`: `Collection(microsoft.graph.secureScoreControlStateUpdate)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlStateUpdate`](https://learn.microsoft.com/graph/api/resources/securescorecontrolstateupdate?view=graph-rest-beta)
    SecureScoreControlStateUpdate = "microsoft.graph.secureScoreControlStateUpdate";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "updatedBy" UPDATED_BY, updated_by str -> Option<&str>, with_updated_by(String), "`updatedBy`: `Edm.String`";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta)
    Security = "microsoft.graph.security";
    "alerts" ALERTS, alerts models -> Option<&[super::Alert]>, with_alerts(Vec<super::Alert>), "`alerts`: `Collection(microsoft.graph.alert)`";
    "attackSimulation" ATTACK_SIMULATION, attack_simulation model -> Option<&super::AttackSimulationRoot>, with_attack_simulation(super::AttackSimulationRoot), "`attackSimulation`: `microsoft.graph.attackSimulationRoot`";
    "securityActions" SECURITY_ACTIONS, security_actions models -> Option<&[super::SecurityAction]>, with_security_actions(Vec<super::SecurityAction>), "`securityActions`: `Collection(microsoft.graph.securityAction)`, type of the metadata";
    "tiIndicators" TI_INDICATORS, ti_indicators models -> Option<&[super::TiIndicator]>, with_ti_indicators(Vec<super::TiIndicator>), "`tiIndicators`: `Collection(microsoft.graph.tiIndicator)`";
    "threatSubmission" THREAT_SUBMISSION, threat_submission model -> Option<&super::security::ThreatSubmissionRoot>, with_threat_submission(super::security::ThreatSubmissionRoot), "`threatSubmission`: `microsoft.graph.security.threatSubmissionRoot`, type of the metadata";
    "alerts_v2" ALERTS_V2, alerts_v2 models -> Option<&[super::security::Alert]>, with_alerts_v2(Vec<super::security::Alert>), "`alerts_v2`: `Collection(microsoft.graph.security.alert)`, metadata";
    "auditLog" AUDIT_LOG, audit_log model -> Option<&super::security::AuditCoreRoot>, with_audit_log(super::security::AuditCoreRoot), "`auditLog`: `microsoft.graph.security.auditCoreRoot`, metadata";
    "caseManagement" CASE_MANAGEMENT, case_management model -> Option<&super::security::CaseManagementRoot>, with_case_management(super::security::CaseManagementRoot), "`caseManagement`: `microsoft.graph.security.caseManagementRoot`, metadata";
    "cases" CASES, cases model -> Option<&super::security::CasesRoot>, with_cases(super::security::CasesRoot), "`cases`: `microsoft.graph.security.casesRoot`, metadata";
    "cloudAppSecurityProfiles" CLOUD_APP_SECURITY_PROFILES, cloud_app_security_profiles models -> Option<&[super::CloudAppSecurityProfile]>, with_cloud_app_security_profiles(Vec<super::CloudAppSecurityProfile>), "`cloudAppSecurityProfiles`: `Collection(microsoft.graph.cloudAppSecurityProfile)`, metadata";
    "collaboration" COLLABORATION, collaboration model -> Option<&super::security::CollaborationRoot>, with_collaboration(super::security::CollaborationRoot), "`collaboration`: `microsoft.graph.security.collaborationRoot`, metadata";
    "dataDiscovery" DATA_DISCOVERY, data_discovery model -> Option<&super::security::DataDiscoveryRoot>, with_data_discovery(super::security::DataDiscoveryRoot), "`dataDiscovery`: `microsoft.graph.security.dataDiscoveryRoot`, metadata";
    "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, data_security_and_governance model -> Option<&super::TenantDataSecurityAndGovernance>, with_data_security_and_governance(super::TenantDataSecurityAndGovernance), "`dataSecurityAndGovernance`: `microsoft.graph.tenantDataSecurityAndGovernance`, metadata";
    "domainSecurityProfiles" DOMAIN_SECURITY_PROFILES, domain_security_profiles models -> Option<&[super::DomainSecurityProfile]>, with_domain_security_profiles(Vec<super::DomainSecurityProfile>), "`domainSecurityProfiles`: `Collection(microsoft.graph.domainSecurityProfile)`, metadata";
    "fileSecurityProfiles" FILE_SECURITY_PROFILES, file_security_profiles models -> Option<&[super::FileSecurityProfile]>, with_file_security_profiles(Vec<super::FileSecurityProfile>), "`fileSecurityProfiles`: `Collection(microsoft.graph.fileSecurityProfile)`, metadata";
    "hostSecurityProfiles" HOST_SECURITY_PROFILES, host_security_profiles models -> Option<&[super::HostSecurityProfile]>, with_host_security_profiles(Vec<super::HostSecurityProfile>), "`hostSecurityProfiles`: `Collection(microsoft.graph.hostSecurityProfile)`, metadata";
    "identities" IDENTITIES, identities model -> Option<&super::security::IdentityContainer>, with_identities(super::security::IdentityContainer), "`identities`: `microsoft.graph.security.identityContainer`, metadata";
    "incidentTasks" INCIDENT_TASKS, incident_tasks models -> Option<&[super::security::IncidentTask]>, with_incident_tasks(Vec<super::security::IncidentTask>), "`incidentTasks`: `Collection(microsoft.graph.security.incidentTask)`, metadata";
    "incidents" INCIDENTS, incidents models -> Option<&[super::security::Incident]>, with_incidents(Vec<super::security::Incident>), "`incidents`: `Collection(microsoft.graph.security.incident)`, metadata";
    "informationProtection" INFORMATION_PROTECTION, information_protection model -> Option<&super::security::InformationProtection>, with_information_protection(super::security::InformationProtection), "`informationProtection`: `microsoft.graph.security.informationProtection`, metadata";
    "ipSecurityProfiles" IP_SECURITY_PROFILES, ip_security_profiles models -> Option<&[super::IpSecurityProfile]>, with_ip_security_profiles(Vec<super::IpSecurityProfile>), "`ipSecurityProfiles`: `Collection(microsoft.graph.ipSecurityProfile)`, metadata";
    "labels" LABELS, labels model -> Option<&super::security::LabelsRoot>, with_labels(super::security::LabelsRoot), "`labels`: `microsoft.graph.security.labelsRoot`, metadata";
    "partner" PARTNER, partner model -> Option<&super::partner_security::PartnerSecurity>, with_partner(super::partner_security::PartnerSecurity), "`partner`: `microsoft.graph.partner.security.partnerSecurity`, metadata";
    "providerTenantSettings" PROVIDER_TENANT_SETTINGS, provider_tenant_settings models -> Option<&[super::ProviderTenantSetting]>, with_provider_tenant_settings(Vec<super::ProviderTenantSetting>), "`providerTenantSettings`: `Collection(microsoft.graph.providerTenantSetting)`, metadata";
    "rules" RULES, rules model -> Option<&super::security::RulesRoot>, with_rules(super::security::RulesRoot), "`rules`: `microsoft.graph.security.rulesRoot`, metadata";
    "secureScoreControlProfiles" SECURE_SCORE_CONTROL_PROFILES, secure_score_control_profiles models -> Option<&[super::SecureScoreControlProfile]>, with_secure_score_control_profiles(Vec<super::SecureScoreControlProfile>), "`secureScoreControlProfiles`: `Collection(microsoft.graph.secureScoreControlProfile)`, metadata";
    "secureScores" SECURE_SCORES, secure_scores models -> Option<&[super::SecureScore]>, with_secure_scores(Vec<super::SecureScore>), "`secureScores`: `Collection(microsoft.graph.secureScore)`, metadata";
    "securityCopilot" SECURITY_COPILOT, security_copilot model -> Option<&super::SecurityCopilot>, with_security_copilot(super::SecurityCopilot), "`securityCopilot`: `microsoft.graph.securityCopilot`, metadata";
    "subjectRightsRequests" SUBJECT_RIGHTS_REQUESTS, subject_rights_requests models -> Option<&[super::SubjectRightsRequest]>, with_subject_rights_requests(Vec<super::SubjectRightsRequest>), "`subjectRightsRequests`: `Collection(microsoft.graph.subjectRightsRequest)`, metadata";
    "threatIntelligence" THREAT_INTELLIGENCE, threat_intelligence model -> Option<&super::security::ThreatIntelligence>, with_threat_intelligence(super::security::ThreatIntelligence), "`threatIntelligence`: `microsoft.graph.security.threatIntelligence`, metadata";
    "triggerTypes" TRIGGER_TYPES, trigger_types model -> Option<&super::security::TriggerTypesRoot>, with_trigger_types(super::security::TriggerTypesRoot), "`triggerTypes`: `microsoft.graph.security.triggerTypesRoot`, metadata";
    "triggers" TRIGGERS, triggers model -> Option<&super::security::TriggersRoot>, with_triggers(super::security::TriggersRoot), "`triggers`: `microsoft.graph.security.triggersRoot`, metadata";
    "userSecurityProfiles" USER_SECURITY_PROFILES, user_security_profiles models -> Option<&[super::UserSecurityProfile]>, with_user_security_profiles(Vec<super::UserSecurityProfile>), "`userSecurityProfiles`: `Collection(microsoft.graph.userSecurityProfile)`, metadata";
    "workbooks" WORKBOOKS, workbooks models -> Option<&[super::security::Workbook]>, with_workbooks(Vec<super::security::Workbook>), "`workbooks`: `Collection(microsoft.graph.security.workbook)`, metadata";
    "zones" ZONES, zones models -> Option<&[super::security::Zone]>, with_zones(Vec<super::security::Zone>), "`zones`: `Collection(microsoft.graph.security.zone)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityAction`](https://learn.microsoft.com/graph/api/resources/securityaction?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SecurityAction: super::Entity = "microsoft.graph.securityAction";
    inherited "id" ID, with_id(String), "`id`";
    "actionReason" ACTION_REASON, action_reason str -> Option<&str>, with_action_reason(String), "`actionReason`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "errorInfo" ERROR_INFO, error_info model -> Option<&super::ResultInfo>, with_error_info(super::ResultInfo), "`errorInfo`: `microsoft.graph.resultInfo`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::KeyValuePair]>, with_parameters(Vec<super::KeyValuePair>), "`parameters`: `Collection(microsoft.graph.keyValuePair)`" "Required.";
    "states" STATES, states models -> Option<&[super::SecurityActionState]>, with_states(Vec<super::SecurityActionState>), "`states`: `Collection(microsoft.graph.securityActionState)`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: NotStarted, Running, Completed, Failed.";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityActionState`](https://learn.microsoft.com/graph/api/resources/securityactionstate?view=graph-rest-beta)
    SecurityActionState = "microsoft.graph.securityActionState";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: NotStarted, Running, Completed, Failed.";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.securityCopilot`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityCopilot: super::Entity = "microsoft.graph.securityCopilot";
    inherited "id" ID, with_id(String), "`id`";
    "workspaces" WORKSPACES, workspaces models -> Option<&[super::security_security_copilot::Workspace]>, with_workspaces(Vec<super::security_security_copilot::Workspace>), "`workspaces`: `Collection(microsoft.graph.security.securityCopilot.workspace)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityNetworkProtocol`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-beta)
    SecurityNetworkProtocol = "microsoft.graph.securityNetworkProtocol" {
        Unknown = "unknown",
        Ip = "ip",
        Icmp = "icmp",
        Igmp = "igmp",
        Ggp = "ggp",
        Ipv4 = "ipv4",
        Tcp = "tcp",
        Pup = "pup",
        Udp = "udp",
        Idp = "idp",
        Ipv6 = "ipv6",
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        IcmpV6 = "icmpV6",
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        Nd = "nd",
        Raw = "raw",
        Ipx = "ipx",
        Spx = "spx",
        SpxIi = "spxII",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityResource`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-beta)
    SecurityResource = "microsoft.graph.securityResource";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::SecurityResourceType>, with_resource_type(super::SecurityResourceType), "`resourceType`: `microsoft.graph.securityResourceType`" "Possible values are: attacked, related.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-beta)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        Attacked = "attacked",
        Related = "related",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityVendorInformation`](https://learn.microsoft.com/graph/api/resources/securityvendorinformation?view=graph-rest-beta)
    SecurityVendorInformation = "microsoft.graph.securityVendorInformation";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`";
    "providerVersion" PROVIDER_VERSION, provider_version str -> Option<&str>, with_provider_version(String), "`providerVersion`: `Edm.String`" "Required.";
    "subProvider" SUB_PROVIDER, sub_provider str -> Option<&str>, with_sub_provider(String), "`subProvider`: `Edm.String`";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitiveContentEvidence`, metadata
    SensitiveContentEvidence = "microsoft.graph.sensitiveContentEvidence";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "match" MATCH, match_ str -> Option<&str>, with_match(String), "`match`: `Edm.String`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitiveContentLocation`, metadata
    SensitiveContentLocation = "microsoft.graph.sensitiveContentLocation";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "evidences" EVIDENCES, evidences models -> Option<&[super::SensitiveContentEvidence]>, with_evidences(Vec<super::SensitiveContentEvidence>), "`evidences`: `Collection(microsoft.graph.sensitiveContentEvidence)`, metadata";
    "idMatch" ID_MATCH, id_match str -> Option<&str>, with_id_match(String), "`idMatch`: `Edm.String`, metadata";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitiveType`, metadata, with the accessors of [`Entity`](super::Entity)
    SensitiveType: super::Entity = "microsoft.graph.sensitiveType";
    inherited "id" ID, with_id(String), "`id`";
    "classificationMethod" CLASSIFICATION_METHOD, classification_method enumeration -> Option<super::ClassificationMethod>, with_classification_method(super::ClassificationMethod), "`classificationMethod`: `microsoft.graph.classificationMethod`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
    "rulePackageId" RULE_PACKAGE_ID, rule_package_id str -> Option<&str>, with_rule_package_id(String), "`rulePackageId`: `Edm.String`, metadata";
    "rulePackageType" RULE_PACKAGE_TYPE, rule_package_type str -> Option<&str>, with_rule_package_type(String), "`rulePackageType`: `Edm.String`, metadata";
    "scope" SCOPE, scope flags -> Option<Flags<super::SensitiveTypeScope>>, with_scope(Flags<super::SensitiveTypeScope>), "`scope`: `microsoft.graph.sensitiveTypeScope`, metadata";
    "sensitiveTypeSource" SENSITIVE_TYPE_SOURCE, sensitive_type_source enumeration -> Option<super::SensitiveTypeSource>, with_sensitive_type_source(super::SensitiveTypeSource), "`sensitiveTypeSource`: `microsoft.graph.sensitiveTypeSource`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sensitiveTypeScope`, metadata
    SensitiveTypeScope = "microsoft.graph.sensitiveTypeScope" {
        FullDocument = "fullDocument",
        PartialDocument = "partialDocument",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sensitiveTypeSource`, metadata
    SensitiveTypeSource = "microsoft.graph.sensitiveTypeSource" {
        OutOfBox = "outOfBox",
        Tenant = "tenant",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signingResult`, metadata
    SigningResult = "microsoft.graph.signingResult";
    "signature" SIGNATURE, signature binary -> Parsed<Bytes>, with_signature(Bytes), "`signature`: `Edm.Binary`, metadata";
    "signingKeyId" SIGNING_KEY_ID, signing_key_id str -> Option<&str>, with_signing_key_id(String), "`signingKeyId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulation`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Simulation: super::Entity = "microsoft.graph.simulation";
    inherited "id" ID, with_id(String), "`id`";
    "attackTechnique" ATTACK_TECHNIQUE, attack_technique enumeration -> Option<super::SimulationAttackTechnique>, with_attack_technique(super::SimulationAttackTechnique), "`attackTechnique`: `microsoft.graph.simulationAttackTechnique`" "Possible values are: unknown, credentialHarvesting, attachmentMalware, driveByUrl, linkInAttachment, linkToMalwareFile, unknownFutureValue.";
    "attackType" ATTACK_TYPE, attack_type enumeration -> Option<super::SimulationAttackType>, with_attack_type(super::SimulationAttackType), "`attackType`: `microsoft.graph.simulationAttackType`" "Possible values are: unknown, social, cloud, endpoint, unknownFutureValue.";
    "automationId" AUTOMATION_ID, automation_id str -> Option<&str>, with_automation_id(String), "`automationId`: `Edm.String`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isAutomated" IS_AUTOMATED, is_automated bool -> Option<bool>, with_is_automated(bool), "`isAutomated`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "launchDateTime" LAUNCH_DATE_TIME, launch_date_time date_time -> Parsed<OffsetDateTime>, with_launch_date_time(OffsetDateTime), "`launchDateTime`: `Edm.DateTimeOffset`";
    "payloadDeliveryPlatform" PAYLOAD_DELIVERY_PLATFORM, payload_delivery_platform enumeration -> Option<super::PayloadDeliveryPlatform>, with_payload_delivery_platform(super::PayloadDeliveryPlatform), "`payloadDeliveryPlatform`: `microsoft.graph.payloadDeliveryPlatform`" "Possible values are: unknown, sms, email, teams, unknownFutureValue.";
    "report" REPORT, report model -> Option<&super::SimulationReport>, with_report(super::SimulationReport), "`report`: `microsoft.graph.simulationReport`";
    "status" STATUS, status enumeration -> Option<super::SimulationStatus>, with_status(super::SimulationStatus), "`status`: `microsoft.graph.simulationStatus`" "Possible values are: unknown, draft, running, scheduled, succeeded, failed, cancelled, excluded, unknownFutureValue.";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`, metadata";
    "endUserNotificationSetting" END_USER_NOTIFICATION_SETTING, end_user_notification_setting model -> Option<&super::EndUserNotificationSetting>, with_end_user_notification_setting(super::EndUserNotificationSetting), "`endUserNotificationSetting`: `microsoft.graph.endUserNotificationSetting`, metadata";
    "excludedAccountTarget" EXCLUDED_ACCOUNT_TARGET, excluded_account_target model -> Option<&super::AccountTargetContent>, with_excluded_account_target(super::AccountTargetContent), "`excludedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "includedAccountTarget" INCLUDED_ACCOUNT_TARGET, included_account_target model -> Option<&super::AccountTargetContent>, with_included_account_target(super::AccountTargetContent), "`includedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "oAuthConsentAppDetail" OAUTH_CONSENT_APP_DETAIL, oauth_consent_app_detail model -> Option<&super::OauthConsentAppDetail>, with_oauth_consent_app_detail(super::OauthConsentAppDetail), "`oAuthConsentAppDetail`: `microsoft.graph.oAuthConsentAppDetail`, metadata";
    "trainingSetting" TRAINING_SETTING, training_setting model -> Option<&super::TrainingSetting>, with_training_setting(super::TrainingSetting), "`trainingSetting`: `microsoft.graph.trainingSetting`, metadata";
    "landingPage" LANDING_PAGE, landing_page model -> Option<&super::LandingPage>, with_landing_page(super::LandingPage), "`landingPage`: `microsoft.graph.landingPage`, metadata";
    "loginPage" LOGIN_PAGE, login_page model -> Option<&super::LoginPage>, with_login_page(super::LoginPage), "`loginPage`: `microsoft.graph.loginPage`, metadata";
    "payload" PAYLOAD, payload model -> Option<&super::Payload>, with_payload(super::Payload), "`payload`: `microsoft.graph.payload`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackTechnique`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackTechnique = "microsoft.graph.simulationAttackTechnique" {
        Unknown = "unknown",
        CredentialHarvesting = "credentialHarvesting",
        AttachmentMalware = "attachmentMalware",
        DriveByUrl = "driveByUrl",
        LinkInAttachment = "linkInAttachment",
        LinkToMalwareFile = "linkToMalwareFile",
        UnknownFutureValue = "unknownFutureValue",
        OauthConsentGrant = "oAuthConsentGrant",
        PhishTraining = "phishTraining",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackType`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackType = "microsoft.graph.simulationAttackType" {
        Unknown = "unknown",
        Social = "social",
        Cloud = "cloud",
        Endpoint = "endpoint",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomation`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SimulationAutomation: super::Entity = "microsoft.graph.simulationAutomation";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`";
    "nextRunDateTime" NEXT_RUN_DATE_TIME, next_run_date_time date_time -> Parsed<OffsetDateTime>, with_next_run_date_time(OffsetDateTime), "`nextRunDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationStatus>, with_status(super::SimulationAutomationStatus), "`status`: `microsoft.graph.simulationAutomationStatus`" "Possible values are: unknown, draft, notRunning, running, completed, unknownFutureValue.";
    "runs" RUNS, runs models -> Option<&[super::SimulationAutomationRun]>, with_runs(Vec<super::SimulationAutomationRun>), "`runs`: `Collection(microsoft.graph.simulationAutomationRun)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomationRun`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SimulationAutomationRun: super::Entity = "microsoft.graph.simulationAutomationRun";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "simulationId" SIMULATION_ID, simulation_id str -> Option<&str>, with_simulation_id(String), "`simulationId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationRunStatus>, with_status(super::SimulationAutomationRunStatus), "`status`: `microsoft.graph.simulationAutomationRunStatus`" "Possible values are: unknown, running, succeeded, failed, skipped, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationRunStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta)
    SimulationAutomationRunStatus = "microsoft.graph.simulationAutomationRunStatus" {
        Unknown = "unknown",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta)
    SimulationAutomationStatus = "microsoft.graph.simulationAutomationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        NotRunning = "notRunning",
        Running = "running",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationContentSource`, metadata
    SimulationContentSource = "microsoft.graph.simulationContentSource" {
        Unknown = "unknown",
        Global = "global",
        Tenant = "tenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.simulationContentStatus`, metadata
    SimulationContentStatus = "microsoft.graph.simulationContentStatus" {
        Unknown = "unknown",
        Draft = "draft",
        Ready = "ready",
        Archive = "archive",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationEvent`](https://learn.microsoft.com/graph/api/resources/simulationevent?view=graph-rest-beta)
    SimulationEvent = "microsoft.graph.simulationEvent";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationEventsContent`](https://learn.microsoft.com/graph/api/resources/simulationeventscontent?view=graph-rest-beta)
    SimulationEventsContent = "microsoft.graph.simulationEventsContent";
    "compromisedRate" COMPROMISED_RATE, compromised_rate f64 -> Option<f64>, with_compromised_rate(f64), "`compromisedRate`: `Edm.Double`";
    "events" EVENTS, events models -> Option<&[super::SimulationEvent]>, with_events(Vec<super::SimulationEvent>), "`events`: `Collection(microsoft.graph.simulationEvent)`";
}

crate::runtime::model! {
    /// `microsoft.graph.simulationNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    SimulationNotification: super::BaseEndUserNotification = "microsoft.graph.simulationNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "targettedUserType" TARGETTED_USER_TYPE, targetted_user_type enumeration -> Option<super::TargettedUserType>, with_targetted_user_type(super::TargettedUserType), "`targettedUserType`: `microsoft.graph.targettedUserType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationReport`](https://learn.microsoft.com/graph/api/resources/simulationreport?view=graph-rest-beta)
    SimulationReport = "microsoft.graph.simulationReport";
    "overview" OVERVIEW, overview model -> Option<&super::SimulationReportOverview>, with_overview(super::SimulationReportOverview), "`overview`: `microsoft.graph.simulationReportOverview`";
    "simulationUsers" SIMULATION_USERS, simulation_users models -> Option<&[super::UserSimulationDetails]>, with_simulation_users(Vec<super::UserSimulationDetails>), "`simulationUsers`: `Collection(microsoft.graph.userSimulationDetails)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationReportOverview`](https://learn.microsoft.com/graph/api/resources/simulationreportoverview?view=graph-rest-beta)
    SimulationReportOverview = "microsoft.graph.simulationReportOverview";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions models -> Option<&[super::RecommendedAction]>, with_recommended_actions(Vec<super::RecommendedAction>), "`recommendedActions`: `Collection(microsoft.graph.recommendedAction)`";
    "resolvedTargetsCount" RESOLVED_TARGETS_COUNT, resolved_targets_count i32 -> Option<i32>, with_resolved_targets_count(i32), "`resolvedTargetsCount`: `Edm.Int32`";
    "simulationEventsContent" SIMULATION_EVENTS_CONTENT, simulation_events_content model -> Option<&super::SimulationEventsContent>, with_simulation_events_content(super::SimulationEventsContent), "`simulationEventsContent`: `microsoft.graph.simulationEventsContent`";
    "trainingEventsContent" TRAINING_EVENTS_CONTENT, training_events_content model -> Option<&super::TrainingEventsContent>, with_training_events_content(super::TrainingEventsContent), "`trainingEventsContent`: `microsoft.graph.trainingEventsContent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationStatus`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationStatus = "microsoft.graph.simulationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        Running = "running",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
        Excluded = "excluded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.siteAccessType`, metadata
    SiteAccessType = "microsoft.graph.siteAccessType" {
        Block = "block",
        Full = "full",
        Limited = "limited",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    SubmissionCategory = "microsoft.graph.submissionCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
    }
}
