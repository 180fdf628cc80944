// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.activityBasedTimeoutPolicy`](https://learn.microsoft.com/graph/api/resources/activitybasedtimeoutpolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    ActivityBasedTimeoutPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.activityBasedTimeoutPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ActivityType = "microsoft.graph.activityType" {
        Signin = "signin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.adminConsentRequestPolicy`](https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-1.0)
    AdminConsentRequestPolicy = "microsoft.graph.adminConsentRequestPolicy";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
    "notifyReviewers" NOTIFY_REVIEWERS, notify_reviewers bool -> Option<bool>, with_notify_reviewers(bool), "`notifyReviewers`: `Edm.Boolean`" "Required.";
    "remindersEnabled" REMINDERS_ENABLED, reminders_enabled bool -> Option<bool>, with_reminders_enabled(bool), "`remindersEnabled`: `Edm.Boolean`" "Required.";
    "requestDurationInDays" REQUEST_DURATION_IN_DAYS, request_duration_in_days i32 -> Option<i32>, with_request_duration_in_days(i32), "`requestDurationInDays`: `Edm.Int32`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`" "Required.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedConfigState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AdvancedConfigState = "microsoft.graph.advancedConfigState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowInvitesFrom`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AllowInvitesFrom = "microsoft.graph.allowInvitesFrom" {
        None = "none",
        AdminsAndGuestInviters = "adminsAndGuestInviters",
        AdminsGuestInvitersAndAllMembers = "adminsGuestInvitersAndAllMembers",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.apiAuthenticationConfigurationBase`](https://learn.microsoft.com/graph/api/resources/apiauthenticationconfigurationbase?view=graph-rest-1.0)
    ApiAuthenticationConfigurationBase = "microsoft.graph.apiAuthenticationConfigurationBase" {
        "microsoft.graph.basicAuthentication",
        "microsoft.graph.clientCertificateAuthentication",
        "microsoft.graph.pkcs12Certificate",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.applicationEnforcedRestrictionsSessionControl`](https://learn.microsoft.com/graph/api/resources/applicationenforcedrestrictionssessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    ApplicationEnforcedRestrictionsSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.applicationEnforcedRestrictionsSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.approvalSettings`](https://learn.microsoft.com/graph/api/resources/approvalsettings?view=graph-rest-1.0)
    ApprovalSettings = "microsoft.graph.approvalSettings";
    "approvalMode" APPROVAL_MODE, approval_mode str -> Option<&str>, with_approval_mode(String), "`approvalMode`: `Edm.String`";
    "approvalStages" APPROVAL_STAGES, approval_stages models -> Option<&[super::UnifiedApprovalStage]>, with_approval_stages(Vec<super::UnifiedApprovalStage>), "`approvalStages`: `Collection(microsoft.graph.unifiedApprovalStage)`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`";
    "isApprovalRequiredForExtension" IS_APPROVAL_REQUIRED_FOR_EXTENSION, is_approval_required_for_extension bool -> Option<bool>, with_is_approval_required_for_extension(bool), "`isApprovalRequiredForExtension`: `Edm.Boolean`";
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentOrder`](https://learn.microsoft.com/graph/api/resources/assignmentorder?view=graph-rest-1.0)
    AssignmentOrder = "microsoft.graph.assignmentOrder";
    "order" ORDER, order strs -> Option<Vec<&str>>, with_order(Vec<String>), "`order`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attestationLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttestationLevel = "microsoft.graph.attestationLevel" {
        Attested = "attested",
        NotAttested = "notAttested",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authentication`](https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Authentication: super::Entity = "microsoft.graph.authentication";
    inherited "id" ID, with_id(String), "`id`";
    "fido2Methods" FIDO2_METHODS, fido2_methods models -> Option<&[super::Fido2AuthenticationMethod]>, with_fido2_methods(Vec<super::Fido2AuthenticationMethod>), "`fido2Methods`: `Collection(microsoft.graph.fido2AuthenticationMethod)`";
    "methods" METHODS, methods models -> Option<&[super::AuthenticationMethod]>, with_methods(Vec<super::AuthenticationMethod>), "`methods`: `Collection(microsoft.graph.authenticationMethod)`";
    "microsoftAuthenticatorMethods" MICROSOFT_AUTHENTICATOR_METHODS, microsoft_authenticator_methods models -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethod]>, with_microsoft_authenticator_methods(Vec<super::MicrosoftAuthenticatorAuthenticationMethod>), "`microsoftAuthenticatorMethods`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethod)`";
    "temporaryAccessPassMethods" TEMPORARY_ACCESS_PASS_METHODS, temporary_access_pass_methods models -> Option<&[super::TemporaryAccessPassAuthenticationMethod]>, with_temporary_access_pass_methods(Vec<super::TemporaryAccessPassAuthenticationMethod>), "`temporaryAccessPassMethods`: `Collection(microsoft.graph.temporaryAccessPassAuthenticationMethod)`";
    "windowsHelloForBusinessMethods" WINDOWS_HELLO_FOR_BUSINESS_METHODS, windows_hello_for_business_methods models -> Option<&[super::WindowsHelloForBusinessAuthenticationMethod]>, with_windows_hello_for_business_methods(Vec<super::WindowsHelloForBusinessAuthenticationMethod>), "`windowsHelloForBusinessMethods`: `Collection(microsoft.graph.windowsHelloForBusinessAuthenticationMethod)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationFlowsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-1.0)
    AuthenticationFlowsPolicy = "microsoft.graph.authenticationFlowsPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "selfServiceSignUp" SELF_SERVICE_SIGN_UP, self_service_sign_up model -> Option<&super::SelfServiceSignUpAuthenticationFlowConfiguration>, with_self_service_sign_up(super::SelfServiceSignUpAuthenticationFlowConfiguration), "`selfServiceSignUp`: `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, read-only" "Optional. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethod`](https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-1.0)
    AuthenticationMethod = "microsoft.graph.authenticationMethod" {
        "microsoft.graph.fido2AuthenticationMethod",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.temporaryAccessPassAuthenticationMethod",
        "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from authenticationMethodConfiguration.
    ///
    /// [`microsoft.graph.authenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-1.0)
    AuthenticationMethodConfiguration = "microsoft.graph.authenticationMethodConfiguration" {
        "microsoft.graph.emailAuthenticationMethodConfiguration",
        "microsoft.graph.fido2AuthenticationMethodConfiguration",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::AuthenticationMethodState>, with_state(super::AuthenticationMethodState), "`state`: `microsoft.graph.authenticationMethodState`" "Possible values are: enabled, disabled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodKeyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodKeyStrength = "microsoft.graph.authenticationMethodKeyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodState = "microsoft.graph.authenticationMethodState" {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodTarget: super::Entity = "microsoft.graph.authenticationMethodTarget" {
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isRegistrationRequired" IS_REGISTRATION_REQUIRED, is_registration_required bool -> Option<bool>, with_is_registration_required(bool), "`isRegistrationRequired`: `Edm.Boolean`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group.";
    "useForSignIn" USE_FOR_SIGN_IN, use_for_sign_in bool -> Option<bool>, with_use_for_sign_in(bool), "`useForSignIn`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodTargetType = "microsoft.graph.authenticationMethodTargetType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodsPolicy: super::Entity = "microsoft.graph.authenticationMethodsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "policyVersion" POLICY_VERSION, policy_version str -> Option<&str>, with_policy_version(String), "`policyVersion`: `Edm.String`, read-only" "Read-only.";
    "registrationEnforcement" REGISTRATION_ENFORCEMENT, registration_enforcement model -> Option<&super::RegistrationEnforcement>, with_registration_enforcement(super::RegistrationEnforcement), "`registrationEnforcement`: `microsoft.graph.registrationEnforcement`";
    "authenticationMethodConfigurations" AUTHENTICATION_METHOD_CONFIGURATIONS, authentication_method_configurations models -> Option<&[super::AuthenticationMethodConfiguration]>, with_authentication_method_configurations(Vec<super::AuthenticationMethodConfiguration>), "`authenticationMethodConfigurations`: `Collection(microsoft.graph.authenticationMethodConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaign`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign?view=graph-rest-1.0)
    AuthenticationMethodsRegistrationCampaign = "microsoft.graph.authenticationMethodsRegistrationCampaign";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodsRegistrationCampaignIncludeTarget]>, with_include_targets(Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget)`";
    "snoozeDurationInDays" SNOOZE_DURATION_IN_DAYS, snooze_duration_in_days i32 -> Option<i32>, with_snooze_duration_in_days(i32), "`snoozeDurationInDays`: `Edm.Int32`";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaignincludetarget?view=graph-rest-1.0)
    AuthenticationMethodsRegistrationCampaignIncludeTarget = "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetedAuthenticationMethod" TARGETED_AUTHENTICATION_METHOD, targeted_authentication_method str -> Option<&str>, with_targeted_authentication_method(String), "`targetedAuthenticationMethod`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authorizationPolicy`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-1.0)
    AuthorizationPolicy = "microsoft.graph.authorizationPolicy";
    "allowedToSignUpEmailBasedSubscriptions" ALLOWED_TO_SIGN_UP_EMAIL_BASED_SUBSCRIPTIONS, allowed_to_sign_up_email_based_subscriptions bool -> Option<bool>, with_allowed_to_sign_up_email_based_subscriptions(bool), "`allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`";
    "allowedToUseSSPR" ALLOWED_TO_USE_SSPR, allowed_to_use_sspr bool -> Option<bool>, with_allowed_to_use_sspr(bool), "`allowedToUseSSPR`: `Edm.Boolean`";
    "allowEmailVerifiedUsersToJoinOrganization" ALLOW_EMAIL_VERIFIED_USERS_TO_JOIN_ORGANIZATION, allow_email_verified_users_to_join_organization bool -> Option<bool>, with_allow_email_verified_users_to_join_organization(bool), "`allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`";
    "allowInvitesFrom" ALLOW_INVITES_FROM, allow_invites_from enumeration -> Option<super::AllowInvitesFrom>, with_allow_invites_from(super::AllowInvitesFrom), "`allowInvitesFrom`: `microsoft.graph.allowInvitesFrom`" "Possible values are: none, adminsAndGuestInviters, adminsGuestInvitersAndAllMembers, everyone.";
    "blockMsolPowerShell" BLOCK_MSOL_POWER_SHELL, block_msol_power_shell bool -> Option<bool>, with_block_msol_power_shell(bool), "`blockMsolPowerShell`: `Edm.Boolean`";
    "defaultUserRolePermissions" DEFAULT_USER_ROLE_PERMISSIONS, default_user_role_permissions model -> Option<&super::DefaultUserRolePermissions>, with_default_user_role_permissions(super::DefaultUserRolePermissions), "`defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "guestUserRoleId" GUEST_USER_ROLE_ID, guest_user_role_id guid -> Parsed<Uuid>, with_guest_user_role_id(Uuid), "`guestUserRoleId`: `Edm.Guid`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
}

crate::runtime::model! {
    /// Inherits from identityUserFlow.
    ///
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-1.0), with the accessors of [`IdentityUserFlow`](super::IdentityUserFlow)
    B2xIdentityUserFlow: super::IdentityUserFlow = "microsoft.graph.b2xIdentityUserFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userFlowType" USER_FLOW_TYPE, with_user_flow_type(super::UserFlowType), "`userFlowType`";
    inherited "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, with_user_flow_type_version(f32), "`userFlowTypeVersion`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`";
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.basicAuthentication`](https://learn.microsoft.com/graph/api/resources/basicauthentication?view=graph-rest-1.0), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    BasicAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.basicAuthentication";
    "username" USERNAME, username str -> Option<&str>, with_username(String), "`username`: `Edm.String`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.clientCertificateAuthentication`](https://learn.microsoft.com/graph/api/resources/clientcertificateauthentication?view=graph-rest-1.0), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    ClientCertificateAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.clientCertificateAuthentication";
    "certificateList" CERTIFICATE_LIST, certificate_list models -> Option<&[super::Pkcs12CertificateInformation]>, with_certificate_list(Vec<super::Pkcs12CertificateInformation>), "`certificateList`: `Collection(microsoft.graph.pkcs12CertificateInformation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecuritySessionControl`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritysessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    CloudAppSecuritySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.cloudAppSecuritySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "cloudAppSecurityType" CLOUD_APP_SECURITY_TYPE, cloud_app_security_type enumeration -> Option<super::CloudAppSecuritySessionControlType>, with_cloud_app_security_type(super::CloudAppSecuritySessionControlType), "`cloudAppSecurityType`: `microsoft.graph.cloudAppSecuritySessionControlType`" "Possible values are: mcasConfigured, monitorOnly, blockDownloads, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudAppSecuritySessionControlType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CloudAppSecuritySessionControlType = "microsoft.graph.cloudAppSecuritySessionControlType" {
        McasConfigured = "mcasConfigured",
        MonitorOnly = "monitorOnly",
        BlockDownloads = "blockDownloads",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessapplications?view=graph-rest-1.0)
    ConditionalAccessApplications = "microsoft.graph.conditionalAccessApplications";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`" "Possible values are: All, Office365.";
    "excludeApplications" EXCLUDE_APPLICATIONS, exclude_applications strs -> Option<Vec<&str>>, with_exclude_applications(Vec<String>), "`excludeApplications`: `Collection(Edm.String)`" "Possible values are: Office365.";
    "includeUserActions" INCLUDE_USER_ACTIONS, include_user_actions strs -> Option<Vec<&str>>, with_include_user_actions(Vec<String>), "`includeUserActions`: `Collection(Edm.String)`" "Possible values are: urn:user:registersecurityinfo, urn:user:registerdevice.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessClientApp`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessClientApp = "microsoft.graph.conditionalAccessClientApp" {
        All = "all",
        Browser = "browser",
        MobileAppsAndDesktopClients = "mobileAppsAndDesktopClients",
        ExchangeActiveSync = "exchangeActiveSync",
        EasSupported = "easSupported",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessClientApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessclientapplications?view=graph-rest-1.0)
    ConditionalAccessClientApplications = "microsoft.graph.conditionalAccessClientApplications";
    "excludeServicePrincipals" EXCLUDE_SERVICE_PRINCIPALS, exclude_service_principals strs -> Option<Vec<&str>>, with_exclude_service_principals(Vec<String>), "`excludeServicePrincipals`: `Collection(Edm.String)`";
    "includeServicePrincipals" INCLUDE_SERVICE_PRINCIPALS, include_service_principals strs -> Option<Vec<&str>>, with_include_service_principals(Vec<String>), "`includeServicePrincipals`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessConditionSet`](https://learn.microsoft.com/graph/api/resources/conditionalaccessconditionset?view=graph-rest-1.0)
    ConditionalAccessConditionSet = "microsoft.graph.conditionalAccessConditionSet";
    "applications" APPLICATIONS, applications model -> Option<&super::ConditionalAccessApplications>, with_applications(super::ConditionalAccessApplications), "`applications`: `microsoft.graph.conditionalAccessApplications`" "Required.";
    "users" USERS, users model -> Option<&super::ConditionalAccessUsers>, with_users(super::ConditionalAccessUsers), "`users`: `microsoft.graph.conditionalAccessUsers`" "Required.";
    "clientApplications" CLIENT_APPLICATIONS, client_applications model -> Option<&super::ConditionalAccessClientApplications>, with_client_applications(super::ConditionalAccessClientApplications), "`clientApplications`: `microsoft.graph.conditionalAccessClientApplications`";
    "clientAppTypes" CLIENT_APP_TYPES, client_app_types enumerations -> Option<Vec<super::ConditionalAccessClientApp>>, with_client_app_types(Vec<super::ConditionalAccessClientApp>), "`clientAppTypes`: `Collection(microsoft.graph.conditionalAccessClientApp)`" "Required. Possible values are: all, browser, mobileAppsAndDesktopClients, exchangeActiveSync, easSupported, other.";
    "devices" DEVICES, devices model -> Option<&super::ConditionalAccessDevices>, with_devices(super::ConditionalAccessDevices), "`devices`: `microsoft.graph.conditionalAccessDevices`";
    "locations" LOCATIONS, locations model -> Option<&super::ConditionalAccessLocations>, with_locations(super::ConditionalAccessLocations), "`locations`: `microsoft.graph.conditionalAccessLocations`";
    "platforms" PLATFORMS, platforms model -> Option<&super::ConditionalAccessPlatforms>, with_platforms(super::ConditionalAccessPlatforms), "`platforms`: `microsoft.graph.conditionalAccessPlatforms`";
    "signInRiskLevels" SIGN_IN_RISK_LEVELS, sign_in_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_sign_in_risk_levels(Vec<super::RiskLevel>), "`signInRiskLevels`: `Collection(microsoft.graph.riskLevel)`" "Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "userRiskLevels" USER_RISK_LEVELS, user_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_user_risk_levels(Vec<super::RiskLevel>), "`userRiskLevels`: `Collection(microsoft.graph.riskLevel)`" "Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessDevicePlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessDevicePlatform = "microsoft.graph.conditionalAccessDevicePlatform" {
        Android = "android",
        Ios = "iOS",
        Windows = "windows",
        WindowsPhone = "windowsPhone",
        MacOs = "macOS",
        Linux = "linux",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDevices`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevices?view=graph-rest-1.0)
    ConditionalAccessDevices = "microsoft.graph.conditionalAccessDevices";
    "deviceFilter" DEVICE_FILTER, device_filter model -> Option<&super::ConditionalAccessFilter>, with_device_filter(super::ConditionalAccessFilter), "`deviceFilter`: `microsoft.graph.conditionalAccessFilter`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessFilter`](https://learn.microsoft.com/graph/api/resources/conditionalaccessfilter?view=graph-rest-1.0)
    ConditionalAccessFilter = "microsoft.graph.conditionalAccessFilter";
    "mode" MODE, mode enumeration -> Option<super::FilterMode>, with_mode(super::FilterMode), "`mode`: `microsoft.graph.filterMode`" "Possible values are: include, exclude.";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessGrantControl`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessGrantControl = "microsoft.graph.conditionalAccessGrantControl" {
        Block = "block",
        Mfa = "mfa",
        CompliantDevice = "compliantDevice",
        DomainJoinedDevice = "domainJoinedDevice",
        ApprovedApplication = "approvedApplication",
        CompliantApplication = "compliantApplication",
        PasswordChange = "passwordChange",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessGrantControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols?view=graph-rest-1.0)
    ConditionalAccessGrantControls = "microsoft.graph.conditionalAccessGrantControls";
    "operator" OPERATOR, operator str -> Option<&str>, with_operator(String), "`operator`: `Edm.String`" "Possible values are: AND, OR.";
    "builtInControls" BUILT_IN_CONTROLS, built_in_controls enumerations -> Option<Vec<super::ConditionalAccessGrantControl>>, with_built_in_controls(Vec<super::ConditionalAccessGrantControl>), "`builtInControls`: `Collection(microsoft.graph.conditionalAccessGrantControl)`" "Possible values are: block, mfa, compliantDevice, domainJoinedDevice, approvedApplication, compliantApplication, passwordChange, unknownFutureValue.";
    "customAuthenticationFactors" CUSTOM_AUTHENTICATION_FACTORS, custom_authentication_factors strs -> Option<Vec<&str>>, with_custom_authentication_factors(Vec<String>), "`customAuthenticationFactors`: `Collection(Edm.String)`";
    "termsOfUse" TERMS_OF_USE, terms_of_use strs -> Option<Vec<&str>>, with_terms_of_use(Vec<String>), "`termsOfUse`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessLocations`](https://learn.microsoft.com/graph/api/resources/conditionalaccesslocations?view=graph-rest-1.0)
    ConditionalAccessLocations = "microsoft.graph.conditionalAccessLocations";
    "includeLocations" INCLUDE_LOCATIONS, include_locations strs -> Option<Vec<&str>>, with_include_locations(Vec<String>), "`includeLocations`: `Collection(Edm.String)`";
    "excludeLocations" EXCLUDE_LOCATIONS, exclude_locations strs -> Option<Vec<&str>>, with_exclude_locations(Vec<String>), "`excludeLocations`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPlatforms`](https://learn.microsoft.com/graph/api/resources/conditionalaccessplatforms?view=graph-rest-1.0)
    ConditionalAccessPlatforms = "microsoft.graph.conditionalAccessPlatforms";
    "includePlatforms" INCLUDE_PLATFORMS, include_platforms enumerations -> Option<Vec<super::ConditionalAccessDevicePlatform>>, with_include_platforms(Vec<super::ConditionalAccessDevicePlatform>), "`includePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`" "Possible values are: android, iOS, windows, windowsPhone, macOS, linux, all, unknownFutureValue.";
    "excludePlatforms" EXCLUDE_PLATFORMS, exclude_platforms enumerations -> Option<Vec<super::ConditionalAccessDevicePlatform>>, with_exclude_platforms(Vec<super::ConditionalAccessDevicePlatform>), "`excludePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`" "Possible values are: android, iOS, windows, windowsPhone, macOS, linux, all, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-1.0)
    ConditionalAccessPolicy = "microsoft.graph.conditionalAccessPolicy";
    "conditions" CONDITIONS, conditions model -> Option<&super::ConditionalAccessConditionSet>, with_conditions(super::ConditionalAccessConditionSet), "`conditions`: `microsoft.graph.conditionalAccessConditionSet`" "Required.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grantControls" GRANT_CONTROLS, grant_controls model -> Option<&super::ConditionalAccessGrantControls>, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`: `microsoft.graph.conditionalAccessGrantControls`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "sessionControls" SESSION_CONTROLS, session_controls model -> Option<&super::ConditionalAccessSessionControls>, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`: `microsoft.graph.conditionalAccessSessionControls`";
    "state" STATE, state enumeration -> Option<super::ConditionalAccessPolicyState>, with_state(super::ConditionalAccessPolicyState), "`state`: `microsoft.graph.conditionalAccessPolicyState`" "Required. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessPolicyState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessPolicyState = "microsoft.graph.conditionalAccessPolicyState" {
        Enabled = "enabled",
        Disabled = "disabled",
        EnabledForReportingButNotEnforced = "enabledForReportingButNotEnforced",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessRoot`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-1.0)
    ConditionalAccessRoot = "microsoft.graph.conditionalAccessRoot";
    "namedLocations" NAMED_LOCATIONS, named_locations models -> Option<&[super::NamedLocation]>, with_named_locations(Vec<super::NamedLocation>), "`namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only" "Read-only. Nullable.";
    "conditionalAccessPolicy" CONDITIONAL_ACCESS_POLICY, conditional_access_policy models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policy(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessSessionControl`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrol?view=graph-rest-1.0)
    ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControl" {
        "microsoft.graph.applicationEnforcedRestrictionsSessionControl",
        "microsoft.graph.cloudAppSecuritySessionControl",
        "microsoft.graph.conditionalAccessSessionControls",
        "microsoft.graph.persistentBrowserSessionControl",
        "microsoft.graph.signInFrequencySessionControl",
    };
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from conditionalAccessSessionControl.
    ///
    /// [`microsoft.graph.conditionalAccessSessionControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrols?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    ConditionalAccessSessionControls: super::ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControls";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "applicationEnforcedRestrictions" APPLICATION_ENFORCED_RESTRICTIONS, application_enforced_restrictions model -> Option<&super::ApplicationEnforcedRestrictionsSessionControl>, with_application_enforced_restrictions(super::ApplicationEnforcedRestrictionsSessionControl), "`applicationEnforcedRestrictions`: `microsoft.graph.applicationEnforcedRestrictionsSessionControl`";
    "cloudAppSecurity" CLOUD_APP_SECURITY, cloud_app_security model -> Option<&super::CloudAppSecuritySessionControl>, with_cloud_app_security(super::CloudAppSecuritySessionControl), "`cloudAppSecurity`: `microsoft.graph.cloudAppSecuritySessionControl`";
    "disableResilienceDefaults" DISABLE_RESILIENCE_DEFAULTS, disable_resilience_defaults bool -> Option<bool>, with_disable_resilience_defaults(bool), "`disableResilienceDefaults`: `Edm.Boolean`";
    "persistentBrowser" PERSISTENT_BROWSER, persistent_browser model -> Option<&super::PersistentBrowserSessionControl>, with_persistent_browser(super::PersistentBrowserSessionControl), "`persistentBrowser`: `microsoft.graph.persistentBrowserSessionControl`";
    "signInFrequency" SIGN_IN_FREQUENCY, sign_in_frequency model -> Option<&super::SignInFrequencySessionControl>, with_sign_in_frequency(super::SignInFrequencySessionControl), "`signInFrequency`: `microsoft.graph.signInFrequencySessionControl`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessUsers`](https://learn.microsoft.com/graph/api/resources/conditionalaccessusers?view=graph-rest-1.0)
    ConditionalAccessUsers = "microsoft.graph.conditionalAccessUsers";
    "includeUsers" INCLUDE_USERS, include_users strs -> Option<Vec<&str>>, with_include_users(Vec<String>), "`includeUsers`: `Collection(Edm.String)`";
    "excludeUsers" EXCLUDE_USERS, exclude_users strs -> Option<Vec<&str>>, with_exclude_users(Vec<String>), "`excludeUsers`: `Collection(Edm.String)`";
    "includeGroups" INCLUDE_GROUPS, include_groups strs -> Option<Vec<&str>>, with_include_groups(Vec<String>), "`includeGroups`: `Collection(Edm.String)`";
    "excludeGroups" EXCLUDE_GROUPS, exclude_groups strs -> Option<Vec<&str>>, with_exclude_groups(Vec<String>), "`excludeGroups`: `Collection(Edm.String)`";
    "includeRoles" INCLUDE_ROLES, include_roles strs -> Option<Vec<&str>>, with_include_roles(Vec<String>), "`includeRoles`: `Collection(Edm.String)`";
    "excludeRoles" EXCLUDE_ROLES, exclude_roles strs -> Option<Vec<&str>>, with_exclude_roles(Vec<String>), "`excludeRoles`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.countryLookupMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CountryLookupMethodType = "microsoft.graph.countryLookupMethodType" {
        ClientIpAddress = "clientIpAddress",
        AuthenticatorAppGps = "authenticatorAppGps",
    }
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.countryNamedLocation`](https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-1.0), with the accessors of [`NamedLocation`](super::NamedLocation)
    CountryNamedLocation: super::NamedLocation = "microsoft.graph.countryNamedLocation";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "countriesAndRegions" COUNTRIES_AND_REGIONS, countries_and_regions strs -> Option<Vec<&str>>, with_countries_and_regions(Vec<String>), "`countriesAndRegions`: `Collection(Edm.String)`" "Required.";
    "countryLookupMethod" COUNTRY_LOOKUP_METHOD, country_lookup_method enumeration -> Option<super::CountryLookupMethodType>, with_country_lookup_method(super::CountryLookupMethodType), "`countryLookupMethod`: `microsoft.graph.countryLookupMethodType`" "Possible values are: clientIpAddress, authenticatorAppGps.";
    "includeUnknownCountriesAndRegions" INCLUDE_UNKNOWN_COUNTRIES_AND_REGIONS, include_unknown_countries_and_regions bool -> Option<bool>, with_include_unknown_countries_and_regions(bool), "`includeUnknownCountriesAndRegions`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicy`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-1.0), with the accessors of [`TenantRelationshipAccessPolicyBase`](super::TenantRelationshipAccessPolicyBase)
    CrossTenantAccessPolicy: super::TenantRelationshipAccessPolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.crossTenantAccessPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    "default" DEFAULT, default_ model -> Option<&super::CrossTenantAccessPolicyConfigurationDefault>, with_default(super::CrossTenantAccessPolicyConfigurationDefault), "`default`: `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`";
    "partners" PARTNERS, partners models -> Option<&[super::CrossTenantAccessPolicyConfigurationPartner]>, with_partners(Vec<super::CrossTenantAccessPolicyConfigurationPartner>), "`partners`: `Collection(microsoft.graph.crossTenantAccessPolicyConfigurationPartner)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyB2BSetting`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting?view=graph-rest-1.0)
    CrossTenantAccessPolicyB2bSetting = "microsoft.graph.crossTenantAccessPolicyB2BSetting";
    "applications" APPLICATIONS, applications model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_applications(super::CrossTenantAccessPolicyTargetConfiguration), "`applications`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
    "usersAndGroups" USERS_AND_GROUPS, users_and_groups model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_users_and_groups(super::CrossTenantAccessPolicyTargetConfiguration), "`usersAndGroups`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationDefault`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-1.0)
    CrossTenantAccessPolicyConfigurationDefault = "microsoft.graph.crossTenantAccessPolicyConfigurationDefault";
    "b2bCollaborationInbound" B2B_COLLABORATION_INBOUND, b2b_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bCollaborationOutbound" B2B_COLLABORATION_OUTBOUND, b2b_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectInbound" B2B_DIRECT_CONNECT_INBOUND, b2b_direct_connect_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectOutbound" B2B_DIRECT_CONNECT_OUTBOUND, b2b_direct_connect_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "inboundTrust" INBOUND_TRUST, inbound_trust model -> Option<&super::CrossTenantAccessPolicyInboundTrust>, with_inbound_trust(super::CrossTenantAccessPolicyInboundTrust), "`inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`";
    "isServiceDefault" IS_SERVICE_DEFAULT, is_service_default bool -> Option<bool>, with_is_service_default(bool), "`isServiceDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationPartner`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner?view=graph-rest-1.0)
    CrossTenantAccessPolicyConfigurationPartner = "microsoft.graph.crossTenantAccessPolicyConfigurationPartner";
    "b2bCollaborationInbound" B2B_COLLABORATION_INBOUND, b2b_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bCollaborationOutbound" B2B_COLLABORATION_OUTBOUND, b2b_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectInbound" B2B_DIRECT_CONNECT_INBOUND, b2b_direct_connect_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectOutbound" B2B_DIRECT_CONNECT_OUTBOUND, b2b_direct_connect_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "inboundTrust" INBOUND_TRUST, inbound_trust model -> Option<&super::CrossTenantAccessPolicyInboundTrust>, with_inbound_trust(super::CrossTenantAccessPolicyInboundTrust), "`inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`";
    "isServiceProvider" IS_SERVICE_PROVIDER, is_service_provider bool -> Option<bool>, with_is_service_provider(bool), "`isServiceProvider`: `Edm.Boolean`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only. Key.";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyInboundTrust`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust?view=graph-rest-1.0)
    CrossTenantAccessPolicyInboundTrust = "microsoft.graph.crossTenantAccessPolicyInboundTrust";
    "isCompliantDeviceAccepted" IS_COMPLIANT_DEVICE_ACCEPTED, is_compliant_device_accepted bool -> Option<bool>, with_is_compliant_device_accepted(bool), "`isCompliantDeviceAccepted`: `Edm.Boolean`";
    "isHybridAzureADJoinedDeviceAccepted" IS_HYBRID_AZURE_AD_JOINED_DEVICE_ACCEPTED, is_hybrid_azure_ad_joined_device_accepted bool -> Option<bool>, with_is_hybrid_azure_ad_joined_device_accepted(bool), "`isHybridAzureADJoinedDeviceAccepted`: `Edm.Boolean`";
    "isMfaAccepted" IS_MFA_ACCEPTED, is_mfa_accepted bool -> Option<bool>, with_is_mfa_accepted(bool), "`isMfaAccepted`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTarget`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytarget?view=graph-rest-1.0)
    CrossTenantAccessPolicyTarget = "microsoft.graph.crossTenantAccessPolicyTarget";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::CrossTenantAccessPolicyTargetType>, with_target_type(super::CrossTenantAccessPolicyTargetType), "`targetType`: `microsoft.graph.crossTenantAccessPolicyTargetType`" "Possible values are: user, group, application, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfiguration`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytargetconfiguration?view=graph-rest-1.0)
    CrossTenantAccessPolicyTargetConfiguration = "microsoft.graph.crossTenantAccessPolicyTargetConfiguration";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<super::CrossTenantAccessPolicyTargetConfigurationAccessType>, with_access_type(super::CrossTenantAccessPolicyTargetConfigurationAccessType), "`accessType`: `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`" "Possible values are: allowed, blocked, unknownFutureValue.";
    "targets" TARGETS, targets models -> Option<&[super::CrossTenantAccessPolicyTarget]>, with_targets(Vec<super::CrossTenantAccessPolicyTarget>), "`targets`: `Collection(microsoft.graph.crossTenantAccessPolicyTarget)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CrossTenantAccessPolicyTargetConfigurationAccessType = "microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType" {
        Allowed = "allowed",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CrossTenantAccessPolicyTargetType = "microsoft.graph.crossTenantAccessPolicyTargetType" {
        User = "user",
        Group = "group",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultUserRolePermissions`](https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions?view=graph-rest-1.0)
    DefaultUserRolePermissions = "microsoft.graph.defaultUserRolePermissions";
    "allowedToCreateApps" ALLOWED_TO_CREATE_APPS, allowed_to_create_apps bool -> Option<bool>, with_allowed_to_create_apps(bool), "`allowedToCreateApps`: `Edm.Boolean`";
    "allowedToCreateSecurityGroups" ALLOWED_TO_CREATE_SECURITY_GROUPS, allowed_to_create_security_groups bool -> Option<bool>, with_allowed_to_create_security_groups(bool), "`allowedToCreateSecurityGroups`: `Edm.Boolean`";
    "allowedToReadOtherUsers" ALLOWED_TO_READ_OTHER_USERS, allowed_to_read_other_users bool -> Option<bool>, with_allowed_to_read_other_users(bool), "`allowedToReadOtherUsers`: `Edm.Boolean`";
    "permissionGrantPoliciesAssigned" PERMISSION_GRANT_POLICIES_ASSIGNED, permission_grant_policies_assigned strs -> Option<Vec<&str>>, with_permission_grant_policies_assigned(Vec<String>), "`permissionGrantPoliciesAssigned`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.emailAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "allowExternalIdToUseEmailOtp" ALLOW_EXTERNAL_ID_TO_USE_EMAIL_OTP, allow_external_id_to_use_email_otp enumeration -> Option<super::ExternalEmailOtpState>, with_allow_external_id_to_use_email_otp(super::ExternalEmailOtpState), "`allowExternalIdToUseEmailOtp`: `microsoft.graph.externalEmailOtpState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.excludeTarget`](https://learn.microsoft.com/graph/api/resources/excludetarget?view=graph-rest-1.0)
    ExcludeTarget = "microsoft.graph.excludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalEmailOtpState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalEmailOtpState = "microsoft.graph.externalEmailOtpState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.featureRolloutPolicy`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0)
    FeatureRolloutPolicy = "microsoft.graph.featureRolloutPolicy";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "feature" FEATURE, feature enumeration -> Option<super::StagedFeatureName>, with_feature(super::StagedFeatureName), "`feature`: `microsoft.graph.stagedFeatureName`" "Possible values are: passthroughAuthentication, seamlessSso, passwordHashSync, emailAsAlternateId, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isAppliedToOrganization" IS_APPLIED_TO_ORGANIZATION, is_applied_to_organization bool -> Option<bool>, with_is_applied_to_organization(bool), "`isAppliedToOrganization`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    Fido2AuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.fido2AuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "aaGuid" AA_GUID, aa_guid str -> Option<&str>, with_aa_guid(String), "`aaGuid`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "attestationCertificates" ATTESTATION_CERTIFICATES, attestation_certificates strs -> Option<Vec<&str>>, with_attestation_certificates(Vec<String>), "`attestationCertificates`: `Collection(Edm.String)`";
    "attestationLevel" ATTESTATION_LEVEL, attestation_level enumeration -> Option<super::AttestationLevel>, with_attestation_level(super::AttestationLevel), "`attestationLevel`: `microsoft.graph.attestationLevel`" "Possible values are: attested, notAttested.";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.fido2AuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced bool -> Option<bool>, with_is_attestation_enforced(bool), "`isAttestationEnforced`: `Edm.Boolean`";
    "isSelfServiceRegistrationAllowed" IS_SELF_SERVICE_REGISTRATION_ALLOWED, is_self_service_registration_allowed bool -> Option<bool>, with_is_self_service_registration_allowed(bool), "`isSelfServiceRegistrationAllowed`: `Edm.Boolean`";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2KeyRestrictions`](https://learn.microsoft.com/graph/api/resources/fido2keyrestrictions?view=graph-rest-1.0)
    Fido2KeyRestrictions = "microsoft.graph.fido2KeyRestrictions";
    "aaGuids" AA_GUIDS, aa_guids strs -> Option<Vec<&str>>, with_aa_guids(Vec<String>), "`aaGuids`: `Collection(Edm.String)`";
    "enforcementType" ENFORCEMENT_TYPE, enforcement_type enumeration -> Option<super::Fido2RestrictionEnforcementType>, with_enforcement_type(super::Fido2RestrictionEnforcementType), "`enforcementType`: `microsoft.graph.fido2RestrictionEnforcementType`" "Possible values are: allow, block.";
    "isEnforced" IS_ENFORCED, is_enforced bool -> Option<bool>, with_is_enforced(bool), "`isEnforced`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fido2RestrictionEnforcementType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Fido2RestrictionEnforcementType = "microsoft.graph.fido2RestrictionEnforcementType" {
        Allow = "allow",
        Block = "block",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.filterMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FilterMode = "microsoft.graph.filterMode" {
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.identityApiConnector`](https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-1.0)
    IdentityApiConnector = "microsoft.graph.identityApiConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::ApiAuthenticationConfigurationBase>, with_authentication_configuration(super::ApiAuthenticationConfigurationBase), "`authenticationConfiguration`: `microsoft.graph.apiAuthenticationConfigurationBase`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityBuiltInUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute = "microsoft.graph.identityBuiltInUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-1.0)
    IdentityContainer = "microsoft.graph.identityContainer";
    "apiConnectors" API_CONNECTORS, api_connectors models -> Option<&[super::IdentityApiConnector]>, with_api_connectors(Vec<super::IdentityApiConnector>), "`apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`";
    "b2xUserFlows" B2X_USER_FLOWS, b2x_user_flows models -> Option<&[super::B2xIdentityUserFlow]>, with_b2x_user_flows(Vec<super::B2xIdentityUserFlow>), "`b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider models -> Option<&[super::IdentityProviderBase]>, with_identity_provider(Vec<super::IdentityProviderBase>), "`identityProvider`: `Collection(microsoft.graph.identityProviderBase)`";
    "userFlowAttributes" USER_FLOW_ATTRIBUTES, user_flow_attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_user_flow_attributes(Vec<super::IdentityUserFlowAttribute>), "`userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityCustomUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitycustomuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityCustomUserFlowAttribute: super::IdentityUserFlowAttribute = "microsoft.graph.identityCustomUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-1.0)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot";
    "riskDetections" RISK_DETECTIONS, risk_detections models -> Option<&[super::RiskDetection]>, with_risk_detections(Vec<super::RiskDetection>), "`riskDetections`: `Collection(microsoft.graph.riskDetection)`";
    "riskyUsers" RISKY_USERS, risky_users models -> Option<&[super::RiskyUser]>, with_risky_users(Vec<super::RiskyUser>), "`riskyUsers`: `Collection(microsoft.graph.riskyUser)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProvider`](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-1.0)
    IdentityProvider = "microsoft.graph.identityProvider";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required. Not nullable.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required. Not nullable.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.identitySecurityDefaultsEnforcementPolicy`](https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    IdentitySecurityDefaultsEnforcementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlow`](https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-1.0)
    IdentityUserFlow = "microsoft.graph.identityUserFlow" {
        "microsoft.graph.b2xIdentityUserFlow",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`" "Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner, unknownFutureValue.";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-1.0)
    IdentityUserFlowAttribute = "microsoft.graph.identityUserFlowAttribute" {
        "microsoft.graph.identityBuiltInUserFlowAttribute",
        "microsoft.graph.identityCustomUserFlowAttribute",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, user_flow_attribute_type enumeration -> Option<super::IdentityUserFlowAttributeType>, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`: `microsoft.graph.identityUserFlowAttributeType`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::IdentityUserFlowAttributeDataType>, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`: `microsoft.graph.identityUserFlowAttributeDataType`" "Possible values are: string, boolean, int64, stringCollection, dateTime.";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttributeAssignment`](https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-1.0)
    IdentityUserFlowAttributeAssignment = "microsoft.graph.identityUserFlowAttributeAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "requiresVerification" REQUIRES_VERIFICATION, requires_verification bool -> Option<bool>, with_requires_verification(bool), "`requiresVerification`: `Edm.Boolean`";
    "userAttributeValues" USER_ATTRIBUTE_VALUES, user_attribute_values models -> Option<&[super::UserAttributeValuesItem]>, with_user_attribute_values(Vec<super::UserAttributeValuesItem>), "`userAttributeValues`: `Collection(microsoft.graph.userAttributeValuesItem)`";
    "userInputType" USER_INPUT_TYPE, user_input_type enumeration -> Option<super::IdentityUserFlowAttributeInputType>, with_user_input_type(super::IdentityUserFlowAttributeInputType), "`userInputType`: `microsoft.graph.identityUserFlowAttributeInputType`" "Possible values are: textBox, dateTimeDropdown, radioSingleSelect, dropdownSingleSelect, emailBox, checkboxMultiSelect.";
    "userAttribute" USER_ATTRIBUTE, user_attribute model -> Option<&super::IdentityUserFlowAttribute>, with_user_attribute(super::IdentityUserFlowAttribute), "`userAttribute`: `microsoft.graph.identityUserFlowAttribute`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeDataType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeDataType = "microsoft.graph.identityUserFlowAttributeDataType" {
        String = "string",
        Boolean = "boolean",
        Int64 = "int64",
        StringCollection = "stringCollection",
        DateTime = "dateTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeInputType = "microsoft.graph.identityUserFlowAttributeInputType" {
        TextBox = "textBox",
        DateTimeDropdown = "dateTimeDropdown",
        RadioSingleSelect = "radioSingleSelect",
        DropdownSingleSelect = "dropdownSingleSelect",
        EmailBox = "emailBox",
        CheckboxMultiSelect = "checkboxMultiSelect",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeType = "microsoft.graph.identityUserFlowAttributeType" {
        BuiltIn = "builtIn",
        Custom = "custom",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.ipNamedLocation`](https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-1.0), with the accessors of [`NamedLocation`](super::NamedLocation)
    IpNamedLocation: super::NamedLocation = "microsoft.graph.ipNamedLocation";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "ipRanges" IP_RANGES, ip_ranges models -> Option<&[super::IpRange]>, with_ip_ranges(Vec<super::IpRange>), "`ipRanges`: `Collection(microsoft.graph.ipRange)`" "Required.";
    "isTrusted" IS_TRUSTED, is_trusted bool -> Option<bool>, with_is_trusted(bool), "`isTrusted`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "phoneAppVersion" PHONE_APP_VERSION, phone_app_version str -> Option<&str>, with_phone_app_version(String), "`phoneAppVersion`: `Edm.String`";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (feature = "directory");
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethodTarget]>, with_include_targets(Vec<super::MicrosoftAuthenticatorAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    MicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "authenticationMode" AUTHENTICATION_MODE, authentication_mode enumeration -> Option<super::MicrosoftAuthenticatorAuthenticationMode>, with_authentication_mode(super::MicrosoftAuthenticatorAuthenticationMode), "`authenticationMode`: `microsoft.graph.microsoftAuthenticatorAuthenticationMode`" "Possible values are: any, deviceBasedPush, push.";
    "featureSettings" FEATURE_SETTINGS, feature_settings str -> Option<&str>, with_feature_settings(String), "`featureSettings`: `Edm.String`" "Possible values are: null, requireNumberMatching.";
    "shownContext" SHOWN_CONTEXT, shown_context str -> Option<&str>, with_shown_context(String), "`shownContext`: `Edm.String`" "Possible values are: location, app.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MicrosoftAuthenticatorAuthenticationMode = "microsoft.graph.microsoftAuthenticatorAuthenticationMode" {
        Any = "any",
        Push = "push",
        DeviceBasedPush = "deviceBasedPush",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.namedLocation`](https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-1.0)
    NamedLocation = "microsoft.graph.namedLocation" {
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.ipNamedLocation",
    };
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-1.0)
    PermissionGrantConditionSet = "microsoft.graph.permissionGrantConditionSet";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Key.";
    "permissionClassification" PERMISSION_CLASSIFICATION, permission_classification str -> Option<&str>, with_permission_classification(String), "`permissionClassification`: `Edm.String`";
    "permissionType" PERMISSION_TYPE, permission_type enumeration -> Option<super::PermissionType>, with_permission_type(super::PermissionType), "`permissionType`: `microsoft.graph.permissionType`" "Required. Possible values are: application.";
    "resourceApplication" RESOURCE_APPLICATION, resource_application str -> Option<&str>, with_resource_application(String), "`resourceApplication`: `Edm.String`";
    "permissions" PERMISSIONS, permissions strs -> Option<Vec<&str>>, with_permissions(Vec<String>), "`permissions`: `Collection(Edm.String)`";
    "clientApplicationIds" CLIENT_APPLICATION_IDS, client_application_ids strs -> Option<Vec<&str>>, with_client_application_ids(Vec<String>), "`clientApplicationIds`: `Collection(Edm.String)`";
    "clientApplicationTenantIds" CLIENT_APPLICATION_TENANT_IDS, client_application_tenant_ids strs -> Option<Vec<&str>>, with_client_application_tenant_ids(Vec<String>), "`clientApplicationTenantIds`: `Collection(Edm.String)`";
    "clientApplicationPublisherIds" CLIENT_APPLICATION_PUBLISHER_IDS, client_application_publisher_ids strs -> Option<Vec<&str>>, with_client_application_publisher_ids(Vec<String>), "`clientApplicationPublisherIds`: `Collection(Edm.String)`";
    "clientApplicationsFromVerifiedPublisherOnly" CLIENT_APPLICATIONS_FROM_VERIFIED_PUBLISHER_ONLY, client_applications_from_verified_publisher_only bool -> Option<bool>, with_client_applications_from_verified_publisher_only(bool), "`clientApplicationsFromVerifiedPublisherOnly`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-1.0)
    PermissionGrantPolicy = "microsoft.graph.permissionGrantPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Not nullable. Key.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "includes" INCLUDES, includes models -> Option<&[super::PermissionGrantConditionSet]>, with_includes(Vec<super::PermissionGrantConditionSet>), "`includes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
    "excludes" EXCLUDES, excludes models -> Option<&[super::PermissionGrantConditionSet]>, with_excludes(Vec<super::PermissionGrantConditionSet>), "`excludes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionType = "microsoft.graph.permissionType" {
        Application = "application",
        Delegated = "delegated",
        DelegatedUserConsentable = "delegatedUserConsentable",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.persistentBrowserSessionControl`](https://learn.microsoft.com/graph/api/resources/persistentbrowsersessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    PersistentBrowserSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.persistentBrowserSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "mode" MODE, mode enumeration -> Option<super::PersistentBrowserSessionMode>, with_mode(super::PersistentBrowserSessionMode), "`mode`: `microsoft.graph.persistentBrowserSessionMode`" "Possible values are: always, never.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.persistentBrowserSessionMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PersistentBrowserSessionMode = "microsoft.graph.persistentBrowserSessionMode" {
        Always = "always",
        Never = "never",
    }
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.pkcs12Certificate`](https://learn.microsoft.com/graph/api/resources/pkcs12certificate?view=graph-rest-1.0), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    Pkcs12Certificate: super::ApiAuthenticationConfigurationBase = "microsoft.graph.pkcs12Certificate";
    "pkcs12Value" PKCS12_VALUE, pkcs12_value str -> Option<&str>, with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.pkcs12CertificateInformation`](https://learn.microsoft.com/graph/api/resources/pkcs12certificateinformation?view=graph-rest-1.0)
    Pkcs12CertificateInformation = "microsoft.graph.pkcs12CertificateInformation";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "notAfter" NOT_AFTER, not_after i32 -> Option<i32>, with_not_after(i32), "`notAfter`: `Edm.Int32`";
    "notBefore" NOT_BEFORE, not_before i32 -> Option<i32>, with_not_before(i32), "`notBefore`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PolicyRoot: super::Entity = "microsoft.graph.policyRoot";
    inherited "id" ID, with_id(String), "`id`";
    "activityBasedTimeoutPolicies" ACTIVITY_BASED_TIMEOUT_POLICIES, activity_based_timeout_policies models -> Option<&[super::ActivityBasedTimeoutPolicy]>, with_activity_based_timeout_policies(Vec<super::ActivityBasedTimeoutPolicy>), "`activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`";
    "adminConsentRequestPolicy" ADMIN_CONSENT_REQUEST_POLICY, admin_consent_request_policy model -> Option<&super::AdminConsentRequestPolicy>, with_admin_consent_request_policy(super::AdminConsentRequestPolicy), "`adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`";
    "authenticationFlowsPolicy" AUTHENTICATION_FLOWS_POLICY, authentication_flows_policy model -> Option<&super::AuthenticationFlowsPolicy>, with_authentication_flows_policy(super::AuthenticationFlowsPolicy), "`authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`";
    "authenticationMethodsPolicy" AUTHENTICATION_METHODS_POLICY, authentication_methods_policy model -> Option<&super::AuthenticationMethodsPolicy>, with_authentication_methods_policy(super::AuthenticationMethodsPolicy), "`authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`";
    "authorizationPolicy" AUTHORIZATION_POLICY, authorization_policy models -> Option<&[super::AuthorizationPolicy]>, with_authorization_policy(Vec<super::AuthorizationPolicy>), "`authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`";
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`";
    "crossTenantAccessPolicy" CROSS_TENANT_ACCESS_POLICY, cross_tenant_access_policy model -> Option<&super::CrossTenantAccessPolicy>, with_cross_tenant_access_policy(super::CrossTenantAccessPolicy), "`crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies model -> Option<&super::ConditionalAccessPolicy>, with_conditional_access_policies(super::ConditionalAccessPolicy), "`conditionalAccessPolicies`: `microsoft.graph.conditionalAccessPolicy`";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`";
    "identitySecurityDefaultsEnforcementPolicy" IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY, identity_security_defaults_enforcement_policy model -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>, with_identity_security_defaults_enforcement_policy(super::IdentitySecurityDefaultsEnforcementPolicy), "`identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`";
    "permissionGrantPolicies" PERMISSION_GRANT_POLICIES, permission_grant_policies models -> Option<&[super::PermissionGrantPolicy]>, with_permission_grant_policies(Vec<super::PermissionGrantPolicy>), "`permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`";
    "roleManagementPolicies" ROLE_MANAGEMENT_POLICIES, role_management_policies models -> Option<&[super::UnifiedRoleManagementPolicy]>, with_role_management_policies(Vec<super::UnifiedRoleManagementPolicy>), "`roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`";
    "roleManagementPolicyAssignments" ROLE_MANAGEMENT_POLICY_ASSIGNMENTS, role_management_policy_assignments models -> Option<&[super::UnifiedRoleManagementPolicyAssignment]>, with_role_management_policy_assignments(Vec<super::UnifiedRoleManagementPolicyAssignment>), "`roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-1.0)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement";
    "authenticationMethodsRegistrationCampaign" AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN, authentication_methods_registration_campaign model -> Option<&super::AuthenticationMethodsRegistrationCampaign>, with_authentication_methods_registration_campaign(super::AuthenticationMethodsRegistrationCampaign), "`authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskDetection`](https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RiskDetection: super::Entity = "microsoft.graph.riskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, user, unknownFutureValue.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`" "Possible values are: unlikelyTravel, anonymizedIPAddress, unfamiliarFeatures, maliciousIPAddress, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, adminConfirmedUserCompromised, generic, mcasSuspiciousInboxManipulationRules, newCountry, anomalousToken, impossibleTravel, passwordSpray, suspiciousBrowser, riskyIPAddress, tokenIssuerAnomaly, suspiciousInboxForwarding.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, ADFederationServices, UnknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetectionTimingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetectionTimingType = "microsoft.graph.riskDetectionTimingType" {
        NotDefined = "notDefined",
        Realtime = "realtime",
        NearRealtime = "nearRealtime",
        Offline = "offline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-1.0)
    RiskUserActivity = "microsoft.graph.riskUserActivity";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUser`](https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RiskyUser: super::Entity = "microsoft.graph.riskyUser" {
        "microsoft.graph.riskyUserHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`" "Possible values are: true, false.";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "history" HISTORY, history models -> Option<&[super::RiskyUserHistoryItem]>, with_history(Vec<super::RiskyUserHistoryItem>), "`history`: `Collection(microsoft.graph.riskyUserHistoryItem)`";
}

crate::runtime::model! {
    /// Inherits from riskyUser.
    ///
    /// [`microsoft.graph.riskyUserHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-1.0), with the accessors of [`RiskyUser`](super::RiskyUser)
    RiskyUserHistoryItem: super::RiskyUser, super::Entity = "microsoft.graph.riskyUserHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyUserHistoryItem>), "`history`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskUserActivity>, with_activity(super::RiskUserActivity), "`activity`: `microsoft.graph.riskUserActivity`";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`](https://learn.microsoft.com/graph/api/resources/selfservicesignupauthenticationflowconfiguration?view=graph-rest-1.0)
    SelfServiceSignUpAuthenticationFlowConfiguration = "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "type" TYPE, type_ enumeration -> Option<super::SigninFrequencyType>, with_type(super::SigninFrequencyType), "`type`: `microsoft.graph.signinFrequencyType`" "Possible values are: days, hours.";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        Days = "days",
        Hours = "hours",
    }
}

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.socialIdentityProvider`](https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-1.0), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SocialIdentityProvider: super::IdentityProviderBase = "microsoft.graph.socialIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required.";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: Google, Facebook.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        PassthroughAuthentication = "passthroughAuthentication",
        SeamlessSso = "seamlessSso",
        PasswordHashSync = "passwordHashSync",
        EmailAsAlternateId = "emailAsAlternateId",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.temporaryAccessPassAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "isUsable" IS_USABLE, is_usable bool -> Option<bool>, with_is_usable(bool), "`isUsable`: `Edm.Boolean`";
    "lifetimeInMinutes" LIFETIME_IN_MINUTES, lifetime_in_minutes i32 -> Option<i32>, with_lifetime_in_minutes(i32), "`lifetimeInMinutes`: `Edm.Int32`";
    "methodUsabilityReason" METHOD_USABILITY_REASON, method_usability_reason str -> Option<&str>, with_method_usability_reason(String), "`methodUsabilityReason`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "temporaryAccessPass" TEMPORARY_ACCESS_PASS, temporary_access_pass str -> Option<&str>, with_temporary_access_pass(String), "`temporaryAccessPass`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "defaultLength" DEFAULT_LENGTH, default_length i32 -> Option<i32>, with_default_length(i32), "`defaultLength`: `Edm.Int32`";
    "defaultLifetimeInMinutes" DEFAULT_LIFETIME_IN_MINUTES, default_lifetime_in_minutes i32 -> Option<i32>, with_default_lifetime_in_minutes(i32), "`defaultLifetimeInMinutes`: `Edm.Int32`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "minimumLifetimeInMinutes" MINIMUM_LIFETIME_IN_MINUTES, minimum_lifetime_in_minutes i32 -> Option<i32>, with_minimum_lifetime_in_minutes(i32), "`minimumLifetimeInMinutes`: `Edm.Int32`";
    "maximumLifetimeInMinutes" MAXIMUM_LIFETIME_IN_MINUTES, maximum_lifetime_in_minutes i32 -> Option<i32>, with_maximum_lifetime_in_minutes(i32), "`maximumLifetimeInMinutes`: `Edm.Int32`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantRelationshipAccessPolicyBase`](https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantRelationshipAccessPolicyBase" {
        "microsoft.graph.crossTenantAccessPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "unknownFutureValue",
    }
}

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
    "operations" OPERATIONS, operations strs -> Option<Vec<&str>>, with_operations(Vec<String>), "`operations`: `Collection(Edm.String)`" "Possible values are: All, Activate, Deactivate, Assign, Update, Extend, Remove, Renew.";
    "targetObjects" TARGET_OBJECTS, target_objects models -> Option<&[super::DirectoryObject]>, with_target_objects(Vec<super::DirectoryObject>), "`targetObjects`: `Collection(microsoft.graph.directoryObject)`";
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
    /// [`microsoft.graph.userFlowLanguageConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-1.0)
    UserFlowLanguageConfiguration = "microsoft.graph.userFlowLanguageConfiguration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "defaultPages" DEFAULT_PAGES, default_pages models -> Option<&[super::UserFlowLanguagePage]>, with_default_pages(Vec<super::UserFlowLanguagePage>), "`defaultPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
    "overridesPages" OVERRIDES_PAGES, overrides_pages models -> Option<&[super::UserFlowLanguagePage]>, with_overrides_pages(Vec<super::UserFlowLanguagePage>), "`overridesPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguagePage`](https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-1.0)
    UserFlowLanguagePage = "microsoft.graph.userFlowLanguagePage";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`" "Possible values are: normal, weak, unknown.";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (feature = "directory");
}
