// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.activityBasedTimeoutPolicy`](https://learn.microsoft.com/graph/api/resources/activitybasedtimeoutpolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    ActivityBasedTimeoutPolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.activityBasedTimeoutPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActivityType = "microsoft.graph.activityType" {
        Signin = "signin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipal = "servicePrincipal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.adminConsentRequestPolicy`](https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-beta)
    AdminConsentRequestPolicy = "microsoft.graph.adminConsentRequestPolicy";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
    "notifyReviewers" NOTIFY_REVIEWERS, notify_reviewers bool -> Option<bool>, with_notify_reviewers(bool), "`notifyReviewers`: `Edm.Boolean`" "Required.";
    "remindersEnabled" REMINDERS_ENABLED, reminders_enabled bool -> Option<bool>, with_reminders_enabled(bool), "`remindersEnabled`: `Edm.Boolean`" "Required.";
    "requestDurationInDays" REQUEST_DURATION_IN_DAYS, request_duration_in_days i32 -> Option<i32>, with_request_duration_in_days(i32), "`requestDurationInDays`: `Edm.Int32`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`" "Required.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedConfigState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AdvancedConfigState = "microsoft.graph.advancedConfigState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowInvitesFrom`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta)
    AllowInvitesFrom = "microsoft.graph.allowInvitesFrom" {
        None = "none",
        AdminsAndGuestInviters = "adminsAndGuestInviters",
        AdminsGuestInvitersAndAllMembers = "adminsGuestInvitersAndAllMembers",
        Everyone = "everyone",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.apiAuthenticationConfigurationBase`](https://learn.microsoft.com/graph/api/resources/apiauthenticationconfigurationbase?view=graph-rest-beta)
    ApiAuthenticationConfigurationBase = "microsoft.graph.apiAuthenticationConfigurationBase" {
        "microsoft.graph.basicAuthentication",
        "microsoft.graph.clientCertificateAuthentication",
        "microsoft.graph.pkcs12Certificate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationEnforcedRestrictionsSessionControl`](https://learn.microsoft.com/graph/api/resources/applicationenforcedrestrictionssessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    ApplicationEnforcedRestrictionsSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.applicationEnforcedRestrictionsSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentOrder`](https://learn.microsoft.com/graph/api/resources/assignmentorder?view=graph-rest-beta)
    AssignmentOrder = "microsoft.graph.assignmentOrder";
    "order" ORDER, order strs -> Option<Vec<&str>>, with_order(Vec<String>), "`order`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attestationLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttestationLevel = "microsoft.graph.attestationLevel" {
        Attested = "attested",
        NotAttested = "notAttested",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authentication`](https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Authentication: super::Entity = "microsoft.graph.authentication";
    inherited "id" ID, with_id(String), "`id`";
    "emailMethods" EMAIL_METHODS, email_methods models -> Option<&[super::EmailAuthenticationMethod]>, with_email_methods(Vec<super::EmailAuthenticationMethod>), "`emailMethods`: `Collection(microsoft.graph.emailAuthenticationMethod)`";
    "fido2Methods" FIDO2_METHODS, fido2_methods models -> Option<&[super::Fido2AuthenticationMethod]>, with_fido2_methods(Vec<super::Fido2AuthenticationMethod>), "`fido2Methods`: `Collection(microsoft.graph.fido2AuthenticationMethod)`";
    "methods" METHODS, methods models -> Option<&[super::AuthenticationMethod]>, with_methods(Vec<super::AuthenticationMethod>), "`methods`: `Collection(microsoft.graph.authenticationMethod)`";
    "microsoftAuthenticatorMethods" MICROSOFT_AUTHENTICATOR_METHODS, microsoft_authenticator_methods models -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethod]>, with_microsoft_authenticator_methods(Vec<super::MicrosoftAuthenticatorAuthenticationMethod>), "`microsoftAuthenticatorMethods`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethod)`";
    "passwordlessMicrosoftAuthenticatorMethods" PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS, passwordless_microsoft_authenticator_methods models -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod]>, with_passwordless_microsoft_authenticator_methods(Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>), "`passwordlessMicrosoftAuthenticatorMethods`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod)`";
    "passwordMethods" PASSWORD_METHODS, password_methods models -> Option<&[super::PasswordAuthenticationMethod]>, with_password_methods(Vec<super::PasswordAuthenticationMethod>), "`passwordMethods`: `Collection(microsoft.graph.passwordAuthenticationMethod)`";
    "phoneMethods" PHONE_METHODS, phone_methods models -> Option<&[super::PhoneAuthenticationMethod]>, with_phone_methods(Vec<super::PhoneAuthenticationMethod>), "`phoneMethods`: `Collection(microsoft.graph.phoneAuthenticationMethod)`";
    "temporaryAccessPassMethods" TEMPORARY_ACCESS_PASS_METHODS, temporary_access_pass_methods models -> Option<&[super::TemporaryAccessPassAuthenticationMethod]>, with_temporary_access_pass_methods(Vec<super::TemporaryAccessPassAuthenticationMethod>), "`temporaryAccessPassMethods`: `Collection(microsoft.graph.temporaryAccessPassAuthenticationMethod)`";
    "windowsHelloForBusinessMethods" WINDOWS_HELLO_FOR_BUSINESS_METHODS, windows_hello_for_business_methods models -> Option<&[super::WindowsHelloForBusinessAuthenticationMethod]>, with_windows_hello_for_business_methods(Vec<super::WindowsHelloForBusinessAuthenticationMethod>), "`windowsHelloForBusinessMethods`: `Collection(microsoft.graph.windowsHelloForBusinessAuthenticationMethod)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationContextClassReference`](https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationContextClassReference: super::Entity = "microsoft.graph.authenticationContextClassReference";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAvailable" IS_AVAILABLE, is_available bool -> Option<bool>, with_is_available(bool), "`isAvailable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationFlowsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-beta)
    AuthenticationFlowsPolicy = "microsoft.graph.authenticationFlowsPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "selfServiceSignUp" SELF_SERVICE_SIGN_UP, self_service_sign_up model -> Option<&super::SelfServiceSignUpAuthenticationFlowConfiguration>, with_self_service_sign_up(super::SelfServiceSignUpAuthenticationFlowConfiguration), "`selfServiceSignUp`: `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, read-only" "Optional. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationListener`](https://learn.microsoft.com/graph/api/resources/authenticationlistener?view=graph-rest-beta)
    AuthenticationListener = "microsoft.graph.authenticationListener" {
        "microsoft.graph.invokeUserFlowListener",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "sourceFilter" SOURCE_FILTER, source_filter model -> Option<&super::AuthenticationSourceFilter>, with_source_filter(super::AuthenticationSourceFilter), "`sourceFilter`: `microsoft.graph.authenticationSourceFilter`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethod`](https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta)
    AuthenticationMethod = "microsoft.graph.authenticationMethod" {
        "microsoft.graph.emailAuthenticationMethod",
        "microsoft.graph.fido2AuthenticationMethod",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.temporaryAccessPassAuthenticationMethod",
        "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from authenticationMethodConfiguration.
    ///
    /// [`microsoft.graph.authenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-beta)
    AuthenticationMethodConfiguration = "microsoft.graph.authenticationMethodConfiguration" {
        "microsoft.graph.emailAuthenticationMethodConfiguration",
        "microsoft.graph.fido2AuthenticationMethodConfiguration",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.smsAuthenticationMethodConfiguration",
        "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        "microsoft.graph.x509CertificateAuthenticationMethodConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::AuthenticationMethodState>, with_state(super::AuthenticationMethodState), "`state`: `microsoft.graph.authenticationMethodState`" "Possible values are: enabled, disabled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodKeyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodKeyStrength = "microsoft.graph.authenticationMethodKeyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodSignInState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodSignInState = "microsoft.graph.authenticationMethodSignInState" {
        NotSupported = "notSupported",
        NotAllowedByPolicy = "notAllowedByPolicy",
        NotEnabled = "notEnabled",
        PhoneNumberNotUnique = "phoneNumberNotUnique",
        Ready = "ready",
        NotConfigured = "notConfigured",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodState = "microsoft.graph.authenticationMethodState" {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodTarget: super::Entity = "microsoft.graph.authenticationMethodTarget" {
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.smsAuthenticationMethodTarget",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isRegistrationRequired" IS_REGISTRATION_REQUIRED, is_registration_required bool -> Option<bool>, with_is_registration_required(bool), "`isRegistrationRequired`: `Edm.Boolean`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
    "useForSignIn" USE_FOR_SIGN_IN, use_for_sign_in bool -> Option<bool>, with_use_for_sign_in(bool), "`useForSignIn`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodTargetType = "microsoft.graph.authenticationMethodTargetType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodsPolicy: super::Entity = "microsoft.graph.authenticationMethodsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "policyVersion" POLICY_VERSION, policy_version str -> Option<&str>, with_policy_version(String), "`policyVersion`: `Edm.String`";
    "registrationEnforcement" REGISTRATION_ENFORCEMENT, registration_enforcement model -> Option<&super::RegistrationEnforcement>, with_registration_enforcement(super::RegistrationEnforcement), "`registrationEnforcement`: `microsoft.graph.registrationEnforcement`";
    "authenticationMethodConfigurations" AUTHENTICATION_METHOD_CONFIGURATIONS, authentication_method_configurations models -> Option<&[super::AuthenticationMethodConfiguration]>, with_authentication_method_configurations(Vec<super::AuthenticationMethodConfiguration>), "`authenticationMethodConfigurations`: `Collection(microsoft.graph.authenticationMethodConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaign`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaign = "microsoft.graph.authenticationMethodsRegistrationCampaign";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodsRegistrationCampaignIncludeTarget]>, with_include_targets(Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget)`";
    "snoozeDurationInDays" SNOOZE_DURATION_IN_DAYS, snooze_duration_in_days i32 -> Option<i32>, with_snooze_duration_in_days(i32), "`snoozeDurationInDays`: `Edm.Int32`";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaignincludetarget?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaignIncludeTarget = "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetedAuthenticationMethod" TARGETED_AUTHENTICATION_METHOD, targeted_authentication_method str -> Option<&str>, with_targeted_authentication_method(String), "`targetedAuthenticationMethod`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationPhoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationPhoneType = "microsoft.graph.authenticationPhoneType" {
        Mobile = "mobile",
        AlternateMobile = "alternateMobile",
        Office = "office",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationSourceFilter`](https://learn.microsoft.com/graph/api/resources/authenticationsourcefilter?view=graph-rest-beta)
    AuthenticationSourceFilter = "microsoft.graph.authenticationSourceFilter";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.authorizationPolicy`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta)
    AuthorizationPolicy = "microsoft.graph.authorizationPolicy";
    "allowedToSignUpEmailBasedSubscriptions" ALLOWED_TO_SIGN_UP_EMAIL_BASED_SUBSCRIPTIONS, allowed_to_sign_up_email_based_subscriptions bool -> Option<bool>, with_allowed_to_sign_up_email_based_subscriptions(bool), "`allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`";
    "allowedToUseSSPR" ALLOWED_TO_USE_SSPR, allowed_to_use_sspr bool -> Option<bool>, with_allowed_to_use_sspr(bool), "`allowedToUseSSPR`: `Edm.Boolean`";
    "allowEmailVerifiedUsersToJoinOrganization" ALLOW_EMAIL_VERIFIED_USERS_TO_JOIN_ORGANIZATION, allow_email_verified_users_to_join_organization bool -> Option<bool>, with_allow_email_verified_users_to_join_organization(bool), "`allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`";
    "allowInvitesFrom" ALLOW_INVITES_FROM, allow_invites_from enumeration -> Option<super::AllowInvitesFrom>, with_allow_invites_from(super::AllowInvitesFrom), "`allowInvitesFrom`: `microsoft.graph.allowInvitesFrom`" "Possible values are: none, adminsAndGuestInviters, adminsGuestInvitersAndAllMembers, everyone.";
    "blockMsolPowerShell" BLOCK_MSOL_POWER_SHELL, block_msol_power_shell bool -> Option<bool>, with_block_msol_power_shell(bool), "`blockMsolPowerShell`: `Edm.Boolean`";
    "defaultUserRolePermissions" DEFAULT_USER_ROLE_PERMISSIONS, default_user_role_permissions model -> Option<&super::DefaultUserRolePermissions>, with_default_user_role_permissions(super::DefaultUserRolePermissions), "`defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enabledPreviewFeatures" ENABLED_PREVIEW_FEATURES, enabled_preview_features strs -> Option<Vec<&str>>, with_enabled_preview_features(Vec<String>), "`enabledPreviewFeatures`: `Collection(Edm.String)`";
    "guestUserRoleId" GUEST_USER_ROLE_ID, guest_user_role_id guid -> Parsed<Uuid>, with_guest_user_role_id(Uuid), "`guestUserRoleId`: `Edm.Guid`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
    "permissionGrantPolicyIdsAssignedToDefaultUserRole" PERMISSION_GRANT_POLICY_IDS_ASSIGNED_TO_DEFAULT_USER_ROLE, permission_grant_policy_ids_assigned_to_default_user_role strs -> Option<Vec<&str>>, with_permission_grant_policy_ids_assigned_to_default_user_role(Vec<String>), "`permissionGrantPolicyIdsAssignedToDefaultUserRole`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureAdJoinPolicy`](https://learn.microsoft.com/graph/api/resources/azureadjoinpolicy?view=graph-rest-beta)
    AzureAdJoinPolicy = "microsoft.graph.azureAdJoinPolicy";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups strs -> Option<Vec<&str>>, with_allowed_groups(Vec<String>), "`allowedGroups`: `Collection(Edm.String)`";
    "allowedUsers" ALLOWED_USERS, allowed_users strs -> Option<Vec<&str>>, with_allowed_users(Vec<String>), "`allowedUsers`: `Collection(Edm.String)`";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`" "Possible values are: 0.";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureADRegistrationPolicy`](https://learn.microsoft.com/graph/api/resources/azureadregistrationpolicy?view=graph-rest-beta)
    AzureAdRegistrationPolicy = "microsoft.graph.azureADRegistrationPolicy";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups strs -> Option<Vec<&str>>, with_allowed_groups(Vec<String>), "`allowedGroups`: `Collection(Edm.String)`";
    "allowedUsers" ALLOWED_USERS, allowed_users strs -> Option<Vec<&str>>, with_allowed_users(Vec<String>), "`allowedUsers`: `Collection(Edm.String)`";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`" "Possible values are: 0.";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2cAuthenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/b2cauthenticationmethodspolicy?view=graph-rest-beta)
    B2cAuthenticationMethodsPolicy = "microsoft.graph.b2cAuthenticationMethodsPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isEmailPasswordAuthenticationEnabled" IS_EMAIL_PASSWORD_AUTHENTICATION_ENABLED, is_email_password_authentication_enabled bool -> Option<bool>, with_is_email_password_authentication_enabled(bool), "`isEmailPasswordAuthenticationEnabled`: `Edm.Boolean`";
    "isUserNameAuthenticationEnabled" IS_USER_NAME_AUTHENTICATION_ENABLED, is_user_name_authentication_enabled bool -> Option<bool>, with_is_user_name_authentication_enabled(bool), "`isUserNameAuthenticationEnabled`: `Edm.Boolean`";
    "isPhoneOneTimePasswordAuthenticationEnabled" IS_PHONE_ONE_TIME_PASSWORD_AUTHENTICATION_ENABLED, is_phone_one_time_password_authentication_enabled bool -> Option<bool>, with_is_phone_one_time_password_authentication_enabled(bool), "`isPhoneOneTimePasswordAuthenticationEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2cIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2cidentityuserflow?view=graph-rest-beta)
    B2cIdentityUserFlow = "microsoft.graph.b2cIdentityUserFlow";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`" "Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner.";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
    "isLanguageCustomizationEnabled" IS_LANGUAGE_CUSTOMIZATION_ENABLED, is_language_customization_enabled bool -> Option<bool>, with_is_language_customization_enabled(bool), "`isLanguageCustomizationEnabled`: `Edm.Boolean`";
    "defaultLanguageTag" DEFAULT_LANGUAGE_TAG, default_language_tag str -> Option<&str>, with_default_language_tag(String), "`defaultLanguageTag`: `Edm.String`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "userflowidentityProviders" USERFLOWIDENTITY_PROVIDERS, userflowidentity_providers models -> Option<&[super::IdentityProviderBase]>, with_userflowidentity_providers(Vec<super::IdentityProviderBase>), "`userflowidentityProviders`: `Collection(microsoft.graph.identityProviderBase)`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`";
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-beta)
    B2xIdentityUserFlow = "microsoft.graph.b2xIdentityUserFlow";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "userflowIdentityProviders" USERFLOW_IDENTITY_PROVIDERS, userflow_identity_providers models -> Option<&[super::IdentityProviderBase]>, with_userflow_identity_providers(Vec<super::IdentityProviderBase>), "`userflowIdentityProviders`: `Collection(microsoft.graph.identityProviderBase)`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`";
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.basicAuthentication`](https://learn.microsoft.com/graph/api/resources/basicauthentication?view=graph-rest-beta), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    BasicAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.basicAuthentication";
    "username" USERNAME, username str -> Option<&str>, with_username(String), "`username`: `Edm.String`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.clientCertificateAuthentication`](https://learn.microsoft.com/graph/api/resources/clientcertificateauthentication?view=graph-rest-beta), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    ClientCertificateAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.clientCertificateAuthentication";
    "certificateList" CERTIFICATE_LIST, certificate_list models -> Option<&[super::Pkcs12CertificateInformation]>, with_certificate_list(Vec<super::Pkcs12CertificateInformation>), "`certificateList`: `Collection(microsoft.graph.pkcs12CertificateInformation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecuritySessionControl`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritysessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    CloudAppSecuritySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.cloudAppSecuritySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "cloudAppSecurityType" CLOUD_APP_SECURITY_TYPE, cloud_app_security_type enumeration -> Option<super::CloudAppSecuritySessionControlType>, with_cloud_app_security_type(super::CloudAppSecuritySessionControlType), "`cloudAppSecurityType`: `microsoft.graph.cloudAppSecuritySessionControlType`" "Possible values are: mcasConfigured, monitorOnly, blockDownloads.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudAppSecuritySessionControlType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CloudAppSecuritySessionControlType = "microsoft.graph.cloudAppSecuritySessionControlType" {
        McasConfigured = "mcasConfigured",
        MonitorOnly = "monitorOnly",
        BlockDownloads = "blockDownloads",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccess`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-beta)
    ConditionalAccess = "microsoft.graph.conditionalAccess";
    "conditionalAccessPolicy" CONDITIONAL_ACCESS_POLICY, conditional_access_policy models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policy(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only" "Read-only. Nullable.";
    "namedLocations" NAMED_LOCATIONS, named_locations models -> Option<&[super::NamedLocation]>, with_named_locations(Vec<super::NamedLocation>), "`namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only" "Read-only. Nullable.";
    "authenticationContextClassReferences" AUTHENTICATION_CONTEXT_CLASS_REFERENCES, authentication_context_class_references models -> Option<&[super::AuthenticationContextClassReference]>, with_authentication_context_class_references(Vec<super::AuthenticationContextClassReference>), "`authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContextClassReference)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessapplications?view=graph-rest-beta)
    ConditionalAccessApplications = "microsoft.graph.conditionalAccessApplications";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`" "Possible values are: All, Office365.";
    "excludeApplications" EXCLUDE_APPLICATIONS, exclude_applications strs -> Option<Vec<&str>>, with_exclude_applications(Vec<String>), "`excludeApplications`: `Collection(Edm.String)`" "Possible values are: Office365.";
    "includeUserActions" INCLUDE_USER_ACTIONS, include_user_actions strs -> Option<Vec<&str>>, with_include_user_actions(Vec<String>), "`includeUserActions`: `Collection(Edm.String)`" "Possible values are: urn:user:registersecurityinfo, urn:user:registerdevice.";
    "includeAuthenticationContextClassReferences" INCLUDE_AUTHENTICATION_CONTEXT_CLASS_REFERENCES, include_authentication_context_class_references strs -> Option<Vec<&str>>, with_include_authentication_context_class_references(Vec<String>), "`includeAuthenticationContextClassReferences`: `Collection(Edm.String)`" "Possible values are: c1.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessClientApp`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessClientApp = "microsoft.graph.conditionalAccessClientApp" {
        All = "all",
        Browser = "browser",
        MobileAppsAndDesktopClients = "mobileAppsAndDesktopClients",
        ExchangeActiveSync = "exchangeActiveSync",
        EasSupported = "easSupported",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessClientApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessclientapplications?view=graph-rest-beta)
    ConditionalAccessClientApplications = "microsoft.graph.conditionalAccessClientApplications";
    "excludeServicePrincipals" EXCLUDE_SERVICE_PRINCIPALS, exclude_service_principals strs -> Option<Vec<&str>>, with_exclude_service_principals(Vec<String>), "`excludeServicePrincipals`: `Collection(Edm.String)`";
    "includeServicePrincipals" INCLUDE_SERVICE_PRINCIPALS, include_service_principals strs -> Option<Vec<&str>>, with_include_service_principals(Vec<String>), "`includeServicePrincipals`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessConditionSet`](https://learn.microsoft.com/graph/api/resources/conditionalaccessconditionset?view=graph-rest-beta)
    ConditionalAccessConditionSet = "microsoft.graph.conditionalAccessConditionSet";
    "applications" APPLICATIONS, applications model -> Option<&super::ConditionalAccessApplications>, with_applications(super::ConditionalAccessApplications), "`applications`: `microsoft.graph.conditionalAccessApplications`" "Required.";
    "users" USERS, users model -> Option<&super::ConditionalAccessUsers>, with_users(super::ConditionalAccessUsers), "`users`: `microsoft.graph.conditionalAccessUsers`";
    "clientApplications" CLIENT_APPLICATIONS, client_applications model -> Option<&super::ConditionalAccessClientApplications>, with_client_applications(super::ConditionalAccessClientApplications), "`clientApplications`: `microsoft.graph.conditionalAccessClientApplications`";
    "clientAppTypes" CLIENT_APP_TYPES, client_app_types enumerations -> Option<Vec<super::ConditionalAccessClientApp>>, with_client_app_types(Vec<super::ConditionalAccessClientApp>), "`clientAppTypes`: `Collection(microsoft.graph.conditionalAccessClientApp)`" "Required. Possible values are: all, browser, mobileAppsAndDesktopClients, exchangeActiveSync, easSupported, other.";
    "deviceStates" DEVICE_STATES, device_states model -> Option<&super::ConditionalAccessDeviceStates>, with_device_states(super::ConditionalAccessDeviceStates), "`deviceStates`: `microsoft.graph.conditionalAccessDeviceStates`";
    "devices" DEVICES, devices model -> Option<&super::ConditionalAccessDevices>, with_devices(super::ConditionalAccessDevices), "`devices`: `microsoft.graph.conditionalAccessDevices`";
    "locations" LOCATIONS, locations model -> Option<&super::ConditionalAccessLocations>, with_locations(super::ConditionalAccessLocations), "`locations`: `microsoft.graph.conditionalAccessLocations`";
    "platforms" PLATFORMS, platforms model -> Option<&super::ConditionalAccessPlatforms>, with_platforms(super::ConditionalAccessPlatforms), "`platforms`: `microsoft.graph.conditionalAccessPlatforms`";
    "servicePrincipalRiskLevels" SERVICE_PRINCIPAL_RISK_LEVELS, service_principal_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_service_principal_risk_levels(Vec<super::RiskLevel>), "`servicePrincipalRiskLevels`: `Collection(microsoft.graph.riskLevel)`" "Possible values are: low, medium, high, none, unknownFutureValue.";
    "signInRiskLevels" SIGN_IN_RISK_LEVELS, sign_in_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_sign_in_risk_levels(Vec<super::RiskLevel>), "`signInRiskLevels`: `Collection(microsoft.graph.riskLevel)`" "Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "userRiskLevels" USER_RISK_LEVELS, user_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_user_risk_levels(Vec<super::RiskLevel>), "`userRiskLevels`: `Collection(microsoft.graph.riskLevel)`" "Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessDevicePlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessDevicePlatform = "microsoft.graph.conditionalAccessDevicePlatform" {
        Android = "android",
        Ios = "iOS",
        Windows = "windows",
        WindowsPhone = "windowsPhone",
        MacOs = "macOS",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
        Linux = "linux",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDeviceStates`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevicestates?view=graph-rest-beta)
    ConditionalAccessDeviceStates = "microsoft.graph.conditionalAccessDeviceStates";
    "includeStates" INCLUDE_STATES, include_states strs -> Option<Vec<&str>>, with_include_states(Vec<String>), "`includeStates`: `Collection(Edm.String)`";
    "excludeStates" EXCLUDE_STATES, exclude_states strs -> Option<Vec<&str>>, with_exclude_states(Vec<String>), "`excludeStates`: `Collection(Edm.String)`" "Possible values are: Compliant, DomainJoined.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDevices`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevices?view=graph-rest-beta)
    ConditionalAccessDevices = "microsoft.graph.conditionalAccessDevices";
    "includeDevices" INCLUDE_DEVICES, include_devices strs -> Option<Vec<&str>>, with_include_devices(Vec<String>), "`includeDevices`: `Collection(Edm.String)`";
    "excludeDevices" EXCLUDE_DEVICES, exclude_devices strs -> Option<Vec<&str>>, with_exclude_devices(Vec<String>), "`excludeDevices`: `Collection(Edm.String)`" "Possible values are: Compliant, DomainJoined.";
    "deviceFilter" DEVICE_FILTER, device_filter model -> Option<&super::ConditionalAccessFilter>, with_device_filter(super::ConditionalAccessFilter), "`deviceFilter`: `microsoft.graph.conditionalAccessFilter`";
    "includeDeviceStates" INCLUDE_DEVICE_STATES, include_device_states strs -> Option<Vec<&str>>, with_include_device_states(Vec<String>), "`includeDeviceStates`: `Collection(Edm.String)`";
    "excludeDeviceStates" EXCLUDE_DEVICE_STATES, exclude_device_states strs -> Option<Vec<&str>>, with_exclude_device_states(Vec<String>), "`excludeDeviceStates`: `Collection(Edm.String)`" "Possible values are: Compliant, DomainJoined.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessFilter`](https://learn.microsoft.com/graph/api/resources/conditionalaccessfilter?view=graph-rest-beta)
    ConditionalAccessFilter = "microsoft.graph.conditionalAccessFilter";
    "mode" MODE, mode enumeration -> Option<super::FilterMode>, with_mode(super::FilterMode), "`mode`: `microsoft.graph.filterMode`" "Possible values are: include, exclude.";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessGrantControl`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.conditionalAccessGrantControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols?view=graph-rest-beta)
    ConditionalAccessGrantControls = "microsoft.graph.conditionalAccessGrantControls";
    "operator" OPERATOR, operator enumeration -> Option<super::BinaryOperator>, with_operator(super::BinaryOperator), "`operator`: `microsoft.graph.binaryOperator`" "Possible values are: AND, OR.";
    "builtInControls" BUILT_IN_CONTROLS, built_in_controls enumerations -> Option<Vec<super::ConditionalAccessGrantControl>>, with_built_in_controls(Vec<super::ConditionalAccessGrantControl>), "`builtInControls`: `Collection(microsoft.graph.conditionalAccessGrantControl)`" "Possible values are: block, mfa, compliantDevice, domainJoinedDevice, approvedApplication, compliantApplication, passwordChange, unknownFutureValue.";
    "customAuthenticationFactors" CUSTOM_AUTHENTICATION_FACTORS, custom_authentication_factors strs -> Option<Vec<&str>>, with_custom_authentication_factors(Vec<String>), "`customAuthenticationFactors`: `Collection(Edm.String)`";
    "termsOfUse" TERMS_OF_USE, terms_of_use strs -> Option<Vec<&str>>, with_terms_of_use(Vec<String>), "`termsOfUse`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessLocations`](https://learn.microsoft.com/graph/api/resources/conditionalaccesslocations?view=graph-rest-beta)
    ConditionalAccessLocations = "microsoft.graph.conditionalAccessLocations";
    "includeLocations" INCLUDE_LOCATIONS, include_locations strs -> Option<Vec<&str>>, with_include_locations(Vec<String>), "`includeLocations`: `Collection(Edm.String)`";
    "excludeLocations" EXCLUDE_LOCATIONS, exclude_locations strs -> Option<Vec<&str>>, with_exclude_locations(Vec<String>), "`excludeLocations`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPlatforms`](https://learn.microsoft.com/graph/api/resources/conditionalaccessplatforms?view=graph-rest-beta)
    ConditionalAccessPlatforms = "microsoft.graph.conditionalAccessPlatforms";
    "includePlatforms" INCLUDE_PLATFORMS, include_platforms enumerations -> Option<Vec<super::ConditionalAccessDevicePlatform>>, with_include_platforms(Vec<super::ConditionalAccessDevicePlatform>), "`includePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`" "Possible values are: android, iOS, windows, windowsPhone, macOS, unknownFutureValue, all.";
    "excludePlatforms" EXCLUDE_PLATFORMS, exclude_platforms enumerations -> Option<Vec<super::ConditionalAccessDevicePlatform>>, with_exclude_platforms(Vec<super::ConditionalAccessDevicePlatform>), "`excludePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`" "Possible values are: android, iOS, windows, windowsPhone, macOS, all, unknownFutureValue, linux.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConditionalAccessPolicy: super::Entity = "microsoft.graph.conditionalAccessPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "conditions" CONDITIONS, conditions model -> Option<&super::ConditionalAccessConditionSet>, with_conditions(super::ConditionalAccessConditionSet), "`conditions`: `microsoft.graph.conditionalAccessConditionSet`" "Required.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grantControls" GRANT_CONTROLS, grant_controls model -> Option<&super::ConditionalAccessGrantControls>, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`: `microsoft.graph.conditionalAccessGrantControls`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "sessionControls" SESSION_CONTROLS, session_controls model -> Option<&super::ConditionalAccessSessionControls>, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`: `microsoft.graph.conditionalAccessSessionControls`";
    "state" STATE, state enumeration -> Option<super::ConditionalAccessPolicyState>, with_state(super::ConditionalAccessPolicyState), "`state`: `microsoft.graph.conditionalAccessPolicyState`" "Required. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessSessionControl`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrol?view=graph-rest-beta)
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
    /// [`microsoft.graph.conditionalAccessSessionControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrols?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    ConditionalAccessSessionControls: super::ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControls";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "applicationEnforcedRestrictions" APPLICATION_ENFORCED_RESTRICTIONS, application_enforced_restrictions model -> Option<&super::ApplicationEnforcedRestrictionsSessionControl>, with_application_enforced_restrictions(super::ApplicationEnforcedRestrictionsSessionControl), "`applicationEnforcedRestrictions`: `microsoft.graph.applicationEnforcedRestrictionsSessionControl`";
    "cloudAppSecurity" CLOUD_APP_SECURITY, cloud_app_security model -> Option<&super::CloudAppSecuritySessionControl>, with_cloud_app_security(super::CloudAppSecuritySessionControl), "`cloudAppSecurity`: `microsoft.graph.cloudAppSecuritySessionControl`";
    "continuousAccessEvaluation" CONTINUOUS_ACCESS_EVALUATION, continuous_access_evaluation model -> Option<&super::ContinuousAccessEvaluationSessionControl>, with_continuous_access_evaluation(super::ContinuousAccessEvaluationSessionControl), "`continuousAccessEvaluation`: `microsoft.graph.continuousAccessEvaluationSessionControl`";
    "disableResilienceDefaults" DISABLE_RESILIENCE_DEFAULTS, disable_resilience_defaults bool -> Option<bool>, with_disable_resilience_defaults(bool), "`disableResilienceDefaults`: `Edm.Boolean`";
    "persistentBrowser" PERSISTENT_BROWSER, persistent_browser model -> Option<&super::PersistentBrowserSessionControl>, with_persistent_browser(super::PersistentBrowserSessionControl), "`persistentBrowser`: `microsoft.graph.persistentBrowserSessionControl`";
    "signInFrequency" SIGN_IN_FREQUENCY, sign_in_frequency model -> Option<&super::SignInFrequencySessionControl>, with_sign_in_frequency(super::SignInFrequencySessionControl), "`signInFrequency`: `microsoft.graph.signInFrequencySessionControl`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessUsers`](https://learn.microsoft.com/graph/api/resources/conditionalaccessusers?view=graph-rest-beta)
    ConditionalAccessUsers = "microsoft.graph.conditionalAccessUsers";
    "includeUsers" INCLUDE_USERS, include_users strs -> Option<Vec<&str>>, with_include_users(Vec<String>), "`includeUsers`: `Collection(Edm.String)`";
    "excludeUsers" EXCLUDE_USERS, exclude_users strs -> Option<Vec<&str>>, with_exclude_users(Vec<String>), "`excludeUsers`: `Collection(Edm.String)`";
    "includeGroups" INCLUDE_GROUPS, include_groups strs -> Option<Vec<&str>>, with_include_groups(Vec<String>), "`includeGroups`: `Collection(Edm.String)`";
    "excludeGroups" EXCLUDE_GROUPS, exclude_groups strs -> Option<Vec<&str>>, with_exclude_groups(Vec<String>), "`excludeGroups`: `Collection(Edm.String)`";
    "includeRoles" INCLUDE_ROLES, include_roles strs -> Option<Vec<&str>>, with_include_roles(Vec<String>), "`includeRoles`: `Collection(Edm.String)`";
    "excludeRoles" EXCLUDE_ROLES, exclude_roles strs -> Option<Vec<&str>>, with_exclude_roles(Vec<String>), "`excludeRoles`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.continuousAccessEvaluationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContinuousAccessEvaluationMode = "microsoft.graph.continuousAccessEvaluationMode" {
        StrictEnforcement = "strictEnforcement",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.continuousAccessEvaluationPolicy`](https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContinuousAccessEvaluationPolicy: super::Entity = "microsoft.graph.continuousAccessEvaluationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "groups" GROUPS, groups strs -> Option<Vec<&str>>, with_groups(Vec<String>), "`groups`: `Collection(Edm.String)`, read-only" "Read-only.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "users" USERS, users strs -> Option<Vec<&str>>, with_users(Vec<String>), "`users`: `Collection(Edm.String)`, read-only" "Read-only.";
    "migrate" MIGRATE, migrate bool -> Option<bool>, with_migrate(bool), "`migrate`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.continuousAccessEvaluationSessionControl`](https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationsessioncontrol?view=graph-rest-beta)
    ContinuousAccessEvaluationSessionControl = "microsoft.graph.continuousAccessEvaluationSessionControl";
    "mode" MODE, mode enumeration -> Option<super::ContinuousAccessEvaluationMode>, with_mode(super::ContinuousAccessEvaluationMode), "`mode`: `microsoft.graph.continuousAccessEvaluationMode`" "Possible values are: strictEnforcement, disabled, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.countryLookupMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CountryLookupMethodType = "microsoft.graph.countryLookupMethodType" {
        ClientIpAddress = "clientIpAddress",
        AuthenticatorAppGps = "authenticatorAppGps",
    }
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.countryNamedLocation`](https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-beta), with the accessors of [`NamedLocation`](super::NamedLocation)
    CountryNamedLocation: super::NamedLocation = "microsoft.graph.countryNamedLocation";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "countriesAndRegions" COUNTRIES_AND_REGIONS, countries_and_regions strs -> Option<Vec<&str>>, with_countries_and_regions(Vec<String>), "`countriesAndRegions`: `Collection(Edm.String)`";
    "countryLookupMethod" COUNTRY_LOOKUP_METHOD, country_lookup_method enumeration -> Option<super::CountryLookupMethodType>, with_country_lookup_method(super::CountryLookupMethodType), "`countryLookupMethod`: `microsoft.graph.countryLookupMethodType`" "Possible values are: clientIpAddress.";
    "includeUnknownCountriesAndRegions" INCLUDE_UNKNOWN_COUNTRIES_AND_REGIONS, include_unknown_countries_and_regions bool -> Option<bool>, with_include_unknown_countries_and_regions(bool), "`includeUnknownCountriesAndRegions`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from tenantrelationshipaccesspolicybase.
    ///
    /// [`microsoft.graph.crossTenantAccessPolicy`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-beta), with the accessors of [`TenantRelationshipAccessPolicyBase`](super::TenantRelationshipAccessPolicyBase)
    CrossTenantAccessPolicy: super::TenantRelationshipAccessPolicyBase, super::DirectoryObject = "microsoft.graph.crossTenantAccessPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    "allowedCloudEndpoints" ALLOWED_CLOUD_ENDPOINTS, allowed_cloud_endpoints strs -> Option<Vec<&str>>, with_allowed_cloud_endpoints(Vec<String>), "`allowedCloudEndpoints`: `Collection(Edm.String)`" "Possible values are: microsoftonline.com, microsoftonline.us, partner.microsoftonline.cn.";
    "default" DEFAULT, default_ model -> Option<&super::CrossTenantAccessPolicyConfigurationDefault>, with_default(super::CrossTenantAccessPolicyConfigurationDefault), "`default`: `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`";
    "partners" PARTNERS, partners models -> Option<&[super::CrossTenantAccessPolicyConfigurationPartner]>, with_partners(Vec<super::CrossTenantAccessPolicyConfigurationPartner>), "`partners`: `Collection(microsoft.graph.crossTenantAccessPolicyConfigurationPartner)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyB2BSetting`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting?view=graph-rest-beta)
    CrossTenantAccessPolicyB2bSetting = "microsoft.graph.crossTenantAccessPolicyB2BSetting";
    "applications" APPLICATIONS, applications model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_applications(super::CrossTenantAccessPolicyTargetConfiguration), "`applications`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
    "usersAndGroups" USERS_AND_GROUPS, users_and_groups model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_users_and_groups(super::CrossTenantAccessPolicyTargetConfiguration), "`usersAndGroups`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationDefault`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-beta)
    CrossTenantAccessPolicyConfigurationDefault = "microsoft.graph.crossTenantAccessPolicyConfigurationDefault";
    "b2bCollaborationInbound" B2B_COLLABORATION_INBOUND, b2b_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bCollaborationOutbound" B2B_COLLABORATION_OUTBOUND, b2b_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectInbound" B2B_DIRECT_CONNECT_INBOUND, b2b_direct_connect_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectOutbound" B2B_DIRECT_CONNECT_OUTBOUND, b2b_direct_connect_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "inboundTrust" INBOUND_TRUST, inbound_trust model -> Option<&super::CrossTenantAccessPolicyInboundTrust>, with_inbound_trust(super::CrossTenantAccessPolicyInboundTrust), "`inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`";
    "isServiceDefault" IS_SERVICE_DEFAULT, is_service_default bool -> Option<bool>, with_is_service_default(bool), "`isServiceDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationPartner`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner?view=graph-rest-beta)
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
    /// [`microsoft.graph.crossTenantAccessPolicyInboundTrust`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust?view=graph-rest-beta)
    CrossTenantAccessPolicyInboundTrust = "microsoft.graph.crossTenantAccessPolicyInboundTrust";
    "isCompliantDeviceAccepted" IS_COMPLIANT_DEVICE_ACCEPTED, is_compliant_device_accepted bool -> Option<bool>, with_is_compliant_device_accepted(bool), "`isCompliantDeviceAccepted`: `Edm.Boolean`";
    "isHybridAzureADJoinedDeviceAccepted" IS_HYBRID_AZURE_AD_JOINED_DEVICE_ACCEPTED, is_hybrid_azure_ad_joined_device_accepted bool -> Option<bool>, with_is_hybrid_azure_ad_joined_device_accepted(bool), "`isHybridAzureADJoinedDeviceAccepted`: `Edm.Boolean`";
    "isMfaAccepted" IS_MFA_ACCEPTED, is_mfa_accepted bool -> Option<bool>, with_is_mfa_accepted(bool), "`isMfaAccepted`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTarget`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytarget?view=graph-rest-beta)
    CrossTenantAccessPolicyTarget = "microsoft.graph.crossTenantAccessPolicyTarget";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::CrossTenantAccessPolicyTargetType>, with_target_type(super::CrossTenantAccessPolicyTargetType), "`targetType`: `microsoft.graph.crossTenantAccessPolicyTargetType`" "Possible values are: user, group, application, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfiguration`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytargetconfiguration?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetConfiguration = "microsoft.graph.crossTenantAccessPolicyTargetConfiguration";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<super::CrossTenantAccessPolicyTargetConfigurationAccessType>, with_access_type(super::CrossTenantAccessPolicyTargetConfigurationAccessType), "`accessType`: `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`" "Possible values are: allowed, blocked, unknownFutureValue.";
    "targets" TARGETS, targets models -> Option<&[super::CrossTenantAccessPolicyTarget]>, with_targets(Vec<super::CrossTenantAccessPolicyTarget>), "`targets`: `Collection(microsoft.graph.crossTenantAccessPolicyTarget)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetConfigurationAccessType = "microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType" {
        Allowed = "allowed",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetType = "microsoft.graph.crossTenantAccessPolicyTargetType" {
        User = "user",
        Group = "group",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultUserRolePermissions`](https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions?view=graph-rest-beta)
    DefaultUserRolePermissions = "microsoft.graph.defaultUserRolePermissions";
    "allowedToCreateApps" ALLOWED_TO_CREATE_APPS, allowed_to_create_apps bool -> Option<bool>, with_allowed_to_create_apps(bool), "`allowedToCreateApps`: `Edm.Boolean`";
    "allowedToCreateSecurityGroups" ALLOWED_TO_CREATE_SECURITY_GROUPS, allowed_to_create_security_groups bool -> Option<bool>, with_allowed_to_create_security_groups(bool), "`allowedToCreateSecurityGroups`: `Edm.Boolean`";
    "allowedToReadBitlockerKeysForOwnedDevice" ALLOWED_TO_READ_BITLOCKER_KEYS_FOR_OWNED_DEVICE, allowed_to_read_bitlocker_keys_for_owned_device bool -> Option<bool>, with_allowed_to_read_bitlocker_keys_for_owned_device(bool), "`allowedToReadBitlockerKeysForOwnedDevice`: `Edm.Boolean`";
    "allowedToReadOtherUsers" ALLOWED_TO_READ_OTHER_USERS, allowed_to_read_other_users bool -> Option<bool>, with_allowed_to_read_other_users(bool), "`allowedToReadOtherUsers`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceRegistrationPolicy`](https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy?view=graph-rest-beta)
    DeviceRegistrationPolicy = "microsoft.graph.deviceRegistrationPolicy";
    "azureADJoin" AZURE_AD_JOIN, azure_ad_join model -> Option<&super::AzureAdJoinPolicy>, with_azure_ad_join(super::AzureAdJoinPolicy), "`azureADJoin`: `microsoft.graph.azureAdJoinPolicy`" "Required.";
    "azureADRegistration" AZURE_AD_REGISTRATION, azure_ad_registration model -> Option<&super::AzureAdRegistrationPolicy>, with_azure_ad_registration(super::AzureAdRegistrationPolicy), "`azureADRegistration`: `microsoft.graph.azureADRegistrationPolicy`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "multiFactorAuthConfiguration" MULTI_FACTOR_AUTH_CONFIGURATION, multi_factor_auth_configuration enumeration -> Option<super::MultiFactorAuthConfiguration>, with_multi_factor_auth_configuration(super::MultiFactorAuthConfiguration), "`multiFactorAuthConfiguration`: `microsoft.graph.multiFactorAuthConfiguration`" "Possible values are: 0.";
    "userDeviceQuota" USER_DEVICE_QUOTA, user_device_quota i32 -> Option<i32>, with_user_device_quota(i32), "`userDeviceQuota`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    EmailAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.emailAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.emailAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "allowExternalIdToUseEmailOtp" ALLOW_EXTERNAL_ID_TO_USE_EMAIL_OTP, allow_external_id_to_use_email_otp enumeration -> Option<super::ExternalEmailOtpState>, with_allow_external_id_to_use_email_otp(super::ExternalEmailOtpState), "`allowExternalIdToUseEmailOtp`: `microsoft.graph.externalEmailOtpState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.excludeTarget`](https://learn.microsoft.com/graph/api/resources/excludetarget?view=graph-rest-beta)
    ExcludeTarget = "microsoft.graph.excludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalEmailOtpState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalEmailOtpState = "microsoft.graph.externalEmailOtpState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.externalIdentitiesPolicy`](https://learn.microsoft.com/graph/api/resources/externalidentitiespolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    ExternalIdentitiesPolicy: super::PolicyBase, super::DirectoryObject = "microsoft.graph.externalIdentitiesPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "allowDeletedIdentitiesDataRemoval" ALLOW_DELETED_IDENTITIES_DATA_REMOVAL, allow_deleted_identities_data_removal bool -> Option<bool>, with_allow_deleted_identities_data_removal(bool), "`allowDeletedIdentitiesDataRemoval`: `Edm.Boolean`";
    "allowExternalIdentitiesToLeave" ALLOW_EXTERNAL_IDENTITIES_TO_LEAVE, allow_external_identities_to_leave bool -> Option<bool>, with_allow_external_identities_to_leave(bool), "`allowExternalIdentitiesToLeave`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.featureRolloutPolicy`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-beta)
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
    /// [`microsoft.graph.fido2AuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    Fido2AuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.fido2AuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "aaGuid" AA_GUID, aa_guid str -> Option<&str>, with_aa_guid(String), "`aaGuid`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "attestationCertificates" ATTESTATION_CERTIFICATES, attestation_certificates strs -> Option<Vec<&str>>, with_attestation_certificates(Vec<String>), "`attestationCertificates`: `Collection(Edm.String)`";
    "attestationLevel" ATTESTATION_LEVEL, attestation_level enumeration -> Option<super::AttestationLevel>, with_attestation_level(super::AttestationLevel), "`attestationLevel`: `microsoft.graph.attestationLevel`" "Possible values are: attested, notAttested, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.fido2AuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced bool -> Option<bool>, with_is_attestation_enforced(bool), "`isAttestationEnforced`: `Edm.Boolean`";
    "isSelfServiceRegistrationAllowed" IS_SELF_SERVICE_REGISTRATION_ALLOWED, is_self_service_registration_allowed bool -> Option<bool>, with_is_self_service_registration_allowed(bool), "`isSelfServiceRegistrationAllowed`: `Edm.Boolean`";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2KeyRestrictions`](https://learn.microsoft.com/graph/api/resources/fido2keyrestrictions?view=graph-rest-beta)
    Fido2KeyRestrictions = "microsoft.graph.fido2KeyRestrictions";
    "aaGuids" AA_GUIDS, aa_guids strs -> Option<Vec<&str>>, with_aa_guids(Vec<String>), "`aaGuids`: `Collection(Edm.String)`";
    "enforcementType" ENFORCEMENT_TYPE, enforcement_type enumeration -> Option<super::Fido2RestrictionEnforcementType>, with_enforcement_type(super::Fido2RestrictionEnforcementType), "`enforcementType`: `microsoft.graph.fido2RestrictionEnforcementType`" "Possible values are: allow, block.";
    "isEnforced" IS_ENFORCED, is_enforced bool -> Option<bool>, with_is_enforced(bool), "`isEnforced`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fido2RestrictionEnforcementType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Fido2RestrictionEnforcementType = "microsoft.graph.fido2RestrictionEnforcementType" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.filterMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FilterMode = "microsoft.graph.filterMode" {
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.identityApiConnector`](https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-beta)
    IdentityApiConnector = "microsoft.graph.identityApiConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::ApiAuthenticationConfigurationBase>, with_authentication_configuration(super::ApiAuthenticationConfigurationBase), "`authenticationConfiguration`: `microsoft.graph.apiAuthenticationConfigurationBase`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityBuiltInUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-beta), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute = "microsoft.graph.identityBuiltInUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-beta)
    IdentityContainer = "microsoft.graph.identityContainer";
    "apiConnectors" API_CONNECTORS, api_connectors models -> Option<&[super::IdentityApiConnector]>, with_api_connectors(Vec<super::IdentityApiConnector>), "`apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`";
    "b2cUserFlows" B2C_USER_FLOWS, b2c_user_flows models -> Option<&[super::B2cIdentityUserFlow]>, with_b2c_user_flows(Vec<super::B2cIdentityUserFlow>), "`b2cUserFlows`: `Collection(microsoft.graph.b2cIdentityUserFlow)`";
    "b2xUserFlows" B2X_USER_FLOWS, b2x_user_flows models -> Option<&[super::B2xIdentityUserFlow]>, with_b2x_user_flows(Vec<super::B2xIdentityUserFlow>), "`b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProviderBase]>, with_identity_providers(Vec<super::IdentityProviderBase>), "`identityProviders`: `Collection(microsoft.graph.identityProviderBase)`";
    "userFlowAttributes" USER_FLOW_ATTRIBUTES, user_flow_attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_user_flow_attributes(Vec<super::IdentityUserFlowAttribute>), "`userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`";
    "continuousAccessEvaluationPolicy" CONTINUOUS_ACCESS_EVALUATION_POLICY, continuous_access_evaluation_policy model -> Option<&super::ContinuousAccessEvaluationPolicy>, with_continuous_access_evaluation_policy(super::ContinuousAccessEvaluationPolicy), "`continuousAccessEvaluationPolicy`: `microsoft.graph.continuousAccessEvaluationPolicy`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityCustomUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitycustomuserflowattribute?view=graph-rest-beta), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityCustomUserFlowAttribute: super::IdentityUserFlowAttribute = "microsoft.graph.identityCustomUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-beta)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot";
    "riskDetections" RISK_DETECTIONS, risk_detections models -> Option<&[super::RiskDetection]>, with_risk_detections(Vec<super::RiskDetection>), "`riskDetections`: `Collection(microsoft.graph.riskDetection)`";
    "riskyUsers" RISKY_USERS, risky_users models -> Option<&[super::RiskyUser]>, with_risky_users(Vec<super::RiskyUser>), "`riskyUsers`: `Collection(microsoft.graph.riskyUser)`";
    "riskyServicePrincipals" RISKY_SERVICE_PRINCIPALS, risky_service_principals models -> Option<&[super::RiskyServicePrincipal]>, with_risky_service_principals(Vec<super::RiskyServicePrincipal>), "`riskyServicePrincipals`: `Collection(microsoft.graph.riskyServicePrincipal)`";
    "servicePrincipalRiskDetections" SERVICE_PRINCIPAL_RISK_DETECTIONS, service_principal_risk_detections models -> Option<&[super::ServicePrincipalRiskDetection]>, with_service_principal_risk_detections(Vec<super::ServicePrincipalRiskDetection>), "`servicePrincipalRiskDetections`: `Collection(microsoft.graph.servicePrincipalRiskDetection)`";
}

crate::runtime::model! {
    /// Inherits from openIdConnectProvider.
    ///
    /// [`microsoft.graph.identityProvider`](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta)
    IdentityProvider = "microsoft.graph.identityProvider" {
        "microsoft.graph.openIdConnectProvider",
    };
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required. Not nullable.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required. Not nullable.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.identitySecurityDefaultsEnforcementPolicy`](https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    IdentitySecurityDefaultsEnforcementPolicy: super::PolicyBase, super::DirectoryObject = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-beta)
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
    /// [`microsoft.graph.identityUserFlowAttributeAssignment`](https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-beta)
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
    /// [`microsoft.graph.identityUserFlowAttributeDataType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.identityUserFlowAttributeInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.identityUserFlowAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IdentityUserFlowAttributeType = "microsoft.graph.identityUserFlowAttributeType" {
        BuiltIn = "builtIn",
        Custom = "custom",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from authenticationListener.
    ///
    /// [`microsoft.graph.invokeUserFlowListener`](https://learn.microsoft.com/graph/api/resources/invokeuserflowlistener?view=graph-rest-beta), with the accessors of [`AuthenticationListener`](super::AuthenticationListener)
    InvokeUserFlowListener: super::AuthenticationListener = "microsoft.graph.invokeUserFlowListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "sourceFilter" SOURCE_FILTER, with_source_filter(super::AuthenticationSourceFilter), "`sourceFilter`";
    "userFlow" USER_FLOW, user_flow model -> Option<&super::B2xIdentityUserFlow>, with_user_flow(super::B2xIdentityUserFlow), "`userFlow`: `microsoft.graph.b2xIdentityUserFlow`";
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.ipNamedLocation`](https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-beta), with the accessors of [`NamedLocation`](super::NamedLocation)
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
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "phoneAppVersion" PHONE_APP_VERSION, phone_app_version str -> Option<&str>, with_phone_app_version(String), "`phoneAppVersion`: `Edm.String`";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (any(feature = "directory", feature = "users"));
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethodTarget]>, with_include_targets(Vec<super::MicrosoftAuthenticatorAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// Inherits from authenticationmethodtarget.
    ///
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta), with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    MicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "authenticationMode" AUTHENTICATION_MODE, authentication_mode enumeration -> Option<super::MicrosoftAuthenticatorAuthenticationMode>, with_authentication_mode(super::MicrosoftAuthenticatorAuthenticationMode), "`authenticationMode`: `microsoft.graph.microsoftAuthenticatorAuthenticationMode`" "Possible values are: deviceBasedPush, push, any.";
    "numberMatchingRequiredState" NUMBER_MATCHING_REQUIRED_STATE, number_matching_required_state enumeration -> Option<super::AdvancedConfigState>, with_number_matching_required_state(super::AdvancedConfigState), "`numberMatchingRequiredState`: `microsoft.graph.advancedConfigState`" "Possible values are: enabled, disabled, default.";
    "displayAppInformationRequiredState" DISPLAY_APP_INFORMATION_REQUIRED_STATE, display_app_information_required_state enumeration -> Option<super::AdvancedConfigState>, with_display_app_information_required_state(super::AdvancedConfigState), "`displayAppInformationRequiredState`: `microsoft.graph.advancedConfigState`" "Possible values are: enabled, disabled, default.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MicrosoftAuthenticatorAuthenticationMode = "microsoft.graph.microsoftAuthenticatorAuthenticationMode" {
        Any = "any",
        Push = "push",
        DeviceBasedPush = "deviceBasedPush",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobilityManagementPolicy`](https://learn.microsoft.com/graph/api/resources/mobilitymanagementpolicy?view=graph-rest-beta)
    MobilityManagementPolicy = "microsoft.graph.mobilityManagementPolicy";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`" "Possible values are: none, all, selected.";
    "complianceUrl" COMPLIANCE_URL, compliance_url str -> Option<&str>, with_compliance_url(String), "`complianceUrl`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "discoveryUrl" DISCOVERY_URL, discovery_url str -> Option<&str>, with_discovery_url(String), "`discoveryUrl`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`";
    "termsOfUseUrl" TERMS_OF_USE_URL, terms_of_use_url str -> Option<&str>, with_terms_of_use_url(String), "`termsOfUseUrl`: `Edm.String`";
    "includedGroups" INCLUDED_GROUPS, included_groups models -> Option<&[super::Group]>, with_included_groups(Vec<super::Group>), "`includedGroups`: `Collection(microsoft.graph.group)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.multiFactorAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MultiFactorAuthConfiguration = "microsoft.graph.multiFactorAuthConfiguration" {
        NotRequired = "notRequired",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.namedLocation`](https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-beta)
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
    /// Inherits from identityprovider.
    ///
    /// [`microsoft.graph.openIdConnectProvider`](https://learn.microsoft.com/graph/api/resources/openidconnectprovider?view=graph-rest-beta), with the accessors of [`IdentityProvider`](super::IdentityProvider)
    OpenIdConnectProvider: super::IdentityProvider = "microsoft.graph.openIdConnectProvider";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "type" TYPE, with_type(String), "`type`";
    "claimsMapping" CLAIMS_MAPPING, claims_mapping model -> Option<&super::ClaimsMapping>, with_claims_mapping(super::ClaimsMapping), "`claimsMapping`: `microsoft.graph.claimsMapping`" "Required.";
    "domainHint" DOMAIN_HINT, domain_hint str -> Option<&str>, with_domain_hint(String), "`domainHint`: `Edm.String`";
    "metadataUrl" METADATA_URL, metadata_url str -> Option<&str>, with_metadata_url(String), "`metadataUrl`: `Edm.String`";
    "responseMode" RESPONSE_MODE, response_mode enumeration -> Option<super::OpenIdConnectResponseMode>, with_response_mode(super::OpenIdConnectResponseMode), "`responseMode`: `microsoft.graph.openIdConnectResponseMode`" "Required.";
    "responseType" RESPONSE_TYPE, response_type enumeration -> Option<super::OpenIdConnectResponseTypes>, with_response_type(super::OpenIdConnectResponseTypes), "`responseType`: `microsoft.graph.openIdConnectResponseTypes`" "Required.";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.operation`](https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Operation: super::Entity = "microsoft.graph.operation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod?view=graph-rest-beta)
    PasswordAuthenticationMethod = "microsoft.graph.passwordAuthenticationMethod";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget]>, with_include_targets(Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta), with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "shownContext" SHOWN_CONTEXT, shown_context str -> Option<&str>, with_shown_context(String), "`shownContext`: `Edm.String`" "Possible values are: location, app.";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-beta)
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
    "certifiedClientApplicationsOnly" CERTIFIED_CLIENT_APPLICATIONS_ONLY, certified_client_applications_only bool -> Option<bool>, with_certified_client_applications_only(bool), "`certifiedClientApplicationsOnly`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-beta)
    PermissionGrantPolicy = "microsoft.graph.permissionGrantPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Not nullable. Key.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "includes" INCLUDES, includes models -> Option<&[super::PermissionGrantConditionSet]>, with_includes(Vec<super::PermissionGrantConditionSet>), "`includes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
    "excludes" EXCLUDES, excludes models -> Option<&[super::PermissionGrantConditionSet]>, with_excludes(Vec<super::PermissionGrantConditionSet>), "`excludes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PermissionType = "microsoft.graph.permissionType" {
        Application = "application",
        Delegated = "delegated",
        DelegatedUserConsentable = "delegatedUserConsentable",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.persistentBrowserSessionControl`](https://learn.microsoft.com/graph/api/resources/persistentbrowsersessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    PersistentBrowserSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.persistentBrowserSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "mode" MODE, mode enumeration -> Option<super::PersistentBrowserSessionMode>, with_mode(super::PersistentBrowserSessionMode), "`mode`: `microsoft.graph.persistentBrowserSessionMode`" "Possible values are: always, never.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.persistentBrowserSessionMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersistentBrowserSessionMode = "microsoft.graph.persistentBrowserSessionMode" {
        Always = "always",
        Never = "never",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.phoneAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta)
    PhoneAuthenticationMethod = "microsoft.graph.phoneAuthenticationMethod";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Possible values are: b6332ec1-7057-4abe-9331-3d72feddfe41.";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "phoneType" PHONE_TYPE, phone_type enumeration -> Option<super::AuthenticationPhoneType>, with_phone_type(super::AuthenticationPhoneType), "`phoneType`: `microsoft.graph.authenticationPhoneType`" "Possible values are: mobile, alternateMobile, office.";
    "smsSignInState" SMS_SIGN_IN_STATE, sms_sign_in_state enumeration -> Option<super::AuthenticationMethodSignInState>, with_sms_sign_in_state(super::AuthenticationMethodSignInState), "`smsSignInState`: `microsoft.graph.authenticationMethodSignInState`" "Possible values are: notSupported, notAllowedByPolicy, notEnabled, phoneNumberNotUnique, ready, notConfigured, unknownFutureValue.";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.pkcs12Certificate`](https://learn.microsoft.com/graph/api/resources/pkcs12certificate?view=graph-rest-beta), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    Pkcs12Certificate: super::ApiAuthenticationConfigurationBase = "microsoft.graph.pkcs12Certificate";
    "pkcs12Value" PKCS12_VALUE, pkcs12_value str -> Option<&str>, with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.pkcs12CertificateInformation`](https://learn.microsoft.com/graph/api/resources/pkcs12CertificateInformation?view=graph-rest-beta)
    Pkcs12CertificateInformation = "microsoft.graph.pkcs12CertificateInformation";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "notAfter" NOT_AFTER, not_after i32 -> Option<i32>, with_not_after(i32), "`notAfter`: `Edm.Int32`";
    "notBefore" NOT_BEFORE, not_before i32 -> Option<i32>, with_not_before(i32), "`notBefore`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-beta)
    PolicyRoot = "microsoft.graph.policyRoot";
    "accessReviewPolicy" ACCESS_REVIEW_POLICY, access_review_policy model -> Option<&super::AccessReviewPolicy>, with_access_review_policy(super::AccessReviewPolicy), "`accessReviewPolicy`: `microsoft.graph.accessReviewPolicy`";
    "activityBasedTimeoutPolicies" ACTIVITY_BASED_TIMEOUT_POLICIES, activity_based_timeout_policies models -> Option<&[super::ActivityBasedTimeoutPolicy]>, with_activity_based_timeout_policies(Vec<super::ActivityBasedTimeoutPolicy>), "`activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`";
    "adminConsentRequestPolicy" ADMIN_CONSENT_REQUEST_POLICY, admin_consent_request_policy model -> Option<&super::AdminConsentRequestPolicy>, with_admin_consent_request_policy(super::AdminConsentRequestPolicy), "`adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`";
    "authenticationFlowsPolicy" AUTHENTICATION_FLOWS_POLICY, authentication_flows_policy model -> Option<&super::AuthenticationFlowsPolicy>, with_authentication_flows_policy(super::AuthenticationFlowsPolicy), "`authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`";
    "authenticationMethodsPolicy" AUTHENTICATION_METHODS_POLICY, authentication_methods_policy model -> Option<&super::AuthenticationMethodsPolicy>, with_authentication_methods_policy(super::AuthenticationMethodsPolicy), "`authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`";
    "authorizationPolicy" AUTHORIZATION_POLICY, authorization_policy models -> Option<&[super::AuthorizationPolicy]>, with_authorization_policy(Vec<super::AuthorizationPolicy>), "`authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`";
    "b2cAuthenticationMethodsPolicy" B2C_AUTHENTICATION_METHODS_POLICY, b2c_authentication_methods_policy model -> Option<&super::B2cAuthenticationMethodsPolicy>, with_b2c_authentication_methods_policy(super::B2cAuthenticationMethodsPolicy), "`b2cAuthenticationMethodsPolicy`: `microsoft.graph.b2cAuthenticationMethodsPolicy`";
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies model -> Option<&super::ConditionalAccessPolicy>, with_conditional_access_policies(super::ConditionalAccessPolicy), "`conditionalAccessPolicies`: `microsoft.graph.conditionalAccessPolicy`";
    "crossTenantAccessPolicy" CROSS_TENANT_ACCESS_POLICY, cross_tenant_access_policy model -> Option<&super::CrossTenantAccessPolicy>, with_cross_tenant_access_policy(super::CrossTenantAccessPolicy), "`crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`";
    "defaultAppManagementPolicy" DEFAULT_APP_MANAGEMENT_POLICY, default_app_management_policy model -> Option<&super::TenantAppManagementPolicy>, with_default_app_management_policy(super::TenantAppManagementPolicy), "`defaultAppManagementPolicy`: `microsoft.graph.tenantAppManagementPolicy`";
    "externalIdentitiesPolicy" EXTERNAL_IDENTITIES_POLICY, external_identities_policy model -> Option<&super::ExternalIdentitiesPolicy>, with_external_identities_policy(super::ExternalIdentitiesPolicy), "`externalIdentitiesPolicy`: `microsoft.graph.externalIdentitiesPolicy`";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`";
    "identitySecurityDefaultsEnforcementPolicy" IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY, identity_security_defaults_enforcement_policy model -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>, with_identity_security_defaults_enforcement_policy(super::IdentitySecurityDefaultsEnforcementPolicy), "`identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`";
    "mobileAppManagementPolicies" MOBILE_APP_MANAGEMENT_POLICIES, mobile_app_management_policies models -> Option<&[super::MobilityManagementPolicy]>, with_mobile_app_management_policies(Vec<super::MobilityManagementPolicy>), "`mobileAppManagementPolicies`: `Collection(microsoft.graph.mobilityManagementPolicy)`";
    "permissionGrantPolicies" PERMISSION_GRANT_POLICIES, permission_grant_policies models -> Option<&[super::PermissionGrantPolicy]>, with_permission_grant_policies(Vec<super::PermissionGrantPolicy>), "`permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`";
    "roleManagementPolicies" ROLE_MANAGEMENT_POLICIES, role_management_policies models -> Option<&[super::UnifiedRoleManagementPolicy]>, with_role_management_policies(Vec<super::UnifiedRoleManagementPolicy>), "`roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`";
    "roleManagementPolicyAssignments" ROLE_MANAGEMENT_POLICY_ASSIGNMENTS, role_management_policy_assignments models -> Option<&[super::UnifiedRoleManagementPolicyAssignment]>, with_role_management_policy_assignments(Vec<super::UnifiedRoleManagementPolicyAssignment>), "`roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policyScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PolicyScope = "microsoft.graph.policyScope" {
        None = "none",
        All = "all",
        Selected = "selected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-beta)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement";
    "authenticationMethodsRegistrationCampaign" AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN, authentication_methods_registration_campaign model -> Option<&super::AuthenticationMethodsRegistrationCampaign>, with_authentication_methods_registration_campaign(super::AuthenticationMethodsRegistrationCampaign), "`authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskDetection`](https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-beta)
    RiskDetection = "microsoft.graph.riskDetection";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type enumeration -> Option<super::RiskEventType>, with_risk_event_type(super::RiskEventType), "`riskEventType`: `microsoft.graph.riskEventType`" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, malwareInfectedIPAddress, unfamiliarFeatures, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, adminConfirmedUserCompromised, generic, mcasSuspiciousInboxManipulationRules, investigationsThreatIntelligenceSigninLinked, mcasImpossibleTravel, maliciousIPAddressValidCredentialsBlockedIP.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, atRisk, dismissed, confirmedCompromised, unknownFutureValue.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, high, medium, hidden, none.";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, userPerformedSecuredPasswordChange, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline.";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, user.";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, ADFederationServices, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "riskType" RISK_TYPE, risk_type enumeration -> Option<super::RiskEventType>, with_risk_type(super::RiskEventType), "`riskType`: `microsoft.graph.riskEventType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetectionTimingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetectionTimingType = "microsoft.graph.riskDetectionTimingType" {
        NotDefined = "notDefined",
        Realtime = "realtime",
        NearRealtime = "nearRealtime",
        Offline = "offline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskEventType = "microsoft.graph.riskEventType" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        McasImpossibleTravel = "mcasImpossibleTravel",
        McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules",
        InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked",
        MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.riskServicePrincipalActivity`](https://learn.microsoft.com/graph/api/resources/riskserviceprincipalactivity?view=graph-rest-beta)
    RiskServicePrincipalActivity = "microsoft.graph.riskServicePrincipalActivity";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type enumeration -> Option<super::RiskEventType>, with_risk_event_type(super::RiskEventType), "`riskEventType`: `microsoft.graph.riskEventType`" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, investigationsThreatIntelligence, leakedCredentials, mcasSuspiciousInboxManipulationRules, generic, maliciousIPAddressValidCredentialsBlockedIP, adminConfirmedUserCompromised, investigationsThreatIntelligenceSigninLinked, mcasImpossibleTravel, unknownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-beta)
    RiskUserActivity = "microsoft.graph.riskUserActivity";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type strs -> Option<Vec<&str>>, with_risk_event_type(Vec<String>), "`riskEventType`: `Collection(Edm.String)`" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, genericadminConfirmedUserCompromised, mcasImpossibleTravel, mcasSuspiciousInboxManipulationRules, investigationsThreatIntelligenceSigninLinked, maliciousIPAddressValidCredentialsBlockedIP, unknownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "eventTypes" EVENT_TYPES, event_types enumerations -> Option<Vec<super::RiskEventType>>, with_event_types(Vec<super::RiskEventType>), "`eventTypes`: `Collection(microsoft.graph.riskEventType)`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.riskyServicePrincipal`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipal?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RiskyServicePrincipal: super::Entity = "microsoft.graph.riskyServicePrincipal" {
        "microsoft.graph.riskyServicePrincipalHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`" "Inherited from serviceprincipal.";
    "history" HISTORY, history models -> Option<&[super::RiskyServicePrincipalHistoryItem]>, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`: `Collection(microsoft.graph.riskyServicePrincipalHistoryItem)`";
}

crate::runtime::model! {
    /// Inherits from riskyServicePrincipal.
    ///
    /// [`microsoft.graph.riskyServicePrincipalHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipalhistoryitem?view=graph-rest-beta), with the accessors of [`RiskyServicePrincipal`](super::RiskyServicePrincipal)
    RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity = "microsoft.graph.riskyServicePrincipalHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "initiatedBy" INITIATED_BY, initiated_by bool -> Option<bool>, with_initiated_by(bool), "`initiatedBy`: `Edm.Boolean`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskServicePrincipalActivity>, with_activity(super::RiskServicePrincipalActivity), "`activity`: `microsoft.graph.riskServicePrincipalActivity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUser`](https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-beta)
    RiskyUser = "microsoft.graph.riskyUser" {
        "microsoft.graph.riskyUserHistoryItem",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`" "Possible values are: true, false.";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, high, medium, hidden, none.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, userPerformedSecuredPasswordChange, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUserHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-beta), with the accessors of [`RiskyUser`](super::RiskyUser)
    RiskyUserHistoryItem: super::RiskyUser = "microsoft.graph.riskyUserHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "initiatedBy" INITIATED_BY, initiated_by bool -> Option<bool>, with_initiated_by(bool), "`initiatedBy`: `Edm.Boolean`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskUserActivity>, with_activity(super::RiskUserActivity), "`activity`: `microsoft.graph.riskUserActivity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`](https://learn.microsoft.com/graph/api/resources/selfservicesignupauthenticationflowconfiguration?view=graph-rest-beta)
    SelfServiceSignUpAuthenticationFlowConfiguration = "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.servicePrincipalRiskDetection`](https://learn.microsoft.com/graph/api/resources/serviceprincipalriskdetection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServicePrincipalRiskDetection: super::Entity = "microsoft.graph.servicePrincipalRiskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, unknownFutureValue, servicePrincipal.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "keyIds" KEY_IDS, key_ids strs -> Option<Vec<&str>>, with_key_ids(Vec<String>), "`keyIds`: `Collection(Edm.String)`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, hidden, unknownFutureValue, adminConfirmedServicePrincipalCompromised, adminDismissedAllRiskForServicePrincipal.";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`" "Possible values are: investigationsThreatIntelligence, adminConfirmedServicePrincipalCompromised, generic, suspiciousSignins, leakedCredentials, unknownFutureValue.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "servicePrincipalDisplayName" SERVICE_PRINCIPAL_DISPLAY_NAME, service_principal_display_name str -> Option<&str>, with_service_principal_display_name(String), "`servicePrincipalDisplayName`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, UnknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyAuthenticationType = "microsoft.graph.signInFrequencyAuthenticationType" {
        PrimaryAndSecondaryAuthentication = "primaryAndSecondaryAuthentication",
        SecondaryAuthentication = "secondaryAuthentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyInterval`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyInterval = "microsoft.graph.signInFrequencyInterval" {
        TimeBased = "timeBased",
        EveryTime = "everyTime",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "type" TYPE, type_ enumeration -> Option<super::SigninFrequencyType>, with_type(super::SigninFrequencyType), "`type`: `microsoft.graph.signinFrequencyType`" "Possible values are: days, hours, null.";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::SignInFrequencyAuthenticationType>, with_authentication_type(super::SignInFrequencyAuthenticationType), "`authenticationType`: `microsoft.graph.signInFrequencyAuthenticationType`" "Possible values are: primaryAndSecondaryAuthentication, secondaryAuthentication.";
    "frequencyInterval" FREQUENCY_INTERVAL, frequency_interval enumeration -> Option<super::SignInFrequencyInterval>, with_frequency_interval(super::SignInFrequencyInterval), "`frequencyInterval`: `microsoft.graph.signInFrequencyInterval`" "Possible values are: timeBased, everyTime.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        Days = "days",
        Hours = "hours",
        Null = "null",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.smsAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.smsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::SmsAuthenticationMethodTarget]>, with_include_targets(Vec<super::SmsAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.smsAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.smsAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodtarget?view=graph-rest-beta), with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.smsAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "isUsableForSignIn" IS_USABLE_FOR_SIGN_IN, is_usable_for_sign_in bool -> Option<bool>, with_is_usable_for_sign_in(bool), "`isUsableForSignIn`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.socialIdentityProvider`](https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SocialIdentityProvider: super::IdentityProviderBase = "microsoft.graph.socialIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required.";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: Google, Facebook.";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, which the reference names and does not describe.
    SoftwareOathAuthenticationMethod = "microsoft.graph.softwareOathAuthenticationMethod"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        PassthroughAuthentication = "passthroughAuthentication",
        SeamlessSso = "seamlessSso",
        PasswordHashSync = "passwordHashSync",
        EmailAsAlternateId = "emailAsAlternateId",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
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
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
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
    /// [`microsoft.graph.tenantAppManagementPolicy`](https://learn.microsoft.com/graph/api/resources/tenantAppManagementPolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject = "microsoft.graph.tenantAppManagementPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::AppManagementConfiguration>, with_application_restrictions(super::AppManagementConfiguration), "`applicationRestrictions`: `microsoft.graph.appManagementConfiguration`";
    "servicePrincipalRestrictions" SERVICE_PRINCIPAL_RESTRICTIONS, service_principal_restrictions model -> Option<&super::AppManagementConfiguration>, with_service_principal_restrictions(super::AppManagementConfiguration), "`servicePrincipalRestrictions`: `microsoft.graph.appManagementConfiguration`";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantRelationshipAccessPolicyBase`](https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject = "microsoft.graph.tenantRelationshipAccessPolicyBase" {
        "microsoft.graph.crossTenantAccessPolicy",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKey`](https://learn.microsoft.com/graph/api/resources/trustframeworkkey?view=graph-rest-beta)
    TrustFrameworkKey = "microsoft.graph.trustFrameworkKey";
    "kid" KID, kid str -> Option<&str>, with_kid(String), "`kid`: `Edm.String`";
    "kty" KTY, kty str -> Option<&str>, with_kty(String), "`kty`: `Edm.String`" "Possible values are: rsa, oct.";
    "use" USE, use_ str -> Option<&str>, with_use(String), "`use`: `Edm.String`" "Possible values are: sig, enc.";
    "x5c" X5C, x5c strs -> Option<Vec<&str>>, with_x5c(Vec<String>), "`x5c`: `Collection(Edm.String)`";
    "x5t" X5T, x5t str -> Option<&str>, with_x5t(String), "`x5t`: `Edm.String`";
    "e" E, e str -> Option<&str>, with_e(String), "`e`: `Edm.String`";
    "d" D, d str -> Option<&str>, with_d(String), "`d`: `Edm.String`";
    "n" N, n str -> Option<&str>, with_n(String), "`n`: `Edm.String`";
    "p" P, p str -> Option<&str>, with_p(String), "`p`: `Edm.String`";
    "q" Q, q str -> Option<&str>, with_q(String), "`q`: `Edm.String`";
    "dp" DP, dp str -> Option<&str>, with_dp(String), "`dp`: `Edm.String`";
    "dq" DQ, dq str -> Option<&str>, with_dq(String), "`dq`: `Edm.String`";
    "qi" QI, qi str -> Option<&str>, with_qi(String), "`qi`: `Edm.String`";
    "k" K, k str -> Option<&str>, with_k(String), "`k`: `Edm.String`";
    "nbf" NBF, nbf i32 -> Option<i32>, with_nbf(i32), "`nbf`: `Edm.Int32`";
    "exp" EXP, exp i32 -> Option<i32>, with_exp(i32), "`exp`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKeySet`](https://learn.microsoft.com/graph/api/resources/trustframeworkkeyset?view=graph-rest-beta)
    TrustFrameworkKeySet = "microsoft.graph.trustFrameworkKeySet";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "keys" KEYS, keys models -> Option<&[super::TrustFrameworkKey]>, with_keys(Vec<super::TrustFrameworkKey>), "`keys`: `Collection(microsoft.graph.trustFrameworkKey)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkPolicy`](https://learn.microsoft.com/graph/api/resources/trustframeworkpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TrustFrameworkPolicy: super::Entity = "microsoft.graph.trustFrameworkPolicy";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicy`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.unifiedRoleManagementPolicyApprovalRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyapprovalrule?view=graph-rest-beta), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyApprovalRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyApprovalRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "setting" SETTING, setting model -> Option<&super::ApprovalSettings>, with_setting(super::ApprovalSettings), "`setting`: `microsoft.graph.approvalSettings`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyauthenticationcontextrule?view=graph-rest-beta), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyAuthenticationContextRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "claimValue" CLAIM_VALUE, claim_value str -> Option<&str>, with_claim_value(String), "`claimValue`: `Edm.String`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyEnablementRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyenablementrule?view=graph-rest-beta), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyEnablementRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyEnablementRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "enabledRules" ENABLED_RULES, enabled_rules strs -> Option<Vec<&str>>, with_enabled_rules(Vec<String>), "`enabledRules`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyExpirationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyexpirationrule?view=graph-rest-beta), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
    UnifiedRoleManagementPolicyExpirationRule: super::UnifiedRoleManagementPolicyRule, super::Entity = "microsoft.graph.unifiedRoleManagementPolicyExpirationRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::UnifiedRoleManagementPolicyRuleTarget), "`target`";
    "isExpirationRequired" IS_EXPIRATION_REQUIRED, is_expiration_required bool -> Option<bool>, with_is_expiration_required(bool), "`isExpirationRequired`: `Edm.Boolean`";
    "maximumDuration" MAXIMUM_DURATION, maximum_duration duration -> Parsed<Duration>, with_maximum_duration(Duration), "`maximumDuration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyNotificationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicynotificationrule?view=graph-rest-beta), with the accessors of [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule)
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
    /// [`microsoft.graph.unifiedRoleManagementPolicyRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyrule?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTarget`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyruletarget?view=graph-rest-beta)
    UnifiedRoleManagementPolicyRuleTarget = "microsoft.graph.unifiedRoleManagementPolicyRuleTarget";
    "caller" CALLER, caller str -> Option<&str>, with_caller(String), "`caller`: `Edm.String`" "Possible values are: None, Admin, EndUser.";
    "enforcedSettings" ENFORCED_SETTINGS, enforced_settings strs -> Option<Vec<&str>>, with_enforced_settings(Vec<String>), "`enforcedSettings`: `Collection(Edm.String)`";
    "inheritableSettings" INHERITABLE_SETTINGS, inheritable_settings strs -> Option<Vec<&str>>, with_inheritable_settings(Vec<String>), "`inheritableSettings`: `Collection(Edm.String)`";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`" "Possible values are: Eligibility, Assignment.";
    "operations" OPERATIONS, operations strs -> Option<Vec<&str>>, with_operations(Vec<String>), "`operations`: `Collection(Edm.String)`" "Possible values are: All, Activate, Deactivate, Assign, Update, Extend, Remove, Renew.";
    "targetObjects" TARGET_OBJECTS, target_objects models -> Option<&[super::DirectoryObject]>, with_target_objects(Vec<super::DirectoryObject>), "`targetObjects`: `Collection(microsoft.graph.directoryObject)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userAttributeValuesItem`](https://learn.microsoft.com/graph/api/resources/userattributevaluesitem?view=graph-rest-beta)
    UserAttributeValuesItem = "microsoft.graph.userAttributeValuesItem";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.UserFlow`](https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-beta)
    UserFlow = "microsoft.graph.UserFlow";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`" "Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner, unknownFutureValue.";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowApiConnectorConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowapiconnectorconfiguration?view=graph-rest-beta)
    UserFlowApiConnectorConfiguration = "microsoft.graph.userFlowApiConnectorConfiguration";
    "postFederationSignup" POST_FEDERATION_SIGNUP, post_federation_signup model -> Option<&super::IdentityApiConnector>, with_post_federation_signup(super::IdentityApiConnector), "`postFederationSignup`: `microsoft.graph.identityApiConnector`";
    "postAttributeCollection" POST_ATTRIBUTE_COLLECTION, post_attribute_collection model -> Option<&super::IdentityApiConnector>, with_post_attribute_collection(super::IdentityApiConnector), "`postAttributeCollection`: `microsoft.graph.identityApiConnector`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguageConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-beta)
    UserFlowLanguageConfiguration = "microsoft.graph.userFlowLanguageConfiguration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "defaultPages" DEFAULT_PAGES, default_pages models -> Option<&[super::UserFlowLanguagePage]>, with_default_pages(Vec<super::UserFlowLanguagePage>), "`defaultPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
    "overridesPages" OVERRIDES_PAGES, overrides_pages models -> Option<&[super::UserFlowLanguagePage]>, with_overrides_pages(Vec<super::UserFlowLanguagePage>), "`overridesPages`: `Collection(microsoft.graph.userFlowLanguagePage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguagePage`](https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-beta)
    UserFlowLanguagePage = "microsoft.graph.userFlowLanguagePage";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`" "Possible values are: normal, weak, unknown.";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (any(feature = "directory", feature = "users"));
}

crate::runtime::model! {
    /// Inherits from authenticationmethodconfiguration.
    ///
    /// [`microsoft.graph.x509CertificateAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    "certificateUserBindings" CERTIFICATE_USER_BINDINGS, certificate_user_bindings models -> Option<&[super::X509CertificateUserBinding]>, with_certificate_user_bindings(Vec<super::X509CertificateUserBinding>), "`certificateUserBindings`: `Collection(microsoft.graph.x509CertificateUserBinding)`";
    "authenticationModeConfiguration" AUTHENTICATION_MODE_CONFIGURATION, authentication_mode_configuration model -> Option<&super::X509CertificateAuthenticationModeConfiguration>, with_authentication_mode_configuration(super::X509CertificateAuthenticationModeConfiguration), "`authenticationModeConfiguration`: `microsoft.graph.x509CertificateAuthenticationModeConfiguration`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.x509CertificateAuthenticationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    X509CertificateAuthenticationMode = "microsoft.graph.x509CertificateAuthenticationMode" {
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateAuthenticationModeConfiguration`](https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmodeconfiguration?view=graph-rest-beta)
    X509CertificateAuthenticationModeConfiguration = "microsoft.graph.x509CertificateAuthenticationModeConfiguration";
    "rules" RULES, rules models -> Option<&[super::X509CertificateRule]>, with_rules(Vec<super::X509CertificateRule>), "`rules`: `Collection(microsoft.graph.x509CertificateRule)`";
    "x509CertificateAuthenticationDefaultMode" X509_CERTIFICATE_AUTHENTICATION_DEFAULT_MODE, x509_certificate_authentication_default_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_default_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationDefaultMode`: `microsoft.graph.x509CertificateAuthenticationMode`" "Possible values are: x509CertificateSingleFactor, x509CertificateMultiFactor, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateRule`](https://learn.microsoft.com/graph/api/resources/x509certificaterule?view=graph-rest-beta)
    X509CertificateRule = "microsoft.graph.x509CertificateRule";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`" "Required.";
    "x509CertificateAuthenticationMode" X509_CERTIFICATE_AUTHENTICATION_MODE, x509_certificate_authentication_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationMode`: `microsoft.graph.x509CertificateAuthenticationMode`" "Required. Possible values are: x509CertificateSingleFactor, x509CertificateMultiFactor, unknownFutureValue.";
    "x509CertificateRuleType" X509_CERTIFICATE_RULE_TYPE, x509_certificate_rule_type enumeration -> Option<super::X509CertificateRuleType>, with_x509_certificate_rule_type(super::X509CertificateRuleType), "`x509CertificateRuleType`: `microsoft.graph.x509CertificateRuleType`" "Required. Possible values are: issuerSubject, policyOID, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.x509CertificateRuleType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    X509CertificateRuleType = "microsoft.graph.x509CertificateRuleType" {
        IssuerSubject = "issuerSubject",
        PolicyOid = "policyOID",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateUserBinding`](https://learn.microsoft.com/graph/api/resources/x509certificateuserbinding?view=graph-rest-beta)
    X509CertificateUserBinding = "microsoft.graph.x509CertificateUserBinding";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`" "Required.";
    "userProperty" USER_PROPERTY, user_property str -> Option<&str>, with_user_property(String), "`userProperty`: `Edm.String`" "Required. Possible values are: onPremisesUserPrincipalName, email.";
    "x509CertificateField" X509_CERTIFICATE_FIELD, x509_certificate_field str -> Option<&str>, with_x509_certificate_field(String), "`x509CertificateField`: `Edm.String`" "Possible values are: PrincipalName, RFC822Name.";
}
