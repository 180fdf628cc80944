// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.partner.security.activityLog`, metadata
    ActivityLog = "microsoft.graph.partner.security.activityLog";
    "statusFrom" STATUS_FROM, status_from enumeration -> Option<SecurityAlertStatus>, with_status_from(SecurityAlertStatus), "`statusFrom`: `microsoft.graph.partner.security.securityAlertStatus`, metadata";
    "statusTo" STATUS_TO, status_to enumeration -> Option<SecurityAlertStatus>, with_status_to(SecurityAlertStatus), "`statusTo`: `microsoft.graph.partner.security.securityAlertStatus`, metadata";
    "updatedBy" UPDATED_BY, updated_by str -> Option<&str>, with_updated_by(String), "`updatedBy`: `Edm.String`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.additionalDataDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    AdditionalDataDictionary: super::Dictionary = "microsoft.graph.partner.security.additionalDataDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`, metadata, with the accessors of [`SecurityRequirement`](SecurityRequirement)
    AdminsMfaEnforcedSecurityRequirement: SecurityRequirement, super::Entity = "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionUrl" ACTION_URL, with_action_url(String), "`actionUrl`";
    inherited "complianceStatus" COMPLIANCE_STATUS, with_compliance_status(ComplianceStatus), "`complianceStatus`";
    inherited "helpUrl" HELP_URL, with_help_url(String), "`helpUrl`";
    inherited "maxScore" MAX_SCORE, with_max_score(i32), "`maxScore`";
    inherited "requirementType" REQUIREMENT_TYPE, with_requirement_type(SecurityRequirementType), "`requirementType`";
    inherited "score" SCORE, with_score(i32), "`score`";
    inherited "state" STATE, with_state(SecurityRequirementState), "`state`";
    inherited "updatedDateTime" UPDATED_DATE_TIME, with_updated_date_time(OffsetDateTime), "`updatedDateTime`";
    "adminsRequiredNotUsingMfaCount" ADMINS_REQUIRED_NOT_USING_MFA_COUNT, admins_required_not_using_mfa_count i32 -> Option<i32>, with_admins_required_not_using_mfa_count(i32), "`adminsRequiredNotUsingMfaCount`: `Edm.Int32`, metadata";
    "legacyPerUserMfaStatus" LEGACY_PER_USER_MFA_STATUS, legacy_per_user_mfa_status enumeration -> Option<PolicyStatus>, with_legacy_per_user_mfa_status(PolicyStatus), "`legacyPerUserMfaStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "mfaConditionalAccessPolicyStatus" MFA_CONDITIONAL_ACCESS_POLICY_STATUS, mfa_conditional_access_policy_status enumeration -> Option<PolicyStatus>, with_mfa_conditional_access_policy_status(PolicyStatus), "`mfaConditionalAccessPolicyStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "mfaEnabledAdminsCount" MFA_ENABLED_ADMINS_COUNT, mfa_enabled_admins_count i32 -> Option<i32>, with_mfa_enabled_admins_count(i32), "`mfaEnabledAdminsCount`: `Edm.Int32`, metadata";
    "mfaEnabledUsersCount" MFA_ENABLED_USERS_COUNT, mfa_enabled_users_count i32 -> Option<i32>, with_mfa_enabled_users_count(i32), "`mfaEnabledUsersCount`: `Edm.Int32`, metadata";
    "securityDefaultsStatus" SECURITY_DEFAULTS_STATUS, security_defaults_status enumeration -> Option<PolicyStatus>, with_security_defaults_status(PolicyStatus), "`securityDefaultsStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "totalAdminsCount" TOTAL_ADMINS_COUNT, total_admins_count i32 -> Option<i32>, with_total_admins_count(i32), "`totalAdminsCount`: `Edm.Int32`, metadata";
    "totalUsersCount" TOTAL_USERS_COUNT, total_users_count i32 -> Option<i32>, with_total_users_count(i32), "`totalUsersCount`: `Edm.Int32`, metadata";
    "usersRequiredNotUsingMfaCount" USERS_REQUIRED_NOT_USING_MFA_COUNT, users_required_not_using_mfa_count i32 -> Option<i32>, with_users_required_not_using_mfa_count(i32), "`usersRequiredNotUsingMfaCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.affectedResource`, metadata
    AffectedResource = "microsoft.graph.partner.security.affectedResource";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.complianceStatus`, metadata
    ComplianceStatus = "microsoft.graph.partner.security.complianceStatus" {
        Compliant = "compliant",
        Noncomplaint = "noncomplaint",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.customerInsight`, metadata
    CustomerInsight = "microsoft.graph.partner.security.customerInsight";
    "mfa" MFA, mfa model -> Option<&CustomerMfaInsight>, with_mfa(CustomerMfaInsight), "`mfa`: `microsoft.graph.partner.security.customerMfaInsight`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.customerMfaInsight`, metadata
    CustomerMfaInsight = "microsoft.graph.partner.security.customerMfaInsight";
    "compliantAdminsCount" COMPLIANT_ADMINS_COUNT, compliant_admins_count i32 -> Option<i32>, with_compliant_admins_count(i32), "`compliantAdminsCount`: `Edm.Int32`, metadata";
    "compliantNonAdminsCount" COMPLIANT_NON_ADMINS_COUNT, compliant_non_admins_count i32 -> Option<i32>, with_compliant_non_admins_count(i32), "`compliantNonAdminsCount`: `Edm.Int32`, metadata";
    "legacyPerUserMfaStatus" LEGACY_PER_USER_MFA_STATUS, legacy_per_user_mfa_status enumeration -> Option<PolicyStatus>, with_legacy_per_user_mfa_status(PolicyStatus), "`legacyPerUserMfaStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "mfaConditionalAccessPolicyStatus" MFA_CONDITIONAL_ACCESS_POLICY_STATUS, mfa_conditional_access_policy_status enumeration -> Option<PolicyStatus>, with_mfa_conditional_access_policy_status(PolicyStatus), "`mfaConditionalAccessPolicyStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "securityDefaultsStatus" SECURITY_DEFAULTS_STATUS, security_defaults_status enumeration -> Option<PolicyStatus>, with_security_defaults_status(PolicyStatus), "`securityDefaultsStatus`: `microsoft.graph.partner.security.policyStatus`, metadata";
    "totalUsersCount" TOTAL_USERS_COUNT, total_users_count i32 -> Option<i32>, with_total_users_count(i32), "`totalUsersCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`, metadata, with the accessors of [`SecurityRequirement`](SecurityRequirement)
    CustomersMfaEnforcedSecurityRequirement: SecurityRequirement, super::Entity = "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionUrl" ACTION_URL, with_action_url(String), "`actionUrl`";
    inherited "complianceStatus" COMPLIANCE_STATUS, with_compliance_status(ComplianceStatus), "`complianceStatus`";
    inherited "helpUrl" HELP_URL, with_help_url(String), "`helpUrl`";
    inherited "maxScore" MAX_SCORE, with_max_score(i32), "`maxScore`";
    inherited "requirementType" REQUIREMENT_TYPE, with_requirement_type(SecurityRequirementType), "`requirementType`";
    inherited "score" SCORE, with_score(i32), "`score`";
    inherited "state" STATE, with_state(SecurityRequirementState), "`state`";
    inherited "updatedDateTime" UPDATED_DATE_TIME, with_updated_date_time(OffsetDateTime), "`updatedDateTime`";
    "compliantTenantCount" COMPLIANT_TENANT_COUNT, compliant_tenant_count i32 -> Option<i32>, with_compliant_tenant_count(i32), "`compliantTenantCount`: `Edm.Int32`, metadata";
    "totalTenantCount" TOTAL_TENANT_COUNT, total_tenant_count i32 -> Option<i32>, with_total_tenant_count(i32), "`totalTenantCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`, metadata, with the accessors of [`SecurityRequirement`](SecurityRequirement)
    CustomersSpendingBudgetSecurityRequirement: SecurityRequirement, super::Entity = "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionUrl" ACTION_URL, with_action_url(String), "`actionUrl`";
    inherited "complianceStatus" COMPLIANCE_STATUS, with_compliance_status(ComplianceStatus), "`complianceStatus`";
    inherited "helpUrl" HELP_URL, with_help_url(String), "`helpUrl`";
    inherited "maxScore" MAX_SCORE, with_max_score(i32), "`maxScore`";
    inherited "requirementType" REQUIREMENT_TYPE, with_requirement_type(SecurityRequirementType), "`requirementType`";
    inherited "score" SCORE, with_score(i32), "`score`";
    inherited "state" STATE, with_state(SecurityRequirementState), "`state`";
    inherited "updatedDateTime" UPDATED_DATE_TIME, with_updated_date_time(OffsetDateTime), "`updatedDateTime`";
    "customersWithSpendBudgetCount" CUSTOMERS_WITH_SPEND_BUDGET_COUNT, customers_with_spend_budget_count i32 -> Option<i32>, with_customers_with_spend_budget_count(i32), "`customersWithSpendBudgetCount`: `Edm.Int32`, metadata";
    "totalCustomersCount" TOTAL_CUSTOMERS_COUNT, total_customers_count i32 -> Option<i32>, with_total_customers_count(i32), "`totalCustomersCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.partnerSecurity`, metadata, with the accessors of [`Entity`](super::Entity)
    PartnerSecurity: super::Entity = "microsoft.graph.partner.security.partnerSecurity";
    inherited "id" ID, with_id(String), "`id`";
    "securityAlerts" SECURITY_ALERTS, security_alerts models -> Option<&[PartnerSecurityAlert]>, with_security_alerts(Vec<PartnerSecurityAlert>), "`securityAlerts`: `Collection(microsoft.graph.partner.security.partnerSecurityAlert)`, metadata";
    "securityScore" SECURITY_SCORE, security_score model -> Option<&PartnerSecurityScore>, with_security_score(PartnerSecurityScore), "`securityScore`: `microsoft.graph.partner.security.partnerSecurityScore`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.partnerSecurityAlert`, metadata, with the accessors of [`Entity`](super::Entity)
    PartnerSecurityAlert: super::Entity = "microsoft.graph.partner.security.partnerSecurityAlert";
    inherited "id" ID, with_id(String), "`id`";
    "activityLogs" ACTIVITY_LOGS, activity_logs models -> Option<&[ActivityLog]>, with_activity_logs(Vec<ActivityLog>), "`activityLogs`: `Collection(microsoft.graph.partner.security.activityLog)`, metadata";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details model -> Option<&AdditionalDataDictionary>, with_additional_details(AdditionalDataDictionary), "`additionalDetails`: `microsoft.graph.partner.security.additionalDataDictionary`, metadata";
    "affectedResources" AFFECTED_RESOURCES, affected_resources models -> Option<&[AffectedResource]>, with_affected_resources(Vec<AffectedResource>), "`affectedResources`: `Collection(microsoft.graph.partner.security.affectedResource)`, metadata";
    "alertType" ALERT_TYPE, alert_type str -> Option<&str>, with_alert_type(String), "`alertType`: `Edm.String`, metadata";
    "catalogOfferId" CATALOG_OFFER_ID, catalog_offer_id str -> Option<&str>, with_catalog_offer_id(String), "`catalogOfferId`: `Edm.String`, metadata";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level enumeration -> Option<SecurityAlertConfidence>, with_confidence_level(SecurityAlertConfidence), "`confidenceLevel`: `microsoft.graph.partner.security.securityAlertConfidence`, metadata";
    "customerTenantId" CUSTOMER_TENANT_ID, customer_tenant_id str -> Option<&str>, with_customer_tenant_id(String), "`customerTenantId`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "firstObservedDateTime" FIRST_OBSERVED_DATE_TIME, first_observed_date_time date_time -> Parsed<OffsetDateTime>, with_first_observed_date_time(OffsetDateTime), "`firstObservedDateTime`: `Edm.DateTimeOffset`, metadata";
    "isTest" IS_TEST, is_test bool -> Option<bool>, with_is_test(bool), "`isTest`: `Edm.Boolean`, metadata";
    "lastObservedDateTime" LAST_OBSERVED_DATE_TIME, last_observed_date_time date_time -> Parsed<OffsetDateTime>, with_last_observed_date_time(OffsetDateTime), "`lastObservedDateTime`: `Edm.DateTimeOffset`, metadata";
    "resolvedBy" RESOLVED_BY, resolved_by str -> Option<&str>, with_resolved_by(String), "`resolvedBy`: `Edm.String`, metadata";
    "resolvedOnDateTime" RESOLVED_ON_DATE_TIME, resolved_on_date_time date_time -> Parsed<OffsetDateTime>, with_resolved_on_date_time(OffsetDateTime), "`resolvedOnDateTime`: `Edm.DateTimeOffset`, metadata";
    "resolvedReason" RESOLVED_REASON, resolved_reason enumeration -> Option<SecurityAlertResolvedReason>, with_resolved_reason(SecurityAlertResolvedReason), "`resolvedReason`: `microsoft.graph.partner.security.securityAlertResolvedReason`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<SecurityAlertSeverity>, with_severity(SecurityAlertSeverity), "`severity`: `microsoft.graph.partner.security.securityAlertSeverity`, metadata";
    "status" STATUS, status enumeration -> Option<SecurityAlertStatus>, with_status(SecurityAlertStatus), "`status`: `microsoft.graph.partner.security.securityAlertStatus`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "valueAddedResellerTenantId" VALUE_ADDED_RESELLER_TENANT_ID, value_added_reseller_tenant_id str -> Option<&str>, with_value_added_reseller_tenant_id(String), "`valueAddedResellerTenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.partnerSecurityScore`, metadata, with the accessors of [`Entity`](super::Entity)
    PartnerSecurityScore: super::Entity = "microsoft.graph.partner.security.partnerSecurityScore";
    inherited "id" ID, with_id(String), "`id`";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`, metadata";
    "lastRefreshDateTime" LAST_REFRESH_DATE_TIME, last_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_date_time(OffsetDateTime), "`lastRefreshDateTime`: `Edm.DateTimeOffset`, metadata";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "customerInsights" CUSTOMER_INSIGHTS, customer_insights models -> Option<&[CustomerInsight]>, with_customer_insights(Vec<CustomerInsight>), "`customerInsights`: `Collection(microsoft.graph.partner.security.customerInsight)`, metadata";
    "history" HISTORY, history models -> Option<&[SecurityScoreHistory]>, with_history(Vec<SecurityScoreHistory>), "`history`: `Collection(microsoft.graph.partner.security.securityScoreHistory)`, metadata";
    "requirements" REQUIREMENTS, requirements models -> Option<&[SecurityRequirement]>, with_requirements(Vec<SecurityRequirement>), "`requirements`: `Collection(microsoft.graph.partner.security.securityRequirement)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.policyStatus`, metadata
    PolicyStatus = "microsoft.graph.partner.security.policyStatus" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.responseTimeSecurityRequirement`, metadata, with the accessors of [`SecurityRequirement`](SecurityRequirement)
    ResponseTimeSecurityRequirement: SecurityRequirement, super::Entity = "microsoft.graph.partner.security.responseTimeSecurityRequirement";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionUrl" ACTION_URL, with_action_url(String), "`actionUrl`";
    inherited "complianceStatus" COMPLIANCE_STATUS, with_compliance_status(ComplianceStatus), "`complianceStatus`";
    inherited "helpUrl" HELP_URL, with_help_url(String), "`helpUrl`";
    inherited "maxScore" MAX_SCORE, with_max_score(i32), "`maxScore`";
    inherited "requirementType" REQUIREMENT_TYPE, with_requirement_type(SecurityRequirementType), "`requirementType`";
    inherited "score" SCORE, with_score(i32), "`score`";
    inherited "state" STATE, with_state(SecurityRequirementState), "`state`";
    inherited "updatedDateTime" UPDATED_DATE_TIME, with_updated_date_time(OffsetDateTime), "`updatedDateTime`";
    "averageResponseTimeInHours" AVERAGE_RESPONSE_TIME_IN_HOURS, average_response_time_in_hours f64 -> Option<f64>, with_average_response_time_in_hours(f64), "`averageResponseTimeInHours`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityAlertConfidence`, metadata
    SecurityAlertConfidence = "microsoft.graph.partner.security.securityAlertConfidence" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityAlertResolvedReason`, metadata
    SecurityAlertResolvedReason = "microsoft.graph.partner.security.securityAlertResolvedReason" {
        Legitimate = "legitimate",
        Ignore = "ignore",
        Fraud = "fraud",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityAlertSeverity`, metadata
    SecurityAlertSeverity = "microsoft.graph.partner.security.securityAlertSeverity" {
        Informational = "informational",
        High = "high",
        Medium = "medium",
        Low = "low",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityAlertStatus`, metadata
    SecurityAlertStatus = "microsoft.graph.partner.security.securityAlertStatus" {
        Active = "active",
        Resolved = "resolved",
        Investigating = "investigating",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.securityRequirement`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityRequirement: super::Entity = "microsoft.graph.partner.security.securityRequirement" {
        "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
        "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
        "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement",
        "microsoft.graph.partner.security.responseTimeSecurityRequirement",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actionUrl" ACTION_URL, action_url str -> Option<&str>, with_action_url(String), "`actionUrl`: `Edm.String`, metadata";
    "complianceStatus" COMPLIANCE_STATUS, compliance_status enumeration -> Option<ComplianceStatus>, with_compliance_status(ComplianceStatus), "`complianceStatus`: `microsoft.graph.partner.security.complianceStatus`, metadata";
    "helpUrl" HELP_URL, help_url str -> Option<&str>, with_help_url(String), "`helpUrl`: `Edm.String`, metadata";
    "maxScore" MAX_SCORE, max_score i32 -> Option<i32>, with_max_score(i32), "`maxScore`: `Edm.Int32`, metadata";
    "requirementType" REQUIREMENT_TYPE, requirement_type enumeration -> Option<SecurityRequirementType>, with_requirement_type(SecurityRequirementType), "`requirementType`: `microsoft.graph.partner.security.securityRequirementType`, metadata";
    "score" SCORE, score i32 -> Option<i32>, with_score(i32), "`score`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<SecurityRequirementState>, with_state(SecurityRequirementState), "`state`: `microsoft.graph.partner.security.securityRequirementState`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityRequirementState`, metadata
    SecurityRequirementState = "microsoft.graph.partner.security.securityRequirementState" {
        Active = "active",
        Preview = "preview",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partner.security.securityRequirementType`, metadata
    SecurityRequirementType = "microsoft.graph.partner.security.securityRequirementType" {
        MfaEnforcedForAdmins = "mfaEnforcedForAdmins",
        MfaEnforcedForAdminsOfCustomers = "mfaEnforcedForAdminsOfCustomers",
        SecurityAlertsPromptlyResolved = "securityAlertsPromptlyResolved",
        SecurityContactProvided = "securityContactProvided",
        SpendingBudgetSetForCustomerAzureSubscriptions = "spendingBudgetSetForCustomerAzureSubscriptions",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partner.security.securityScoreHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityScoreHistory: super::Entity = "microsoft.graph.partner.security.securityScoreHistory";
    inherited "id" ID, with_id(String), "`id`";
    "compliantRequirementsCount" COMPLIANT_REQUIREMENTS_COUNT, compliant_requirements_count i32 -> Option<i32>, with_compliant_requirements_count(i32), "`compliantRequirementsCount`: `Edm.Int32`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`, metadata";
    "totalRequirementsCount" TOTAL_REQUIREMENTS_COUNT, total_requirements_count i32 -> Option<i32>, with_total_requirements_count(i32), "`totalRequirementsCount`: `Edm.Int32`, metadata";
}
