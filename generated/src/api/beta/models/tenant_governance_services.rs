// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::Value;

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.actionStep`, metadata
    ActionStep = "microsoft.graph.tenantGovernanceServices.actionStep";
    "actionUrl" ACTION_URL, action_url untyped -> Option<&Value>, with_action_url(Value), "`actionUrl`: `Edm.Untyped`, metadata";
    "stepNumber" STEP_NUMBER, step_number untyped -> Option<&Value>, with_step_number(Value), "`stepNumber`: `Edm.Untyped`, metadata";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.actionUrl`, metadata
    ActionUrl = "microsoft.graph.tenantGovernanceServices.actionUrl";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "url" URL, url untyped -> Option<&Value>, with_url(Value), "`url`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`, metadata
    B2BRegistrationMetricsBase = "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase";
    "inboundTotalUsers" INBOUND_TOTAL_USERS, inbound_total_users untyped -> Option<&Value>, with_inbound_total_users(Value), "`inboundTotalUsers`: `Edm.Untyped`, metadata";
    "outboundTotalUsers" OUTBOUND_TOTAL_USERS, outbound_total_users untyped -> Option<&Value>, with_outbound_total_users(Value), "`outboundTotalUsers`: `Edm.Untyped`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time untyped -> Option<&Value>, with_watermark_date_time(Value), "`watermarkDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`, metadata
    B2BRegistrationMetricsInitial = "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`, metadata
    B2BRegistrationMetricsRecent = "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time untyped -> Option<&Value>, with_update_date_time(Value), "`updateDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`, metadata
    B2BSignInActivityMetrics = "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics";
    "initial" INITIAL, initial untyped -> Option<&Value>, with_initial(Value), "`initial`: `Edm.Untyped`, metadata";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints untyped -> Option<&Value>, with_investigation_hints(Value), "`investigationHints`: `Edm.Untyped`, metadata";
    "recent" RECENT, recent untyped -> Option<&Value>, with_recent(Value), "`recent`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`, metadata
    B2BSignInActivityMetricsBase = "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase";
    "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, inbound_monthly_total_applications untyped -> Option<&Value>, with_inbound_monthly_total_applications(Value), "`inboundMonthlyTotalApplications`: `Edm.Untyped`, metadata";
    "inboundMonthlyTotalUsers" INBOUND_MONTHLY_TOTAL_USERS, inbound_monthly_total_users untyped -> Option<&Value>, with_inbound_monthly_total_users(Value), "`inboundMonthlyTotalUsers`: `Edm.Untyped`, metadata";
    "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, outbound_monthly_total_applications untyped -> Option<&Value>, with_outbound_monthly_total_applications(Value), "`outboundMonthlyTotalApplications`: `Edm.Untyped`, metadata";
    "outboundMonthlyTotalUsers" OUTBOUND_MONTHLY_TOTAL_USERS, outbound_monthly_total_users untyped -> Option<&Value>, with_outbound_monthly_total_users(Value), "`outboundMonthlyTotalUsers`: `Edm.Untyped`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time untyped -> Option<&Value>, with_watermark_date_time(Value), "`watermarkDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`, metadata
    B2BSignInActivityMetricsInitial = "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`, metadata
    B2BSignInActivityMetricsRecent = "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time untyped -> Option<&Value>, with_update_date_time(Value), "`updateDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`, metadata
    B2bRegistrationMetrics = "microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics";
    "initial" INITIAL, initial untyped -> Option<&Value>, with_initial(Value), "`initial`: `Edm.Untyped`, metadata";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints untyped -> Option<&Value>, with_investigation_hints(Value), "`investigationHints`: `Edm.Untyped`, metadata";
    "recent" RECENT, recent untyped -> Option<&Value>, with_recent(Value), "`recent`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetrics`, metadata
    BillingMetrics = "microsoft.graph.tenantGovernanceServices.billingMetrics";
    "initial" INITIAL, initial untyped -> Option<&Value>, with_initial(Value), "`initial`: `Edm.Untyped`, metadata";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints untyped -> Option<&Value>, with_investigation_hints(Value), "`investigationHints`: `Edm.Untyped`, metadata";
    "recent" RECENT, recent untyped -> Option<&Value>, with_recent(Value), "`recent`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsBase`, metadata
    BillingMetricsBase = "microsoft.graph.tenantGovernanceServices.billingMetricsBase";
    "foreignAssociatedTenantBillingManagementActiveCount" FOREIGN_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, foreign_associated_tenant_billing_management_active_count untyped -> Option<&Value>, with_foreign_associated_tenant_billing_management_active_count(Value), "`foreignAssociatedTenantBillingManagementActiveCount`: `Edm.Untyped`, metadata";
    "foreignAssociatedTenantCount" FOREIGN_ASSOCIATED_TENANT_COUNT, foreign_associated_tenant_count untyped -> Option<&Value>, with_foreign_associated_tenant_count(Value), "`foreignAssociatedTenantCount`: `Edm.Untyped`, metadata";
    "foreignAssociatedTenantProvisioningActiveCount" FOREIGN_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, foreign_associated_tenant_provisioning_active_count untyped -> Option<&Value>, with_foreign_associated_tenant_provisioning_active_count(Value), "`foreignAssociatedTenantProvisioningActiveCount`: `Edm.Untyped`, metadata";
    "localAssociatedTenantBillingManagementActiveCount" LOCAL_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, local_associated_tenant_billing_management_active_count untyped -> Option<&Value>, with_local_associated_tenant_billing_management_active_count(Value), "`localAssociatedTenantBillingManagementActiveCount`: `Edm.Untyped`, metadata";
    "localAssociatedTenantCount" LOCAL_ASSOCIATED_TENANT_COUNT, local_associated_tenant_count untyped -> Option<&Value>, with_local_associated_tenant_count(Value), "`localAssociatedTenantCount`: `Edm.Untyped`, metadata";
    "localAssociatedTenantIds" LOCAL_ASSOCIATED_TENANT_IDS, local_associated_tenant_ids untyped -> Option<&Value>, with_local_associated_tenant_ids(Value), "`localAssociatedTenantIds`: `Edm.Untyped`, metadata";
    "localAssociatedTenantProvisioningActiveCount" LOCAL_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, local_associated_tenant_provisioning_active_count untyped -> Option<&Value>, with_local_associated_tenant_provisioning_active_count(Value), "`localAssociatedTenantProvisioningActiveCount`: `Edm.Untyped`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time untyped -> Option<&Value>, with_watermark_date_time(Value), "`watermarkDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsInitial`, metadata
    BillingMetricsInitial = "microsoft.graph.tenantGovernanceServices.billingMetricsInitial";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsRecent`, metadata
    BillingMetricsRecent = "microsoft.graph.tenantGovernanceServices.billingMetricsRecent";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time untyped -> Option<&Value>, with_update_date_time(Value), "`updateDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment`, metadata
    DelegatedAdministrationRoleAssignment = "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name untyped -> Option<&Value>, with_group_display_name(Value), "`groupDisplayName`: `Edm.Untyped`, metadata";
    "roleTemplates" ROLE_TEMPLATES, role_templates untyped -> Option<&Value>, with_role_templates(Value), "`roleTemplates`: `Edm.Untyped`, metadata";
    "group" GROUP, group untyped -> Option<&Value>, with_group(Value), "`group`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot`, metadata
    DelegatedAdministrationRoleAssignmentSnapshot = "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name untyped -> Option<&Value>, with_group_display_name(Value), "`groupDisplayName`: `Edm.Untyped`, metadata";
    "groupId" GROUP_ID, group_id untyped -> Option<&Value>, with_group_id(Value), "`groupId`: `Edm.Untyped`, metadata";
    "roleTemplates" ROLE_TEMPLATES, role_templates untyped -> Option<&Value>, with_role_templates(Value), "`roleTemplates`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.governanceInvitation`, metadata
    GovernanceInvitation = "microsoft.graph.tenantGovernanceServices.governanceInvitation";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time untyped -> Option<&Value>, with_expiration_date_time(Value), "`expirationDateTime`: `Edm.Untyped`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id untyped -> Option<&Value>, with_governed_tenant_id(Value), "`governedTenantId`: `Edm.Untyped`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name untyped -> Option<&Value>, with_governed_tenant_name(Value), "`governedTenantName`: `Edm.Untyped`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id untyped -> Option<&Value>, with_governing_tenant_id(Value), "`governingTenantId`: `Edm.Untyped`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name untyped -> Option<&Value>, with_governing_tenant_name(Value), "`governingTenantName`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, metadata
    GovernancePolicyTemplate = "microsoft.graph.tenantGovernanceServices.governancePolicyTemplate";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments untyped -> Option<&Value>, with_delegated_administration_role_assignments(Value), "`delegatedAdministrationRoleAssignments`: `Edm.Untyped`, metadata";
    "description" DESCRIPTION, description untyped -> Option<&Value>, with_description(Value), "`description`: `Edm.Untyped`, metadata";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate untyped -> Option<&Value>, with_governed_tenant_can_terminate(Value), "`governedTenantCanTerminate`: `Edm.Untyped`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time untyped -> Option<&Value>, with_last_modified_date_time(Value), "`lastModifiedDateTime`: `Edm.Untyped`, metadata";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision untyped -> Option<&Value>, with_multi_tenant_applications_to_provision(Value), "`multiTenantApplicationsToProvision`: `Edm.Untyped`, metadata";
    "version" VERSION, version untyped -> Option<&Value>, with_version(Value), "`version`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRelationship`, metadata
    GovernanceRelationship = "microsoft.graph.tenantGovernanceServices.governanceRelationship";
    "createdType" CREATED_TYPE, created_type untyped -> Option<&Value>, with_created_type(Value), "`createdType`: `Edm.Untyped`, metadata";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time untyped -> Option<&Value>, with_creation_date_time(Value), "`creationDateTime`: `Edm.Untyped`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id untyped -> Option<&Value>, with_governed_tenant_id(Value), "`governedTenantId`: `Edm.Untyped`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name untyped -> Option<&Value>, with_governed_tenant_name(Value), "`governedTenantName`: `Edm.Untyped`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id untyped -> Option<&Value>, with_governing_tenant_id(Value), "`governingTenantId`: `Edm.Untyped`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name untyped -> Option<&Value>, with_governing_tenant_name(Value), "`governingTenantName`: `Edm.Untyped`, metadata";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot untyped -> Option<&Value>, with_policy_snapshot(Value), "`policySnapshot`: `Edm.Untyped`, metadata";
    "status" STATUS, status untyped -> Option<&Value>, with_status(Value), "`status`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRequest`, metadata
    GovernanceRequest = "microsoft.graph.tenantGovernanceServices.governanceRequest";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time untyped -> Option<&Value>, with_expiration_date_time(Value), "`expirationDateTime`: `Edm.Untyped`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id untyped -> Option<&Value>, with_governed_tenant_id(Value), "`governedTenantId`: `Edm.Untyped`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name untyped -> Option<&Value>, with_governed_tenant_name(Value), "`governedTenantName`: `Edm.Untyped`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id untyped -> Option<&Value>, with_governing_tenant_id(Value), "`governingTenantId`: `Edm.Untyped`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name untyped -> Option<&Value>, with_governing_tenant_name(Value), "`governingTenantName`: `Edm.Untyped`, metadata";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot untyped -> Option<&Value>, with_policy_snapshot(Value), "`policySnapshot`: `Edm.Untyped`, metadata";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time untyped -> Option<&Value>, with_request_date_time(Value), "`requestDateTime`: `Edm.Untyped`, metadata";
    "status" STATUS, status untyped -> Option<&Value>, with_status(Value), "`status`: `Edm.Untyped`, metadata";
    "governancePolicyTemplate" GOVERNANCE_POLICY_TEMPLATE, governance_policy_template untyped -> Option<&Value>, with_governance_policy_template(Value), "`governancePolicyTemplate`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.longRunningOperation`, metadata
    LongRunningOperation = "microsoft.graph.tenantGovernanceServices.longRunningOperation";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time untyped -> Option<&Value>, with_last_action_date_time(Value), "`lastActionDateTime`: `Edm.Untyped`, metadata";
    "resourceLocation" RESOURCE_LOCATION, resource_location untyped -> Option<&Value>, with_resource_location(Value), "`resourceLocation`: `Edm.Untyped`, metadata";
    "status" STATUS, status untyped -> Option<&Value>, with_status(Value), "`status`: `Edm.Untyped`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail untyped -> Option<&Value>, with_status_detail(Value), "`statusDetail`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tenantGovernanceServices.longRunningOperationStatus`, metadata
    LongRunningOperationStatus = "microsoft.graph.tenantGovernanceServices.longRunningOperationStatus" {
        Failed = "failed",
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`, metadata
    MultiTenantApplicationMetrics = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics";
    "initial" INITIAL, initial untyped -> Option<&Value>, with_initial(Value), "`initial`: `Edm.Untyped`, metadata";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints untyped -> Option<&Value>, with_investigation_hints(Value), "`investigationHints`: `Edm.Untyped`, metadata";
    "recent" RECENT, recent untyped -> Option<&Value>, with_recent(Value), "`recent`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`, metadata
    MultiTenantApplicationMetricsBase = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase";
    "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, inbound_monthly_total_applications untyped -> Option<&Value>, with_inbound_monthly_total_applications(Value), "`inboundMonthlyTotalApplications`: `Edm.Untyped`, metadata";
    "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, outbound_monthly_total_applications untyped -> Option<&Value>, with_outbound_monthly_total_applications(Value), "`outboundMonthlyTotalApplications`: `Edm.Untyped`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time untyped -> Option<&Value>, with_watermark_date_time(Value), "`watermarkDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`, metadata
    MultiTenantApplicationMetricsInitial = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`, metadata
    MultiTenantApplicationMetricsRecent = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time untyped -> Option<&Value>, with_update_date_time(Value), "`updateDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision`, metadata
    MultiTenantApplicationsToProvision = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision";
    "appId" APP_ID, app_id untyped -> Option<&Value>, with_app_id(Value), "`appId`: `Edm.Untyped`, metadata";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "objectId" OBJECT_ID, object_id untyped -> Option<&Value>, with_object_id(Value), "`objectId`: `Edm.Untyped`, metadata";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses untyped -> Option<&Value>, with_required_resource_accesses(Value), "`requiredResourceAccesses`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot`, metadata
    MultiTenantApplicationsToProvisionSnapshot = "microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot";
    "appId" APP_ID, app_id untyped -> Option<&Value>, with_app_id(Value), "`appId`: `Edm.Untyped`, metadata";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "objectId" OBJECT_ID, object_id untyped -> Option<&Value>, with_object_id(Value), "`objectId`: `Edm.Untyped`, metadata";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses untyped -> Option<&Value>, with_required_resource_accesses(Value), "`requiredResourceAccesses`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tenantGovernanceServices.permissionType`, metadata
    PermissionType = "microsoft.graph.tenantGovernanceServices.permissionType" {
        Role = "role",
        Scope = "scope",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenant`, metadata
    RelatedTenant = "microsoft.graph.tenantGovernanceServices.relatedTenant";
    "createdDateTime" CREATED_DATE_TIME, created_date_time untyped -> Option<&Value>, with_created_date_time(Value), "`createdDateTime`: `Edm.Untyped`, metadata";
    "isMicrosoftInfrastructure" IS_MICROSOFT_INFRASTRUCTURE, is_microsoft_infrastructure untyped -> Option<&Value>, with_is_microsoft_infrastructure(Value), "`isMicrosoftInfrastructure`: `Edm.Untyped`, metadata";
    "appB2BSignInActivityMetrics" APP_B2B_SIGN_IN_ACTIVITY_METRICS, app_b2b_sign_in_activity_metrics untyped -> Option<&Value>, with_app_b2b_sign_in_activity_metrics(Value), "`appB2BSignInActivityMetrics`: `Edm.Untyped`, metadata";
    "b2BRegistrationMetrics" B2_B_REGISTRATION_METRICS, b2_b_registration_metrics untyped -> Option<&Value>, with_b2_b_registration_metrics(Value), "`b2BRegistrationMetrics`: `Edm.Untyped`, metadata";
    "b2BSignInActivityMetrics" B2_B_SIGN_IN_ACTIVITY_METRICS, b2_b_sign_in_activity_metrics untyped -> Option<&Value>, with_b2_b_sign_in_activity_metrics(Value), "`b2BSignInActivityMetrics`: `Edm.Untyped`, metadata";
    "billingMetrics" BILLING_METRICS, billing_metrics untyped -> Option<&Value>, with_billing_metrics(Value), "`billingMetrics`: `Edm.Untyped`, metadata";
    "multiTenantApplicationMetrics" MULTI_TENANT_APPLICATION_METRICS, multi_tenant_application_metrics untyped -> Option<&Value>, with_multi_tenant_application_metrics(Value), "`multiTenantApplicationMetrics`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest`, metadata
    RelatedTenantsRefreshRequest = "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest";
    "location" LOCATION, location untyped -> Option<&Value>, with_location(Value), "`location`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus`, metadata
    RelatedTenantsRefreshStatus = "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus";
    "isFirstRefresh" IS_FIRST_REFRESH, is_first_refresh untyped -> Option<&Value>, with_is_first_refresh(Value), "`isFirstRefresh`: `Edm.Untyped`, metadata";
    "mostRecentRefreshRequestStatus" MOST_RECENT_REFRESH_REQUEST_STATUS, most_recent_refresh_request_status untyped -> Option<&Value>, with_most_recent_refresh_request_status(Value), "`mostRecentRefreshRequestStatus`: `Edm.Untyped`, metadata";
    "mostRecentRefreshTime" MOST_RECENT_REFRESH_TIME, most_recent_refresh_time untyped -> Option<&Value>, with_most_recent_refresh_time(Value), "`mostRecentRefreshTime`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tenantGovernanceServices.relationshipCreationType`, metadata
    RelationshipCreationType = "microsoft.graph.tenantGovernanceServices.relationshipCreationType" {
        AddOnTenant = "addOnTenant",
        ApprovedByAdmin = "approvedByAdmin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.relationshipPolicy`, metadata
    RelationshipPolicy = "microsoft.graph.tenantGovernanceServices.relationshipPolicy";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments untyped -> Option<&Value>, with_delegated_administration_role_assignments(Value), "`delegatedAdministrationRoleAssignments`: `Edm.Untyped`, metadata";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate untyped -> Option<&Value>, with_governed_tenant_can_terminate(Value), "`governedTenantCanTerminate`: `Edm.Untyped`, metadata";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision untyped -> Option<&Value>, with_multi_tenant_applications_to_provision(Value), "`multiTenantApplicationsToProvision`: `Edm.Untyped`, metadata";
    "policyId" POLICY_ID, policy_id untyped -> Option<&Value>, with_policy_id(Value), "`policyId`: `Edm.Untyped`, metadata";
    "version" VERSION, version untyped -> Option<&Value>, with_version(Value), "`version`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tenantGovernanceServices.relationshipStatus`, metadata
    RelationshipStatus = "microsoft.graph.tenantGovernanceServices.relationshipStatus" {
        Active = "active",
        Terminated = "terminated",
        TerminationRequestedByGoverningTenant = "terminationRequestedByGoverningTenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tenantGovernanceServices.requestStatus`, metadata
    RequestStatus = "microsoft.graph.tenantGovernanceServices.requestStatus" {
        Accepted = "accepted",
        Pending = "pending",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.requiredResourceAccess`, metadata
    RequiredResourceAccess = "microsoft.graph.tenantGovernanceServices.requiredResourceAccess";
    "permissions" PERMISSIONS, permissions untyped -> Option<&Value>, with_permissions(Value), "`permissions`: `Edm.Untyped`, metadata";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id untyped -> Option<&Value>, with_resource_app_id(Value), "`resourceAppId`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.resourcePermission`, metadata
    ResourcePermission = "microsoft.graph.tenantGovernanceServices.resourcePermission";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "type" TYPE, type_ untyped -> Option<&Value>, with_type(Value), "`type`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.roleTemplate`, metadata
    RoleTemplate = "microsoft.graph.tenantGovernanceServices.roleTemplate";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.tenantGovernance`, metadata
    TenantGovernance = "microsoft.graph.tenantGovernanceServices.tenantGovernance";
    "governanceInvitations" GOVERNANCE_INVITATIONS, governance_invitations untyped -> Option<&Value>, with_governance_invitations(Value), "`governanceInvitations`: `Edm.Untyped`, metadata";
    "governancePolicyTemplates" GOVERNANCE_POLICY_TEMPLATES, governance_policy_templates untyped -> Option<&Value>, with_governance_policy_templates(Value), "`governancePolicyTemplates`: `Edm.Untyped`, metadata";
    "governanceRelationships" GOVERNANCE_RELATIONSHIPS, governance_relationships untyped -> Option<&Value>, with_governance_relationships(Value), "`governanceRelationships`: `Edm.Untyped`, metadata";
    "governanceRequests" GOVERNANCE_REQUESTS, governance_requests untyped -> Option<&Value>, with_governance_requests(Value), "`governanceRequests`: `Edm.Untyped`, metadata";
    "relatedTenants" RELATED_TENANTS, related_tenants untyped -> Option<&Value>, with_related_tenants(Value), "`relatedTenants`: `Edm.Untyped`, metadata";
    "settings" SETTINGS, settings untyped -> Option<&Value>, with_settings(Value), "`settings`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`, metadata
    TenantGovernanceSetting = "microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting";
    "canReceiveInvitations" CAN_RECEIVE_INVITATIONS, can_receive_invitations untyped -> Option<&Value>, with_can_receive_invitations(Value), "`canReceiveInvitations`: `Edm.Untyped`, metadata";
    "isRelatedTenantsEnabled" IS_RELATED_TENANTS_ENABLED, is_related_tenants_enabled untyped -> Option<&Value>, with_is_related_tenants_enabled(Value), "`isRelatedTenantsEnabled`: `Edm.Untyped`, metadata";
}
