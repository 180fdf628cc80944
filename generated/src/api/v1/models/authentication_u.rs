// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedApprovalStage`](https://learn.microsoft.com/graph/api/resources/unifiedapprovalstage?view=graph-rest-1.0)
    UnifiedApprovalStage = "microsoft.graph.unifiedApprovalStage";
    "approvalStageTimeOutInDays" APPROVAL_STAGE_TIME_OUT_IN_DAYS, approval_stage_time_out_in_days i32 -> Option<i32>, with_approval_stage_time_out_in_days(i32), "`approvalStageTimeOutInDays`: `Edm.Int32`";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::SubjectSet]>, with_escalation_approvers(Vec<super::SubjectSet>), "`escalationApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "escalationTimeInMinutes" ESCALATION_TIME_IN_MINUTES, escalation_time_in_minutes i32 -> Option<i32>, with_escalation_time_in_minutes(i32), "`escalationTimeInMinutes`: `Edm.Int32`";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::SubjectSet]>, with_primary_approvers(Vec<super::SubjectSet>), "`primaryApprovers`: `Collection(microsoft.graph.subjectSet)`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicy`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementPolicy: super::Entity = "microsoft.graph.unifiedRoleManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, is_organization_default bool -> Option<bool>, with_is_organization_default(bool), "`isOrganizationDefault`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::Identity>, with_last_modified_by(super::Identity), "`lastModifiedBy`: `microsoft.graph.identity`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`" "Required.";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`" "Required.";
    "effectiveRules" EFFECTIVE_RULES, effective_rules models -> Option<&[super::UnifiedRoleManagementPolicyRule]>, with_effective_rules(Vec<super::UnifiedRoleManagementPolicyRule>), "`effectiveRules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`";
    "rules" RULES, rules models -> Option<&[super::UnifiedRoleManagementPolicyRule]>, with_rules(Vec<super::UnifiedRoleManagementPolicyRule>), "`rules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyApprovalRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyapprovalrule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyApprovalRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyApprovalRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "setting" SETTING, setting model -> Option<&super::ApprovalSettings>, with_setting(super::ApprovalSettings), "`setting`: `microsoft.graph.approvalSettings`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementPolicyAssignment: super::Entity = "microsoft.graph.unifiedRoleManagementPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`" "Inherited from entity.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`" "Required.";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`" "Required.";
    "policy" POLICY, policy model -> Option<&super::UnifiedRoleManagementPolicy>, with_policy(super::UnifiedRoleManagementPolicy), "`policy`: `microsoft.graph.unifiedRoleManagementPolicy`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyauthenticationcontextrule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyAuthenticationContextRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "claimValue" CLAIM_VALUE, claim_value str -> Option<&str>, with_claim_value(String), "`claimValue`: `Edm.String`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyEnablementRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyenablementrule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyEnablementRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyEnablementRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "enabledRules" ENABLED_RULES, enabled_rules strs -> Option<Vec<&str>>, with_enabled_rules(Vec<String>), "`enabledRules`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyExpirationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyexpirationrule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyExpirationRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyExpirationRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "isExpirationRequired" IS_EXPIRATION_REQUIRED, is_expiration_required bool -> Option<bool>, with_is_expiration_required(bool), "`isExpirationRequired`: `Edm.Boolean`";
    "maximumDuration" MAXIMUM_DURATION, maximum_duration duration -> Parsed<Duration>, with_maximum_duration(Duration), "`maximumDuration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyNotificationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicynotificationrule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyNotificationRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyNotificationRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "isDefaultRecipientsEnabled" IS_DEFAULT_RECIPIENTS_ENABLED, is_default_recipients_enabled bool -> Option<bool>, with_is_default_recipients_enabled(bool), "`isDefaultRecipientsEnabled`: `Edm.Boolean`";
    "notificationLevel" NOTIFICATION_LEVEL, notification_level str -> Option<&str>, with_notification_level(String), "`notificationLevel`: `Edm.String`" "Possible values are: None, Critical.";
    "notificationRecipients" NOTIFICATION_RECIPIENTS, notification_recipients strs -> Option<Vec<&str>>, with_notification_recipients(Vec<String>), "`notificationRecipients`: `Collection(Edm.String)`";
    "notificationType" NOTIFICATION_TYPE, notification_type str -> Option<&str>, with_notification_type(String), "`notificationType`: `Edm.String`";
    "recipientType" RECIPIENT_TYPE, recipient_type str -> Option<&str>, with_recipient_type(String), "`recipientType`: `Edm.String`" "Possible values are: Requestor, Approver.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyrule?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementPolicyRule: super::Entity = "microsoft.graph.unifiedRoleManagementPolicyRule" {
        "microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
        "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        "microsoft.graph.unifiedRoleManagementPolicyEnablementRule",
        "microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
        "microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::UnifiedRoleManagementPolicyRuleTarget>, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`: `microsoft.graph.unifiedRoleManagementPolicyRuleTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTarget`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyruletarget?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyRuleTarget = "microsoft.graph.unifiedRoleManagementPolicyRuleTarget";
    "caller" CALLER, caller str -> Option<&str>, with_caller(String), "`caller`: `Edm.String`" "Possible values are: None, Admin, EndUser.";
    "enforcedSettings" ENFORCED_SETTINGS, enforced_settings strs -> Option<Vec<&str>>, with_enforced_settings(Vec<String>), "`enforcedSettings`: `Collection(Edm.String)`";
    "inheritableSettings" INHERITABLE_SETTINGS, inheritable_settings strs -> Option<Vec<&str>>, with_inheritable_settings(Vec<String>), "`inheritableSettings`: `Collection(Edm.String)`";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`" "Possible values are: Eligibility, Assignment.";
    "operations" OPERATIONS, operations enumerations -> Option<Vec<super::UnifiedRoleManagementPolicyRuleTargetOperations>>, with_operations(Vec<super::UnifiedRoleManagementPolicyRuleTargetOperations>), "`operations`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations)`, type of the metadata" "Possible values are: All, Activate, Deactivate, Assign, Update, Extend, Remove, Renew.";
    "targetObjects" TARGET_OBJECTS, target_objects models -> Option<&[super::DirectoryObject]>, with_target_objects(Vec<super::DirectoryObject>), "`targetObjects`: `Collection(microsoft.graph.directoryObject)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyRuleTargetOperations = "microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations" {
        All = "All",
        Activate = "activate",
        Deactivate = "deactivate",
        Assign = "Assign",
        Update = "update",
        Extend = "extend",
        Remove = "remove",
        Renew = "Renew",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.updateAllowedCombinationsResult`, metadata
    UpdateAllowedCombinationsResult = "microsoft.graph.updateAllowedCombinationsResult";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`, metadata";
    "conditionalAccessReferences" CONDITIONAL_ACCESS_REFERENCES, conditional_access_references strs -> Option<Vec<&str>>, with_conditional_access_references(Vec<String>), "`conditionalAccessReferences`: `Collection(Edm.String)`, metadata";
    "currentCombinations" CURRENT_COMBINATIONS, current_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_current_combinations(Vec<super::AuthenticationMethodModes>), "`currentCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "previousCombinations" PREVIOUS_COMBINATIONS, previous_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_previous_combinations(Vec<super::AuthenticationMethodModes>), "`previousCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userAction`, metadata
    UserAction = "microsoft.graph.userAction" {
        RegisterSecurityInformation = "registerSecurityInformation",
        RegisterOrJoinDevices = "registerOrJoinDevices",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userActionContext`, metadata, with the accessors of [`SignInContext`](super::SignInContext)
    UserActionContext: super::SignInContext = "microsoft.graph.userActionContext";
    "userAction" USER_ACTION, user_action enumeration -> Option<super::UserAction>, with_user_action(super::UserAction), "`userAction`: `microsoft.graph.userAction`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userAttributeValuesItem`](https://learn.microsoft.com/graph/api/resources/userattributevaluesitem?view=graph-rest-1.0)
    UserAttributeValuesItem = "microsoft.graph.userAttributeValuesItem";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowApiConnectorConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowapiconnectorconfiguration?view=graph-rest-1.0)
    UserFlowApiConnectorConfiguration = "microsoft.graph.userFlowApiConnectorConfiguration";
    "postFederationSignup" POST_FEDERATION_SIGNUP, post_federation_signup model -> Option<&super::IdentityApiConnector>, with_post_federation_signup(super::IdentityApiConnector), "`postFederationSignup`: `microsoft.graph.identityApiConnector`";
    "postAttributeCollection" POST_ATTRIBUTE_COLLECTION, post_attribute_collection model -> Option<&super::IdentityApiConnector>, with_post_attribute_collection(super::IdentityApiConnector), "`postAttributeCollection`: `microsoft.graph.identityApiConnector`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguageConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserFlowLanguageConfiguration: super::Entity = "microsoft.graph.userFlowLanguageConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "defaultPages" DEFAULT_PAGES, default_pages models -> Option<&[super::UserFlowLanguagePage]>, with_default_pages(Vec<super::UserFlowLanguagePage>), "`defaultPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
    "overridesPages" OVERRIDES_PAGES, overrides_pages models -> Option<&[super::UserFlowLanguagePage]>, with_overrides_pages(Vec<super::UserFlowLanguagePage>), "`overridesPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguagePage`](https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserFlowLanguagePage: super::Entity = "microsoft.graph.userFlowLanguagePage";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UserFlowType = "microsoft.graph.userFlowType" {
        SignUp = "signUp",
        SignIn = "signIn",
        SignUpOrSignIn = "signUpOrSignIn",
        PasswordReset = "passwordReset",
        ProfileUpdate = "profileUpdate",
        ResourceOwner = "resourceOwner",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userSignIn`, metadata, with the accessors of [`SignInIdentity`](super::SignInIdentity)
    UserSignIn: super::SignInIdentity = "microsoft.graph.userSignIn";
    "externalTenantId" EXTERNAL_TENANT_ID, external_tenant_id str -> Option<&str>, with_external_tenant_id(String), "`externalTenantId`: `Edm.String`, metadata";
    "externalUserType" EXTERNAL_USER_TYPE, external_user_type flags -> Option<Flags<super::ConditionalAccessGuestOrExternalUserTypes>>, with_external_user_type(Flags<super::ConditionalAccessGuestOrExternalUserTypes>), "`externalUserType`: `microsoft.graph.conditionalAccessGuestOrExternalUserTypes`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userType`, metadata
    UserType = "microsoft.graph.userType" {
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
