// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.aadSource`, metadata, with the accessors of [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource)
    AadSource: super::AuthorizationSystemIdentitySource = "microsoft.graph.aadSource";
    inherited "identityProviderType" IDENTITY_PROVIDER_TYPE, with_identity_provider_type(String), "`identityProviderType`";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.accessAction`](https://learn.microsoft.com/graph/api/resources/accessaction?view=graph-rest-beta)
    AccessAction = "microsoft.graph.accessAction"
}

#[cfg(any(feature = "governance", feature = "intune"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.accessDriftResourceType`, metadata
    AccessDriftResourceType = "microsoft.graph.accessDriftResourceType" {
        Application = "application",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    AccessPackageAssignmentRequestWorkflowExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "callbackConfiguration" CALLBACK_CONFIGURATION, callback_configuration model -> Option<&super::CustomExtensionCallbackConfiguration>, with_callback_configuration(super::CustomExtensionCallbackConfiguration), "`callbackConfiguration`: `microsoft.graph.customExtensionCallbackConfiguration`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentWorkflowExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    AccessPackageAssignmentWorkflowExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.accessPackageAssignmentWorkflowExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "callbackConfiguration" CALLBACK_CONFIGURATION, callback_configuration model -> Option<&super::CustomExtensionCallbackConfiguration>, with_callback_configuration(super::CustomExtensionCallbackConfiguration), "`callbackConfiguration`: `microsoft.graph.customExtensionCallbackConfiguration`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessPackageDynamicApprovalStage`, metadata, with the accessors of [`ApprovalStage`](super::ApprovalStage)
    AccessPackageDynamicApprovalStage: super::ApprovalStage = "microsoft.graph.accessPackageDynamicApprovalStage";
    inherited "approvalStageTimeOutInDays" APPROVAL_STAGE_TIME_OUT_IN_DAYS, with_approval_stage_time_out_in_days(i32), "`approvalStageTimeOutInDays`";
    inherited "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`";
    inherited "isEscalationEnabled" IS_ESCALATION_ENABLED, with_is_escalation_enabled(bool), "`isEscalationEnabled`";
    inherited "escalationTimeInMinutes" ESCALATION_TIME_IN_MINUTES, with_escalation_time_in_minutes(i32), "`escalationTimeInMinutes`";
    inherited "primaryApprovers" PRIMARY_APPROVERS, with_primary_approvers(Vec<super::UserSet>), "`primaryApprovers`";
    inherited "escalationApprovers" ESCALATION_APPROVERS, with_escalation_approvers(Vec<super::UserSet>), "`escalationApprovers`";
    inherited "approverInformationVisibility" APPROVER_INFORMATION_VISIBILITY, with_approver_information_visibility(super::ApproverInformationVisibility), "`approverInformationVisibility`";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::CustomCalloutExtension>, with_custom_extension(super::CustomCalloutExtension), "`customExtension`: `microsoft.graph.customCalloutExtension`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope`, metadata, with the accessors of [`AccessReviewResourceScope`](super::AccessReviewResourceScope)
    AccessReviewAccessPackageAssignmentPolicyScope: super::AccessReviewResourceScope, super::AccessReviewScope = "microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "resourceId" RESOURCE_ID, with_resource_id(String), "`resourceId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(super::AccessReviewResourceScopeType), "`scopeType`";
    "accessPackageDisplayName" ACCESS_PACKAGE_DISPLAY_NAME, access_package_display_name str -> Option<&str>, with_access_package_display_name(String), "`accessPackageDisplayName`: `Edm.String`, metadata";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`, metadata";
    "catalogDisplayName" CATALOG_DISPLAY_NAME, catalog_display_name str -> Option<&str>, with_catalog_display_name(String), "`catalogDisplayName`: `Edm.String`, metadata";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.accessReviewApplyAction`](https://learn.microsoft.com/graph/api/resources/accessreviewapplyaction?view=graph-rest-beta)
    AccessReviewApplyAction = "microsoft.graph.accessReviewApplyAction" {
        "microsoft.graph.disableAndDeleteUserApplyAction",
        "microsoft.graph.removeAccessApplyAction",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewPolicy`](https://learn.microsoft.com/graph/api/resources/accessreviewpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewPolicy: super::Entity = "microsoft.graph.accessReviewPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "isGroupOwnerManagementEnabled" IS_GROUP_OWNER_MANAGEMENT_ENABLED, is_group_owner_management_enabled bool -> Option<bool>, with_is_group_owner_management_enabled(bool), "`isGroupOwnerManagementEnabled`: `Edm.Boolean`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessReviewPrincipalScope`, metadata, with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewPrincipalScope: super::AccessReviewScope = "microsoft.graph.accessReviewPrincipalScope";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::AccessReviewPrincipalScopeType>, with_scope_type(super::AccessReviewPrincipalScopeType), "`scopeType`: `microsoft.graph.accessReviewPrincipalScopeType`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewPrincipalScopeType`, metadata
    AccessReviewPrincipalScopeType = "microsoft.graph.accessReviewPrincipalScopeType" {
        AllUsers = "allUsers",
        GuestUsers = "guestUsers",
        InactiveUsers = "inactiveUsers",
        InactiveGuestUsers = "inactiveGuestUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/accessreviewrecommendationinsightsetting?view=graph-rest-beta)
    AccessReviewRecommendationInsightSetting = "microsoft.graph.accessReviewRecommendationInsightSetting" {
        "microsoft.graph.groupPeerOutlierRecommendationInsightSettings",
        "microsoft.graph.userLastSignInRecommendationInsightSetting",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessReviewResourceScope`, metadata, with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewResourceScope: super::AccessReviewScope = "microsoft.graph.accessReviewResourceScope" {
        "microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::AccessReviewResourceScopeType>, with_scope_type(super::AccessReviewResourceScopeType), "`scopeType`: `microsoft.graph.accessReviewResourceScopeType`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewResourceScopeType`, metadata
    AccessReviewResourceScopeType = "microsoft.graph.accessReviewResourceScopeType" {
        Group = "group",
        Catalog = "catalog",
        ServicePrincipal = "servicePrincipal",
        DirectoryRole = "directoryRole",
        AccessPackageAssignmentPolicy = "accessPackageAssignmentPolicy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewReviewerScope`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewerscope?view=graph-rest-beta), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewReviewerScope: super::AccessReviewScope = "microsoft.graph.accessReviewReviewerScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`" "Possible values are: decisions.";
    "reviewerId" REVIEWER_ID, reviewer_id str -> Option<&str>, with_reviewer_id(String), "`reviewerId`: `Edm.String`, metadata";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::AccessReviewReviewerScopeType>, with_scope_type(super::AccessReviewReviewerScopeType), "`scopeType`: `microsoft.graph.accessReviewReviewerScopeType`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewReviewerScopeType`, metadata
    AccessReviewReviewerScopeType = "microsoft.graph.accessReviewReviewerScopeType" {
        User = "user",
        Group = "group",
        Self_ = "self",
        Manager = "manager",
        Sponsor = "sponsor",
        ResourceOwner = "resourceOwner",
        ManagerOrSponsor = "managerOrSponsor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.accessReviewScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewschedulesettings?view=graph-rest-beta)
    AccessReviewScheduleSettings = "microsoft.graph.accessReviewScheduleSettings";
    "mailNotificationsEnabled" MAIL_NOTIFICATIONS_ENABLED, mail_notifications_enabled bool -> Option<bool>, with_mail_notifications_enabled(bool), "`mailNotificationsEnabled`: `Edm.Boolean`";
    "reminderNotificationsEnabled" REMINDER_NOTIFICATIONS_ENABLED, reminder_notifications_enabled bool -> Option<bool>, with_reminder_notifications_enabled(bool), "`reminderNotificationsEnabled`: `Edm.Boolean`";
    "justificationRequiredOnApproval" JUSTIFICATION_REQUIRED_ON_APPROVAL, justification_required_on_approval bool -> Option<bool>, with_justification_required_on_approval(bool), "`justificationRequiredOnApproval`: `Edm.Boolean`";
    "defaultDecisionEnabled" DEFAULT_DECISION_ENABLED, default_decision_enabled bool -> Option<bool>, with_default_decision_enabled(bool), "`defaultDecisionEnabled`: `Edm.Boolean`";
    "defaultDecision" DEFAULT_DECISION, default_decision str -> Option<&str>, with_default_decision(String), "`defaultDecision`: `Edm.String`";
    "instanceDurationInDays" INSTANCE_DURATION_IN_DAYS, instance_duration_in_days i32 -> Option<i32>, with_instance_duration_in_days(i32), "`instanceDurationInDays`: `Edm.Int32`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "autoApplyDecisionsEnabled" AUTO_APPLY_DECISIONS_ENABLED, auto_apply_decisions_enabled bool -> Option<bool>, with_auto_apply_decisions_enabled(bool), "`autoApplyDecisionsEnabled`: `Edm.Boolean`";
    "applyActions" APPLY_ACTIONS, apply_actions models -> Option<&[super::AccessReviewApplyAction]>, with_apply_actions(Vec<super::AccessReviewApplyAction>), "`applyActions`: `Collection(microsoft.graph.accessReviewApplyAction)`" "Optional.";
    "recommendationsEnabled" RECOMMENDATIONS_ENABLED, recommendations_enabled bool -> Option<bool>, with_recommendations_enabled(bool), "`recommendationsEnabled`: `Edm.Boolean`";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "decisionHistoriesForReviewersEnabled" DECISION_HISTORIES_FOR_REVIEWERS_ENABLED, decision_histories_for_reviewers_enabled bool -> Option<bool>, with_decision_histories_for_reviewers_enabled(bool), "`decisionHistoriesForReviewersEnabled`: `Edm.Boolean`";
    "recommendationInsightSettings" RECOMMENDATION_INSIGHT_SETTINGS, recommendation_insight_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insight_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`" "Optional.";
    "isAgenticExperienceEnabled" IS_AGENTIC_EXPERIENCE_ENABLED, is_agentic_experience_enabled bool -> Option<bool>, with_is_agentic_experience_enabled(bool), "`isAgenticExperienceEnabled`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewScope`](https://learn.microsoft.com/graph/api/resources/accessreviewscope?view=graph-rest-beta)
    AccessReviewScope = "microsoft.graph.accessReviewScope" {
        "microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope",
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
        "microsoft.graph.accessReviewPrincipalScope",
        "microsoft.graph.accessReviewQueryScope",
        "microsoft.graph.accessReviewResourceScope",
        "microsoft.graph.accessReviewReviewerScope",
        "microsoft.graph.principalResourceMembershipsScope",
    }
}

#[cfg(any(feature = "authentication", feature = "governance", feature = "intune"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.accessType`, metadata
    AccessType = "microsoft.graph.accessType" {
        Grant = "grant",
        Deny = "deny",
    }
}

#[cfg(any(feature = "authentication", feature = "governance", feature = "intune"))]
crate::runtime::model! {
    /// `microsoft.graph.acl`, metadata
    Acl = "microsoft.graph.acl";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<super::AccessType>, with_access_type(super::AccessType), "`accessType`: `microsoft.graph.accessType`, metadata";
    "identitySource" IDENTITY_SOURCE, identity_source enumeration -> Option<super::IdentitySourceType>, with_identity_source(super::IdentitySourceType), "`identitySource`: `microsoft.graph.identitySourceType`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AclType>, with_type(super::AclType), "`type`: `microsoft.graph.aclType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance", feature = "intune"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.aclType`, metadata
    AclType = "microsoft.graph.aclType" {
        User = "user",
        Group = "group",
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.actionItem`, metadata
    ActionItem = "microsoft.graph.actionItem";
    "ownerDisplayName" OWNER_DISPLAY_NAME, owner_display_name str -> Option<&str>, with_owner_display_name(String), "`ownerDisplayName`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.actionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActionSource = "microsoft.graph.actionSource" {
        Manual = "manual",
        Automatic = "automatic",
        PolicyDefault = "policyDefault",
        Mandatory = "mandatory",
        Recommended = "recommended",
        Default = "default",
    }
}

#[cfg(any(feature = "directory", feature = "tenant-relationships"))]
crate::runtime::model! {
    /// `microsoft.graph.actionUrl`, metadata
    ActionUrl = "microsoft.graph.actionUrl";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.addContentFooterAction`](https://learn.microsoft.com/graph/api/resources/addcontentfooteraction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddContentFooterAction: super::InformationProtectionAction = "microsoft.graph.addContentFooterAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::ContentAlignment>, with_alignment(super::ContentAlignment), "`alignment`: `microsoft.graph.contentAlignment`" "Possible values are: left, right, center.";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.addContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/addcontentheaderaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.addContentHeaderAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::ContentAlignment>, with_alignment(super::ContentAlignment), "`alignment`: `microsoft.graph.contentAlignment`" "Possible values are: left, right, center.";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.addIn`](https://learn.microsoft.com/graph/api/resources/addin?view=graph-rest-beta)
    AddIn = "microsoft.graph.addIn";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValue]>, with_properties(Vec<super::KeyValue>), "`properties`: `Collection(microsoft.graph.keyValue)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.addWatermarkAction`](https://learn.microsoft.com/graph/api/resources/addwatermarkaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddWatermarkAction: super::InformationProtectionAction = "microsoft.graph.addWatermarkAction";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "layout" LAYOUT, layout enumeration -> Option<super::WatermarkLayout>, with_layout(super::WatermarkLayout), "`layout`: `microsoft.graph.watermarkLayout`" "Possible values are: horizontal, diagonal.";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "education"))]
crate::runtime::model! {
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    AdministrativeUnit: super::DirectoryObject, super::Entity = "microsoft.graph.administrativeUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`";
    "membershipType" MEMBERSHIP_TYPE, membership_type str -> Option<&str>, with_membership_type(String), "`membershipType`: `Edm.String`" "Possible values are: dynamic, assigned.";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`";
    "isMemberManagementRestricted" IS_MEMBER_MANAGEMENT_RESTRICTED, is_member_management_restricted bool -> Option<bool>, with_is_member_management_restricted(bool), "`isMemberManagementRestricted`: `Edm.Boolean`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable." if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`";
    "scopedRoleMembers" SCOPED_ROLE_MEMBERS, scoped_role_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_members(Vec<super::ScopedRoleMembership>), "`scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`" if (any(feature = "directory", feature = "users"));
    "deletedMembers" DELETED_MEMBERS, deleted_members models -> Option<&[super::DirectoryObject]>, with_deleted_members(Vec<super::DirectoryObject>), "`deletedMembers`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.album`](https://learn.microsoft.com/graph/api/resources/album?view=graph-rest-beta)
    Album = "microsoft.graph.album";
    "coverImageItemId" COVER_IMAGE_ITEM_ID, cover_image_item_id str -> Option<&str>, with_cover_image_item_id(String), "`coverImageItemId`: `Edm.String`";
}

#[cfg(any(feature = "governance", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.alertSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertSeverity = "microsoft.graph.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.allPreApprovedPermissions`, metadata, with the accessors of [`PreApprovedPermissions`](super::PreApprovedPermissions)
    AllPreApprovedPermissions: super::PreApprovedPermissions = "microsoft.graph.allPreApprovedPermissions";
    inherited "permissionKind" PERMISSION_KIND, with_permission_kind(super::PermissionKind), "`permissionKind`";
    inherited "permissionType" PERMISSION_TYPE, with_permission_type(super::PermissionType), "`permissionType`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.allPreApprovedPermissionsOnResourceApp`, metadata, with the accessors of [`PreApprovedPermissions`](super::PreApprovedPermissions)
    AllPreApprovedPermissionsOnResourceApp: super::PreApprovedPermissions = "microsoft.graph.allPreApprovedPermissionsOnResourceApp";
    inherited "permissionKind" PERMISSION_KIND, with_permission_kind(super::PermissionKind), "`permissionKind`";
    inherited "permissionType" PERMISSION_TYPE, with_permission_type(super::PermissionType), "`permissionType`";
    "resourceApplicationId" RESOURCE_APPLICATION_ID, resource_application_id str -> Option<&str>, with_resource_application_id(String), "`resourceApplicationId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.allScopeSensitivityLabels`, metadata, with the accessors of [`ScopeSensitivityLabels`](super::ScopeSensitivityLabels)
    AllScopeSensitivityLabels: super::ScopeSensitivityLabels = "microsoft.graph.allScopeSensitivityLabels";
    inherited "labelKind" LABEL_KIND, with_label_kind(super::LabelKind), "`labelKind`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.allowedLobbyAdmitterRoles`, metadata
    AllowedLobbyAdmitterRoles = "microsoft.graph.allowedLobbyAdmitterRoles" {
        OrganizerAndCoOrganizersAndPresenters = "organizerAndCoOrganizersAndPresenters",
        OrganizerAndCoOrganizers = "organizerAndCoOrganizers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.allowedTenantsAudience`, metadata, with the accessors of [`SignInAudienceRestrictionsBase`](super::SignInAudienceRestrictionsBase)
    AllowedTenantsAudience: super::SignInAudienceRestrictionsBase = "microsoft.graph.allowedTenantsAudience";
    inherited "kind" KIND, with_kind(super::Kind), "`kind`";
    "allowedTenantIds" ALLOWED_TENANT_IDS, allowed_tenant_ids strs -> Option<Vec<&str>>, with_allowed_tenant_ids(Vec<String>), "`allowedTenantIds`: `Collection(Edm.String)`, metadata";
    "isHomeTenantAllowed" IS_HOME_TENANT_ALLOWED, is_home_tenant_allowed bool -> Option<bool>, with_is_home_tenant_allowed(bool), "`isHomeTenantAllowed`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.alternativeSecurityId`](https://learn.microsoft.com/graph/api/resources/alternativeSecurityId?view=graph-rest-beta)
    AlternativeSecurityId = "microsoft.graph.alternativeSecurityId";
    "type" TYPE, type_ i32 -> Option<i32>, with_type(i32), "`type`: `Edm.Int32`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.answerInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnswerInputType = "microsoft.graph.answerInputType" {
        Text = "text",
        RadioButton = "radioButton",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.apiApplication`](https://learn.microsoft.com/graph/api/resources/apiapplication?view=graph-rest-beta)
    ApiApplication = "microsoft.graph.apiApplication";
    "acceptMappedClaims" ACCEPT_MAPPED_CLAIMS, accept_mapped_claims bool -> Option<bool>, with_accept_mapped_claims(bool), "`acceptMappedClaims`: `Edm.Boolean`";
    "knownClientApplications" KNOWN_CLIENT_APPLICATIONS, known_client_applications values -> Parsed<Vec<Uuid>>, with_known_client_applications(Vec<Uuid>), "`knownClientApplications`: `Collection(Edm.Guid)`";
    "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, oauth2_permission_scopes models -> Option<&[super::PermissionScope]>, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`: `Collection(microsoft.graph.permissionScope)`";
    "preAuthorizedApplications" PRE_AUTHORIZED_APPLICATIONS, pre_authorized_applications models -> Option<&[super::PreAuthorizedApplication]>, with_pre_authorized_applications(Vec<super::PreAuthorizedApplication>), "`preAuthorizedApplications`: `Collection(microsoft.graph.preAuthorizedApplication)`";
    "requestedAccessTokenVersion" REQUESTED_ACCESS_TOKEN_VERSION, requested_access_token_version i32 -> Option<i32>, with_requested_access_token_version(i32), "`requestedAccessTokenVersion`: `Edm.Int32`" "Possible values are: 1, null, 2.";
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequest`](https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppConsentRequest: super::Entity = "microsoft.graph.appConsentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Required.";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`" "Required.";
    "consentType" CONSENT_TYPE, consent_type str -> Option<&str>, with_consent_type(String), "`consentType`: `Edm.String`" "Required. Possible values are: Static, Dynamic.";
    "pendingScopes" PENDING_SCOPES, pending_scopes models -> Option<&[super::AppConsentRequestScope]>, with_pending_scopes(Vec<super::AppConsentRequestScope>), "`pendingScopes`: `Collection(microsoft.graph.appConsentRequestScope)`" "Required.";
    "userConsentRequests" USER_CONSENT_REQUESTS, user_consent_requests models -> Option<&[super::UserConsentRequest]>, with_user_consent_requests(Vec<super::UserConsentRequest>), "`userConsentRequests`: `Collection(microsoft.graph.userConsentRequest)`";
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequestScope`](https://learn.microsoft.com/graph/api/resources/appconsentrequestscope?view=graph-rest-beta)
    AppConsentRequestScope = "microsoft.graph.appConsentRequestScope";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.appCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppCredentialRestrictionType = "microsoft.graph.appCredentialRestrictionType" {
        PasswordAddition = "passwordAddition",
        PasswordLifetime = "passwordLifetime",
        SymmetricKeyAddition = "symmetricKeyAddition",
        SymmetricKeyLifetime = "symmetricKeyLifetime",
        CustomPasswordAddition = "customPasswordAddition",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.appIdentity`](https://learn.microsoft.com/graph/api/resources/appidentity?view=graph-rest-beta)
    AppIdentity = "microsoft.graph.appIdentity";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.appKeyCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppKeyCredentialRestrictionType = "microsoft.graph.appKeyCredentialRestrictionType" {
        AsymmetricKeyLifetime = "asymmetricKeyLifetime",
        UnknownFutureValue = "unknownFutureValue",
        TrustedCertificateAuthority = "trustedCertificateAuthority",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.appManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/appmanagementconfiguration?view=graph-rest-beta)
    AppManagementConfiguration = "microsoft.graph.appManagementConfiguration" {
        "microsoft.graph.appManagementApplicationConfiguration",
        "microsoft.graph.appManagementServicePrincipalConfiguration",
        "microsoft.graph.customAppManagementConfiguration",
    };
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredentialConfiguration]>, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredentialConfiguration)`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredentialConfiguration]>, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`: `Collection(microsoft.graph.keyCredentialConfiguration)`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.appManagementPolicy`](https://learn.microsoft.com/graph/api/resources/appManagementPolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    AppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.appManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "constraints" CONSTRAINTS, constraints model -> Option<&super::AppManagementConfiguration>, with_constraints(super::AppManagementConfiguration), "`constraints`: `microsoft.graph.appManagementConfiguration`, not in the metadata";
    "restrictions" RESTRICTIONS, restrictions model -> Option<&super::CustomAppManagementConfiguration>, with_restrictions(super::CustomAppManagementConfiguration), "`restrictions`: `microsoft.graph.customAppManagementConfiguration`, metadata";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, type of the metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.appManagementPolicyActorExemptions`, metadata
    AppManagementPolicyActorExemptions = "microsoft.graph.appManagementPolicyActorExemptions";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes models -> Option<&[super::CustomSecurityAttributeExemption]>, with_custom_security_attributes(Vec<super::CustomSecurityAttributeExemption>), "`customSecurityAttributes`: `Collection(microsoft.graph.customSecurityAttributeExemption)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementRestrictionState`, metadata
    AppManagementRestrictionState = "microsoft.graph.appManagementRestrictionState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRole`](https://learn.microsoft.com/graph/api/resources/approle?view=graph-rest-beta)
    AppRole = "microsoft.graph.appRole";
    "allowedMemberTypes" ALLOWED_MEMBER_TYPES, allowed_member_types strs -> Option<Vec<&str>>, with_allowed_member_types(Vec<String>), "`allowedMemberTypes`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "origin" ORIGIN, origin str -> Option<&str>, with_origin(String), "`origin`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRoleAssignment`](https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    AppRoleAssignment: super::DirectoryObject, super::Entity = "microsoft.graph.appRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "creationTimestamp" CREATION_TIMESTAMP, creation_timestamp date_time -> Parsed<OffsetDateTime>, with_creation_timestamp(OffsetDateTime), "`creationTimestamp`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id guid -> Parsed<Uuid>, with_principal_id(Uuid), "`principalId`: `Edm.Guid`";
    "principalType" PRINCIPAL_TYPE, principal_type str -> Option<&str>, with_principal_type(String), "`principalType`: `Edm.String`, read-only" "Read-only.";
    "principalDisplayName" PRINCIPAL_DISPLAY_NAME, principal_display_name str -> Option<&str>, with_principal_display_name(String), "`principalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "resourceId" RESOURCE_ID, resource_id guid -> Parsed<Uuid>, with_resource_id(Uuid), "`resourceId`: `Edm.Guid`";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`";
    "appRoleId" APP_ROLE_ID, app_role_id guid -> Parsed<Uuid>, with_app_role_id(Uuid), "`appRoleId`: `Edm.Guid`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.appleManagedIdentityProvider`](https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    AppleManagedIdentityProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.appleManagedIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "developerId" DEVELOPER_ID, developer_id str -> Option<&str>, with_developer_id(String), "`developerId`: `Edm.String`" "Required.";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`" "Required.";
    "keyId" KEY_ID, key_id str -> Option<&str>, with_key_id(String), "`keyId`: `Edm.String`" "Required.";
    "certificateData" CERTIFICATE_DATA, certificate_data str -> Option<&str>, with_certificate_data(String), "`certificateData`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Application: super::DirectoryObject, super::Entity = "microsoft.graph.application" {
        "microsoft.graph.agentIdentityBlueprint",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`, not in the metadata";
    "api" API, api model -> Option<&super::ApiApplication>, with_api(super::ApiApplication), "`api`: `microsoft.graph.apiApplication`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`, not in the metadata";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "certification" CERTIFICATION, certification model -> Option<&super::Certification>, with_certification(super::Certification), "`certification`: `microsoft.graph.certification`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "defaultRedirectUri" DEFAULT_REDIRECT_URI, default_redirect_uri str -> Option<&str>, with_default_redirect_uri(String), "`defaultRedirectUri`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "groupMembershipClaims" GROUP_MEMBERSHIP_CLAIMS, group_membership_claims str -> Option<&str>, with_group_membership_claims(String), "`groupMembershipClaims`: `Edm.String`";
    "identifierUris" IDENTIFIER_URIS, identifier_uris strs -> Option<Vec<&str>>, with_identifier_uris(Vec<String>), "`identifierUris`: `Collection(Edm.String)`" "Not nullable.";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "isDeviceOnlyAuthSupported" IS_DEVICE_ONLY_AUTH_SUPPORTED, is_device_only_auth_supported bool -> Option<bool>, with_is_device_only_auth_supported(bool), "`isDeviceOnlyAuthSupported`: `Edm.Boolean`";
    "isFallbackPublicClient" IS_FALLBACK_PUBLIC_CLIENT, is_fallback_public_client bool -> Option<bool>, with_is_fallback_public_client(bool), "`isFallbackPublicClient`: `Edm.Boolean`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "logo" LOGO, logo untyped -> Option<&Value>, with_logo(Value), "`logo`: `Edm.Stream`" "Not nullable.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "oauth2RequiredPostResponse" OAUTH2_REQUIRED_POST_RESPONSE, oauth2_required_post_response bool -> Option<bool>, with_oauth2_required_post_response(bool), "`oauth2RequiredPostResponse`: `Edm.Boolean`, not in the metadata";
    "onPremisesPublishing" ON_PREMISES_PUBLISHING, on_premises_publishing model -> Option<&super::OnPremisesPublishing>, with_on_premises_publishing(super::OnPremisesPublishing), "`onPremisesPublishing`: `microsoft.graph.onPremisesPublishing`";
    "optionalClaims" OPTIONAL_CLAIMS, optional_claims model -> Option<&super::OptionalClaims>, with_optional_claims(super::OptionalClaims), "`optionalClaims`: `microsoft.graph.optionalClaims`";
    "parentalControlSettings" PARENTAL_CONTROL_SETTINGS, parental_control_settings model -> Option<&super::ParentalControlSettings>, with_parental_control_settings(super::ParentalControlSettings), "`parentalControlSettings`: `microsoft.graph.parentalControlSettings`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::PublicClientApplication>, with_public_client(super::PublicClientApplication), "`publicClient`: `microsoft.graph.publicClientApplication`";
    "publisherDomain" PUBLISHER_DOMAIN, publisher_domain str -> Option<&str>, with_publisher_domain(String), "`publisherDomain`: `Edm.String`, read-only" "Read-only.";
    "requiredResourceAccess" REQUIRED_RESOURCE_ACCESS, required_resource_access models -> Option<&[super::RequiredResourceAccess]>, with_required_resource_access(Vec<super::RequiredResourceAccess>), "`requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`" "Nullable.";
    "serviceManagementReference" SERVICE_MANAGEMENT_REFERENCE, service_management_reference str -> Option<&str>, with_service_management_reference(String), "`serviceManagementReference`: `Edm.String`" "Nullable.";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience str -> Option<&str>, with_sign_in_audience(String), "`signInAudience`: `Edm.String`" "Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "spa" SPA, spa model -> Option<&super::SpaApplication>, with_spa(super::SpaApplication), "`spa`: `microsoft.graph.spaApplication`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id guid -> Parsed<Uuid>, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`: `Edm.Guid`";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, read-only" "Read-only.";
    "web" WEB, web model -> Option<&super::WebApplication>, with_web(super::WebApplication), "`web`: `microsoft.graph.webApplication`";
    "windows" WINDOWS, windows model -> Option<&super::WindowsApplication>, with_windows(super::WindowsApplication), "`windows`: `microsoft.graph.windowsApplication`";
    "authenticationBehaviors" AUTHENTICATION_BEHAVIORS, authentication_behaviors model -> Option<&super::AuthenticationBehaviors>, with_authentication_behaviors(super::AuthenticationBehaviors), "`authenticationBehaviors`: `microsoft.graph.authenticationBehaviors`, metadata";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, metadata";
    "isDisabled" IS_DISABLED, is_disabled bool -> Option<bool>, with_is_disabled(bool), "`isDisabled`: `Edm.Boolean`, metadata";
    "managerApplications" MANAGER_APPLICATIONS, manager_applications values -> Parsed<Vec<Uuid>>, with_manager_applications(Vec<Uuid>), "`managerApplications`: `Collection(Edm.Guid)`, metadata";
    "nativeAuthenticationApisEnabled" NATIVE_AUTHENTICATION_APIS_ENABLED, native_authentication_apis_enabled flags -> Option<Flags<super::NativeAuthenticationApisEnabled>>, with_native_authentication_apis_enabled(Flags<super::NativeAuthenticationApisEnabled>), "`nativeAuthenticationApisEnabled`: `microsoft.graph.nativeAuthenticationApisEnabled`, metadata";
    "requestSignatureVerification" REQUEST_SIGNATURE_VERIFICATION, request_signature_verification model -> Option<&super::RequestSignatureVerification>, with_request_signature_verification(super::RequestSignatureVerification), "`requestSignatureVerification`: `microsoft.graph.requestSignatureVerification`, metadata";
    "servicePrincipalLockConfiguration" SERVICE_PRINCIPAL_LOCK_CONFIGURATION, service_principal_lock_configuration model -> Option<&super::ServicePrincipalLockConfiguration>, with_service_principal_lock_configuration(super::ServicePrincipalLockConfiguration), "`servicePrincipalLockConfiguration`: `microsoft.graph.servicePrincipalLockConfiguration`, metadata";
    "signInAudienceRestrictions" SIGN_IN_AUDIENCE_RESTRICTIONS, sign_in_audience_restrictions model -> Option<&super::SignInAudienceRestrictionsBase>, with_sign_in_audience_restrictions(super::SignInAudienceRestrictionsBase), "`signInAudienceRestrictions`: `microsoft.graph.signInAudienceRestrictionsBase`, metadata";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, read-only, not in the metadata" "Read-only. Nullable." if (feature = "communications");
    "connectorGroup" CONNECTOR_GROUP, connector_group model -> Option<&super::ConnectorGroup>, with_connector_group(super::ConnectorGroup), "`connectorGroup`: `microsoft.graph.connectorGroup`" "Nullable." if (feature = "applications");
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "extensionProperties" EXTENSION_PROPERTIES, extension_properties models -> Option<&[super::ExtensionProperty]>, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`: `Collection(microsoft.graph.extensionProperty)`, read-only" "Read-only. Nullable." if (feature = "applications");
    "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, federated_identity_credentials models -> Option<&[super::FederatedIdentityCredential]>, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`: `Collection(microsoft.graph.federatedIdentityCredential)`" if (feature = "applications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, read-only, not in the metadata" "Read-only. Nullable." if (feature = "communications");
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`" if (any(feature = "applications", feature = "authentication"));
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
    "synchronization" SYNCHRONIZATION, synchronization model -> Option<&super::Synchronization>, with_synchronization(super::Synchronization), "`synchronization`: `microsoft.graph.synchronization`, metadata" if (feature = "applications");
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
}

#[cfg(any(feature = "governance", feature = "intune"))]
crate::runtime::model! {
    /// `microsoft.graph.applicationDriftResourceInfo`, metadata, with the accessors of [`DriftResourceInfo`](super::DriftResourceInfo)
    ApplicationDriftResourceInfo: super::DriftResourceInfo = "microsoft.graph.applicationDriftResourceInfo";
    inherited "catalogIdentifier" CATALOG_IDENTIFIER, with_catalog_identifier(String), "`catalogIdentifier`";
    inherited "catalogName" CATALOG_NAME, with_catalog_name(String), "`catalogName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "type" TYPE, with_type(super::AccessDriftResourceType), "`type`";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    ApplicationIdentity: super::Identity = "microsoft.graph.applicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.applicationMode`, metadata
    ApplicationMode = "microsoft.graph.applicationMode" {
        Manual = "manual",
        Automatic = "automatic",
        Recommended = "recommended",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.applyLabelAction`](https://learn.microsoft.com/graph/api/resources/applylabelaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ApplyLabelAction: super::InformationProtectionAction = "microsoft.graph.applyLabelAction";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<super::ActionSource>, with_action_source(super::ActionSource), "`actionSource`: `microsoft.graph.actionSource`, type of the metadata" "Possible values are: manual, automatic, recommended, default.";
    "actions" ACTIONS, actions models -> Option<&[super::InformationProtectionAction]>, with_actions(Vec<super::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.informationProtectionAction)`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids values -> Parsed<Vec<Uuid>>, with_responsible_sensitive_type_ids(Vec<Uuid>), "`responsibleSensitiveTypeIds`: `Collection(Edm.Guid)`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.approvalSettings`](https://learn.microsoft.com/graph/api/resources/approvalsettings?view=graph-rest-beta)
    ApprovalSettings = "microsoft.graph.approvalSettings";
    "approvalMode" APPROVAL_MODE, approval_mode str -> Option<&str>, with_approval_mode(String), "`approvalMode`: `Edm.String`";
    "approvalStages" APPROVAL_STAGES, approval_stages models -> Option<&[super::ApprovalStage]>, with_approval_stages(Vec<super::ApprovalStage>), "`approvalStages`: `Collection(microsoft.graph.approvalStage)`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`";
    "isApprovalRequiredForExtension" IS_APPROVAL_REQUIRED_FOR_EXTENSION, is_approval_required_for_extension bool -> Option<bool>, with_is_approval_required_for_extension(bool), "`isApprovalRequiredForExtension`: `Edm.Boolean`";
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-beta)
    ApprovalStage = "microsoft.graph.approvalStage" {
        "microsoft.graph.accessPackageDynamicApprovalStage",
    };
    "approvalStageTimeOutInDays" APPROVAL_STAGE_TIME_OUT_IN_DAYS, approval_stage_time_out_in_days i32 -> Option<i32>, with_approval_stage_time_out_in_days(i32), "`approvalStageTimeOutInDays`: `Edm.Int32`";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`";
    "escalationTimeInMinutes" ESCALATION_TIME_IN_MINUTES, escalation_time_in_minutes i32 -> Option<i32>, with_escalation_time_in_minutes(i32), "`escalationTimeInMinutes`: `Edm.Int32`";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::UserSet]>, with_primary_approvers(Vec<super::UserSet>), "`primaryApprovers`: `Collection(microsoft.graph.userSet)`";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::UserSet]>, with_escalation_approvers(Vec<super::UserSet>), "`escalationApprovers`: `Collection(microsoft.graph.userSet)`";
    "approverInformationVisibility" APPROVER_INFORMATION_VISIBILITY, approver_information_visibility enumeration -> Option<super::ApproverInformationVisibility>, with_approver_information_visibility(super::ApproverInformationVisibility), "`approverInformationVisibility`: `microsoft.graph.approverInformationVisibility`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approverDelegate`, metadata
    ApproverDelegate = "microsoft.graph.approverDelegate";
    "delegate" DELEGATE, delegate model -> Option<&super::UserSet>, with_delegate(super::UserSet), "`delegate`: `microsoft.graph.userSet`, metadata";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.approverInformationVisibility`, metadata
    ApproverInformationVisibility = "microsoft.graph.approverInformationVisibility" {
        Default = "default",
        NotVisible = "notVisible",
        Visible = "visible",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.archivedPrintJob`](https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-beta)
    ArchivedPrintJob = "microsoft.graph.archivedPrintJob";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`, read-only" "Read-only.";
    "processingState" PROCESSING_STATE, processing_state enumeration -> Option<super::PrintJobProcessingState>, with_processing_state(super::PrintJobProcessingState), "`processingState`: `microsoft.graph.printJobProcessingState`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredDateTime" ACQUIRED_DATE_TIME, acquired_date_time date_time -> Parsed<OffsetDateTime>, with_acquired_date_time(OffsetDateTime), "`acquiredDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acquiredByPrinter" ACQUIRED_BY_PRINTER, acquired_by_printer bool -> Option<bool>, with_acquired_by_printer(bool), "`acquiredByPrinter`: `Edm.Boolean`, read-only" "Read-only.";
    "copiesPrinted" COPIES_PRINTED, copies_printed i32 -> Option<i32>, with_copies_printed(i32), "`copiesPrinted`: `Edm.Int32`, read-only" "Read-only.";
    "pageCount" PAGE_COUNT, page_count i32 -> Option<i32>, with_page_count(i32), "`pageCount`: `Edm.Int32`, read-only" "Read-only.";
    "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, black_and_white_page_count i32 -> Option<i32>, with_black_and_white_page_count(i32), "`blackAndWhitePageCount`: `Edm.Int32`, read-only" "Read-only.";
    "colorPageCount" COLOR_PAGE_COUNT, color_page_count i32 -> Option<i32>, with_color_page_count(i32), "`colorPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "simplexPageCount" SIMPLEX_PAGE_COUNT, simplex_page_count i32 -> Option<i32>, with_simplex_page_count(i32), "`simplexPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "duplexPageCount" DUPLEX_PAGE_COUNT, duplex_page_count i32 -> Option<i32>, with_duplex_page_count(i32), "`duplexPageCount`: `Edm.Int32`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "printerName" PRINTER_NAME, printer_name str -> Option<&str>, with_printer_name(String), "`printerName`: `Edm.String`, metadata";
    "printer" PRINTER, printer model -> Option<&super::DirectoryObject>, with_printer(super::DirectoryObject), "`printer`: `microsoft.graph.directoryObject`, not in the metadata";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.assignedLabel`](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-beta)
    AssignedLabel = "microsoft.graph.assignedLabel";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedLicense`](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
    AssignedLicense = "microsoft.graph.assignedLicense";
    "disabledPlans" DISABLED_PLANS, disabled_plans values -> Parsed<Vec<Uuid>>, with_disabled_plans(Vec<Uuid>), "`disabledPlans`: `Collection(Edm.Guid)`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedPlan`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    AssignedPlan = "microsoft.graph.assignedPlan";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`, type of the metadata" "Possible values are: Enabled, Warning, Suspended, Deleted.";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AssignmentMethod = "microsoft.graph.assignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Attachment: super::Entity = "microsoft.graph.attachment" {
        "microsoft.graph.fileAttachment",
        "microsoft.graph.itemAttachment",
        "microsoft.graph.referenceAttachment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.attachmentItem`](https://learn.microsoft.com/graph/api/resources/attachmentitem?view=graph-rest-beta)
    AttachmentItem = "microsoft.graph.attachmentItem";
    "attachmentType" ATTACHMENT_TYPE, attachment_type enumeration -> Option<super::AttachmentType>, with_attachment_type(super::AttachmentType), "`attachmentType`: `microsoft.graph.attachmentType`" "Required. Possible values are: file, item, reference.";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`" "Optional.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Optional.";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`" "Optional.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`" "Required.";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.attachmentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttachmentType = "microsoft.graph.attachmentType" {
        File = "file",
        Item = "item",
        Reference = "reference",
    }
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationUser`](https://learn.microsoft.com/graph/api/resources/attacksimulationuser?view=graph-rest-beta)
    AttackSimulationUser = "microsoft.graph.attackSimulationUser";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "outOfOfficeDays" OUT_OF_OFFICE_DAYS, out_of_office_days i32 -> Option<i32>, with_out_of_office_days(i32), "`outOfOfficeDays`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.attendanceInterval`, metadata
    AttendanceInterval = "microsoft.graph.attendanceInterval";
    "durationInSeconds" DURATION_IN_SECONDS, duration_in_seconds i32 -> Option<i32>, with_duration_in_seconds(i32), "`durationInSeconds`: `Edm.Int32`, metadata";
    "joinDateTime" JOIN_DATE_TIME, join_date_time date_time -> Parsed<OffsetDateTime>, with_join_date_time(OffsetDateTime), "`joinDateTime`: `Edm.DateTimeOffset`, metadata";
    "leaveDateTime" LEAVE_DATE_TIME, leave_date_time date_time -> Parsed<OffsetDateTime>, with_leave_date_time(OffsetDateTime), "`leaveDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttendanceRecord: super::Entity = "microsoft.graph.attendanceRecord";
    inherited "id" ID, with_id(String), "`id`";
    "attendanceIntervals" ATTENDANCE_INTERVALS, attendance_intervals models -> Option<&[super::AttendanceInterval]>, with_attendance_intervals(Vec<super::AttendanceInterval>), "`attendanceIntervals`: `Collection(microsoft.graph.attendanceInterval)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "identity" IDENTITY, identity model -> Option<&super::Identity>, with_identity(super::Identity), "`identity`: `microsoft.graph.identity`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`" "Possible values are: None, Attendee, Presenter, Organizer.";
    "registrantId" REGISTRANT_ID, registrant_id str -> Option<&str>, with_registrant_id(String), "`registrantId`: `Edm.String`";
    "totalAttendanceInSeconds" TOTAL_ATTENDANCE_IN_SECONDS, total_attendance_in_seconds i32 -> Option<i32>, with_total_attendance_in_seconds(i32), "`totalAttendanceInSeconds`: `Edm.Int32`";
    "engagements" ENGAGEMENTS, engagements models -> Option<&[super::MeetingEngagement]>, with_engagements(Vec<super::MeetingEngagement>), "`engagements`: `Collection(microsoft.graph.meetingEngagement)`, metadata";
    "externalRegistrationInformation" EXTERNAL_REGISTRATION_INFORMATION, external_registration_information model -> Option<&super::VirtualEventExternalRegistrationInformation>, with_external_registration_information(super::VirtualEventExternalRegistrationInformation), "`externalRegistrationInformation`: `microsoft.graph.virtualEventExternalRegistrationInformation`, metadata";
    "registrationId" REGISTRATION_ID, registration_id str -> Option<&str>, with_registration_id(String), "`registrationId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "calendar", feature = "sites"))]
crate::runtime::model! {
    /// Inherits from attendeeBase.
    ///
    /// [`microsoft.graph.attendee`](https://learn.microsoft.com/graph/api/resources/attendee?view=graph-rest-beta), with the accessors of [`AttendeeBase`](super::AttendeeBase)
    Attendee: super::AttendeeBase, super::Recipient = "microsoft.graph.attendee";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    inherited "type" TYPE, with_type(super::AttendeeType), "`type`";
    "proposedNewTime" PROPOSED_NEW_TIME, proposed_new_time model -> Option<&super::TimeSlot>, with_proposed_new_time(super::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`";
    "status" STATUS, status model -> Option<&super::ResponseStatus>, with_status(super::ResponseStatus), "`status`: `microsoft.graph.responseStatus`";
}

#[cfg(any(feature = "sites", feature = "users"))]
crate::runtime::model! {
    /// Inherits from recipient.
    ///
    /// [`microsoft.graph.attendeeBase`](https://learn.microsoft.com/graph/api/resources/attendeebase?view=graph-rest-beta), with the accessors of [`Recipient`](super::Recipient)
    AttendeeBase: super::Recipient = "microsoft.graph.attendeeBase" {
        "microsoft.graph.attendee",
    };
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    "type" TYPE, type_ enumeration -> Option<super::AttendeeType>, with_type(super::AttendeeType), "`type`: `microsoft.graph.attendeeType`" "Possible values are: required, optional, resource.";
}

#[cfg(any(feature = "sites", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.attendeeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttendeeType = "microsoft.graph.attendeeType" {
        Required = "required",
        Optional = "optional",
        Resource = "resource",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.attributeRuleMembers`, metadata, with the accessors of [`UserSet`](super::UserSet)
    AttributeRuleMembers: super::UserSet = "microsoft.graph.attributeRuleMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.audienceRestriction`, metadata
    AudienceRestriction = "microsoft.graph.audienceRestriction" {
        "microsoft.graph.azureAdMultipleOrgsAudienceRestriction",
    };
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.audiencesConfiguration`, metadata
    AudiencesConfiguration = "microsoft.graph.audiencesConfiguration";
    "azureAdMultipleOrgs" AZURE_AD_MULTIPLE_ORGS, azure_ad_multiple_orgs model -> Option<&super::AzureAdMultipleOrgsAudienceRestriction>, with_azure_ad_multiple_orgs(super::AzureAdMultipleOrgsAudienceRestriction), "`azureAdMultipleOrgs`: `microsoft.graph.azureAdMultipleOrgsAudienceRestriction`, metadata";
    "personalMicrosoftAccount" PERSONAL_MICROSOFT_ACCOUNT, personal_microsoft_account model -> Option<&super::AudienceRestriction>, with_personal_microsoft_account(super::AudienceRestriction), "`personalMicrosoftAccount`: `microsoft.graph.audienceRestriction`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.audio`](https://learn.microsoft.com/graph/api/resources/audio?view=graph-rest-beta)
    Audio = "microsoft.graph.audio";
    "album" ALBUM, album str -> Option<&str>, with_album(String), "`album`: `Edm.String`";
    "albumArtist" ALBUM_ARTIST, album_artist str -> Option<&str>, with_album_artist(String), "`albumArtist`: `Edm.String`";
    "artist" ARTIST, artist str -> Option<&str>, with_artist(String), "`artist`: `Edm.String`";
    "bitrate" BITRATE, bitrate i64 -> Option<i64>, with_bitrate(i64), "`bitrate`: `Edm.Int64`, type of the metadata";
    "composers" COMPOSERS, composers str -> Option<&str>, with_composers(String), "`composers`: `Edm.String`";
    "copyright" COPYRIGHT, copyright str -> Option<&str>, with_copyright(String), "`copyright`: `Edm.String`";
    "disc" DISC, disc i16 -> Option<i16>, with_disc(i16), "`disc`: `Edm.Int16`, type of the metadata";
    "discCount" DISC_COUNT, disc_count i16 -> Option<i16>, with_disc_count(i16), "`discCount`: `Edm.Int16`, type of the metadata";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "genre" GENRE, genre str -> Option<&str>, with_genre(String), "`genre`: `Edm.String`";
    "hasDrm" HAS_DRM, has_drm bool -> Option<bool>, with_has_drm(bool), "`hasDrm`: `Edm.Boolean`";
    "isVariableBitrate" IS_VARIABLE_BITRATE, is_variable_bitrate bool -> Option<bool>, with_is_variable_bitrate(bool), "`isVariableBitrate`: `Edm.Boolean`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "track" TRACK, track i32 -> Option<i32>, with_track(i32), "`track`: `Edm.Int32`";
    "trackCount" TRACK_COUNT, track_count i32 -> Option<i32>, with_track_count(i32), "`trackCount`: `Edm.Int32`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing?view=graph-rest-beta)
    AudioConferencing = "microsoft.graph.audioConferencing";
    "dialinUrl" DIALIN_URL, dialin_url str -> Option<&str>, with_dialin_url(String), "`dialinUrl`: `Edm.String`";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumbers" TOLL_NUMBERS, toll_numbers strs -> Option<Vec<&str>>, with_toll_numbers(Vec<String>), "`tollNumbers`: `Collection(Edm.String)`";
    "tollFreeNumber" TOLL_FREE_NUMBER, toll_free_number str -> Option<&str>, with_toll_free_number(String), "`tollFreeNumber`: `Edm.String`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.authenticationBehaviors`, metadata
    AuthenticationBehaviors = "microsoft.graph.authenticationBehaviors";
    "blockAzureADGraphAccess" BLOCK_AZURE_AD_GRAPH_ACCESS, block_azure_ad_graph_access bool -> Option<bool>, with_block_azure_ad_graph_access(bool), "`blockAzureADGraphAccess`: `Edm.Boolean`, metadata";
    "coopEnforcement" COOP_ENFORCEMENT, coop_enforcement bool -> Option<bool>, with_coop_enforcement(bool), "`coopEnforcement`: `Edm.Boolean`, metadata";
    "removeUnverifiedEmailClaim" REMOVE_UNVERIFIED_EMAIL_CLAIM, remove_unverified_email_claim bool -> Option<bool>, with_remove_unverified_email_claim(bool), "`removeUnverifiedEmailClaim`: `Edm.Boolean`, metadata";
    "requireClientServicePrincipal" REQUIRE_CLIENT_SERVICE_PRINCIPAL, require_client_service_principal bool -> Option<bool>, with_require_client_service_principal(bool), "`requireClientServicePrincipal`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodDevice`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodDevice: super::Entity = "microsoft.graph.authenticationMethodDevice" {
        "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hardwareOathDevices" HARDWARE_OATH_DEVICES, hardware_oath_devices models -> Option<&[super::HardwareOathTokenAuthenticationMethodDevice]>, with_hardware_oath_devices(Vec<super::HardwareOathTokenAuthenticationMethodDevice>), "`hardwareOathDevices`: `Collection(microsoft.graph.hardwareOathTokenAuthenticationMethodDevice)`, metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authoredNote`](https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthoredNote: super::Entity = "microsoft.graph.authoredNote";
    inherited "id" ID, with_id(String), "`id`";
    "author" AUTHOR, author model -> Option<&super::Identity>, with_author(super::Identity), "`author`: `microsoft.graph.identity`";
    "content" CONTENT, content model -> Option<&super::ItemBody>, with_content(super::ItemBody), "`content`: `microsoft.graph.itemBody`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationInfo`, metadata
    AuthorizationInfo = "microsoft.graph.authorizationInfo";
    "certificateUserIds" CERTIFICATE_USER_IDS, certificate_user_ids strs -> Option<Vec<&str>>, with_certificate_user_ids(Vec<String>), "`certificateUserIds`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemIdentity`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthorizationSystemIdentity: super::Entity = "microsoft.graph.authorizationSystemIdentity" {
        "microsoft.graph.awsAccessKey",
        "microsoft.graph.awsEc2Instance",
        "microsoft.graph.awsGroup",
        "microsoft.graph.awsIdentity",
        "microsoft.graph.awsLambda",
        "microsoft.graph.awsRole",
        "microsoft.graph.awsUser",
        "microsoft.graph.azureGroup",
        "microsoft.graph.azureIdentity",
        "microsoft.graph.azureManagedIdentity",
        "microsoft.graph.azureServerlessFunction",
        "microsoft.graph.azureServicePrincipal",
        "microsoft.graph.azureUser",
        "microsoft.graph.gcpCloudFunction",
        "microsoft.graph.gcpGroup",
        "microsoft.graph.gcpIdentity",
        "microsoft.graph.gcpServiceAccount",
        "microsoft.graph.gcpUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "source" SOURCE, source model -> Option<&super::AuthorizationSystemIdentitySource>, with_source(super::AuthorizationSystemIdentitySource), "`source`: `microsoft.graph.authorizationSystemIdentitySource`, metadata";
    "authorizationSystem" AUTHORIZATION_SYSTEM, authorization_system model -> Option<&super::AuthorizationSystem>, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`: `microsoft.graph.authorizationSystem`, metadata" if (feature = "search");
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemIdentitySource`, metadata
    AuthorizationSystemIdentitySource = "microsoft.graph.authorizationSystemIdentitySource" {
        "microsoft.graph.aadSource",
        "microsoft.graph.awsSource",
        "microsoft.graph.azureSource",
        "microsoft.graph.gsuiteSource",
        "microsoft.graph.unknownSource",
    };
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemResource`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthorizationSystemResource: super::Entity = "microsoft.graph.authorizationSystemResource" {
        "microsoft.graph.awsAuthorizationSystemResource",
        "microsoft.graph.azureAuthorizationSystemResource",
        "microsoft.graph.gcpAuthorizationSystemResource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
    "authorizationSystem" AUTHORIZATION_SYSTEM, authorization_system model -> Option<&super::AuthorizationSystem>, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`: `microsoft.graph.authorizationSystem`, metadata" if (feature = "search");
}

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesSetting`](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-beta)
    AutomaticRepliesSetting = "microsoft.graph.automaticRepliesSetting";
    "externalAudience" EXTERNAL_AUDIENCE, external_audience enumeration -> Option<super::ExternalAudienceScope>, with_external_audience(super::ExternalAudienceScope), "`externalAudience`: `microsoft.graph.externalAudienceScope`" "Possible values are: none, contactsOnly, all.";
    "externalReplyMessage" EXTERNAL_REPLY_MESSAGE, external_reply_message str -> Option<&str>, with_external_reply_message(String), "`externalReplyMessage`: `Edm.String`";
    "internalReplyMessage" INTERNAL_REPLY_MESSAGE, internal_reply_message str -> Option<&str>, with_internal_reply_message(String), "`internalReplyMessage`: `Edm.String`";
    "scheduledEndDateTime" SCHEDULED_END_DATE_TIME, scheduled_end_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_end_date_time(super::DateTimeTimeZone), "`scheduledEndDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "scheduledStartDateTime" SCHEDULED_START_DATE_TIME, scheduled_start_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_start_date_time(super::DateTimeTimeZone), "`scheduledStartDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::AutomaticRepliesStatus>, with_status(super::AutomaticRepliesStatus), "`status`: `microsoft.graph.automaticRepliesStatus`" "Possible values are: disabled, alwaysEnabled, scheduled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticRepliesStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AutomaticRepliesStatus = "microsoft.graph.automaticRepliesStatus" {
        Disabled = "disabled",
        AlwaysEnabled = "alwaysEnabled",
        Scheduled = "scheduled",
    }
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsAuthorizationSystemResource`, metadata, with the accessors of [`AuthorizationSystemResource`](super::AuthorizationSystemResource)
    AwsAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity = "microsoft.graph.awsAuthorizationSystemResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata" if (feature = "search");
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsEc2Instance`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsEc2Instance: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsEc2Instance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
    "resource" RESOURCE, resource model -> Option<&super::AwsAuthorizationSystemResource>, with_resource(super::AwsAuthorizationSystemResource), "`resource`: `microsoft.graph.awsAuthorizationSystemResource`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsGroup`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsGroup: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsIdentity`, metadata, with the accessors of [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity)
    AwsIdentity: super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsIdentity" {
        "microsoft.graph.awsAccessKey",
        "microsoft.graph.awsEc2Instance",
        "microsoft.graph.awsGroup",
        "microsoft.graph.awsLambda",
        "microsoft.graph.awsRole",
        "microsoft.graph.awsUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsLambda`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsLambda: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsLambda";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
    "resource" RESOURCE, resource model -> Option<&super::AwsAuthorizationSystemResource>, with_resource(super::AwsAuthorizationSystemResource), "`resource`: `microsoft.graph.awsAuthorizationSystemResource`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsRole`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsRole: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsRole";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
    "roleType" ROLE_TYPE, role_type enumeration -> Option<super::AwsRoleType>, with_role_type(super::AwsRoleType), "`roleType`: `microsoft.graph.awsRoleType`, metadata";
    "trustEntityType" TRUST_ENTITY_TYPE, trust_entity_type flags -> Option<Flags<super::AwsRoleTrustEntityType>>, with_trust_entity_type(Flags<super::AwsRoleTrustEntityType>), "`trustEntityType`: `microsoft.graph.awsRoleTrustEntityType`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.awsRoleTrustEntityType`, metadata
    AwsRoleTrustEntityType = "microsoft.graph.awsRoleTrustEntityType" {
        None = "none",
        Service = "service",
        Sso = "sso",
        CrossAccount = "crossAccount",
        WebIdentity = "webIdentity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.awsRoleType`, metadata
    AwsRoleType = "microsoft.graph.awsRoleType" {
        System = "system",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.awsSource`, metadata, with the accessors of [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource)
    AwsSource: super::AuthorizationSystemIdentitySource = "microsoft.graph.awsSource";
    inherited "identityProviderType" IDENTITY_PROVIDER_TYPE, with_identity_provider_type(String), "`identityProviderType`";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.azureAdMultipleOrgsAudienceRestriction`, metadata, with the accessors of [`AudienceRestriction`](super::AudienceRestriction)
    AzureAdMultipleOrgsAudienceRestriction: super::AudienceRestriction = "microsoft.graph.azureAdMultipleOrgsAudienceRestriction";
    inherited "excludeActors" EXCLUDE_ACTORS, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`";
    inherited "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`";
    inherited "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`";
    inherited "state" STATE, with_state(super::AppManagementRestrictionState), "`state`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.azureAdPopTokenAuthentication`, metadata, with the accessors of [`CustomExtensionAuthenticationConfiguration`](super::CustomExtensionAuthenticationConfiguration)
    AzureAdPopTokenAuthentication: super::CustomExtensionAuthenticationConfiguration = "microsoft.graph.azureAdPopTokenAuthentication"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from customExtensionAuthenticationConfiguration.
    ///
    /// [`microsoft.graph.azureAdTokenAuthentication`](https://learn.microsoft.com/graph/api/resources/azureadtokenauthentication?view=graph-rest-beta), with the accessors of [`CustomExtensionAuthenticationConfiguration`](super::CustomExtensionAuthenticationConfiguration)
    AzureAdTokenAuthentication: super::CustomExtensionAuthenticationConfiguration = "microsoft.graph.azureAdTokenAuthentication";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureCommunicationServicesUserIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    AzureCommunicationServicesUserIdentity: super::Identity = "microsoft.graph.azureCommunicationServicesUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "azureCommunicationServicesResourceId" AZURE_COMMUNICATION_SERVICES_RESOURCE_ID, azure_communication_services_resource_id str -> Option<&str>, with_azure_communication_services_resource_id(String), "`azureCommunicationServicesResourceId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.azureSource`, metadata, with the accessors of [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource)
    AzureSource: super::AuthorizationSystemIdentitySource = "microsoft.graph.azureSource";
    inherited "identityProviderType" IDENTITY_PROVIDER_TYPE, with_identity_provider_type(String), "`identityProviderType`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
}
