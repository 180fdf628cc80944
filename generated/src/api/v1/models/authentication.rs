// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid};

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
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ActivityType = "microsoft.graph.activityType" {
        Signin = "signin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipal = "servicePrincipal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.adminConsentRequestPolicy`](https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AdminConsentRequestPolicy: super::Entity = "microsoft.graph.adminConsentRequestPolicy";
    inherited "id" ID, with_id(String), "`id`";
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

crate::runtime::model! {
    /// `microsoft.graph.akamaiAttackGroupActionModel`, metadata
    AkamaiAttackGroupActionModel = "microsoft.graph.akamaiAttackGroupActionModel";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiCustomRuleModel`, metadata
    AkamaiCustomRuleModel = "microsoft.graph.akamaiCustomRuleModel";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiRapidRulesModel`, metadata
    AkamaiRapidRulesModel = "microsoft.graph.akamaiRapidRulesModel";
    "defaultAction" DEFAULT_ACTION, default_action str -> Option<&str>, with_default_action(String), "`defaultAction`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiVerifiedDetailsModel`, metadata, with the accessors of [`WebApplicationFirewallVerifiedDetails`](super::WebApplicationFirewallVerifiedDetails)
    AkamaiVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails = "microsoft.graph.akamaiVerifiedDetailsModel";
    inherited "dnsConfiguration" DNS_CONFIGURATION, with_dns_configuration(super::WebApplicationFirewallDnsConfiguration), "`dnsConfiguration`";
    "activeAttackGroups" ACTIVE_ATTACK_GROUPS, active_attack_groups models -> Option<&[super::AkamaiAttackGroupActionModel]>, with_active_attack_groups(Vec<super::AkamaiAttackGroupActionModel>), "`activeAttackGroups`: `Collection(microsoft.graph.akamaiAttackGroupActionModel)`, metadata";
    "activeCustomRules" ACTIVE_CUSTOM_RULES, active_custom_rules models -> Option<&[super::AkamaiCustomRuleModel]>, with_active_custom_rules(Vec<super::AkamaiCustomRuleModel>), "`activeCustomRules`: `Collection(microsoft.graph.akamaiCustomRuleModel)`, metadata";
    "rapidRules" RAPID_RULES, rapid_rules model -> Option<&super::AkamaiRapidRulesModel>, with_rapid_rules(super::AkamaiRapidRulesModel), "`rapidRules`: `microsoft.graph.akamaiRapidRulesModel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.akamaiWebApplicationFirewallProvider`, metadata, with the accessors of [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider)
    AkamaiWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity = "microsoft.graph.akamaiWebApplicationFirewallProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "accessToken" ACCESS_TOKEN, access_token str -> Option<&str>, with_access_token(String), "`accessToken`: `Edm.String`, metadata";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`, metadata";
    "clientToken" CLIENT_TOKEN, client_token str -> Option<&str>, with_client_token(String), "`clientToken`: `Edm.String`, metadata";
    "hostPrefix" HOST_PREFIX, host_prefix str -> Option<&str>, with_host_prefix(String), "`hostPrefix`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.allDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    AllDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.allDeviceRegistrationMembership"
}

crate::runtime::model! {
    /// `microsoft.graph.allDomains`, metadata, with the accessors of [`ValidatingDomains`](super::ValidatingDomains)
    AllDomains: super::ValidatingDomains = "microsoft.graph.allDomains";
    inherited "rootDomains" ROOT_DOMAINS, with_root_domains(super::RootDomains), "`rootDomains`";
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
    /// `microsoft.graph.anonymousCalendarSharingFreeBusyDetail`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusyDetail: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusyDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousCalendarSharingFreeBusyReviewer`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusyReviewer: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusyReviewer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousCalendarSharingFreeBusySimple`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    AnonymousCalendarSharingFreeBusySimple: super::M365CapabilityBase, super::Entity = "microsoft.graph.anonymousCalendarSharingFreeBusySimple";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
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
    /// `microsoft.graph.appManagementApplicationConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    AppManagementApplicationConfiguration: super::AppManagementConfiguration = "microsoft.graph.appManagementApplicationConfiguration";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
    "identifierUris" IDENTIFIER_URIS, identifier_uris model -> Option<&super::IdentifierUriConfiguration>, with_identifier_uris(super::IdentifierUriConfiguration), "`identifierUris`: `microsoft.graph.identifierUriConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appManagementServicePrincipalConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    AppManagementServicePrincipalConfiguration: super::AppManagementConfiguration = "microsoft.graph.appManagementServicePrincipalConfiguration";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationContext`, metadata, with the accessors of [`SignInContext`](super::SignInContext)
    ApplicationContext: super::SignInContext = "microsoft.graph.applicationContext";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`, metadata";
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
    /// `microsoft.graph.arkoseFraudProtectionProvider`, metadata, with the accessors of [`FraudProtectionProvider`](super::FraudProtectionProvider)
    ArkoseFraudProtectionProvider: super::FraudProtectionProvider, super::Entity = "microsoft.graph.arkoseFraudProtectionProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientSubDomain" CLIENT_SUB_DOMAIN, client_sub_domain str -> Option<&str>, with_client_sub_domain(String), "`clientSubDomain`: `Edm.String`, metadata";
    "privateKey" PRIVATE_KEY, private_key str -> Option<&str>, with_private_key(String), "`privateKey`: `Edm.String`, metadata";
    "publicKey" PUBLIC_KEY, public_key str -> Option<&str>, with_public_key(String), "`publicKey`: `Edm.String`, metadata";
    "verifySubDomain" VERIFY_SUB_DOMAIN, verify_sub_domain str -> Option<&str>, with_verify_sub_domain(String), "`verifySubDomain`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentOrder`](https://learn.microsoft.com/graph/api/resources/assignmentorder?view=graph-rest-1.0)
    AssignmentOrder = "microsoft.graph.assignmentOrder";
    "order" ORDER, order strs -> Option<Vec<&str>>, with_order(Vec<String>), "`order`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attestationEnforcement`, metadata
    AttestationEnforcement = "microsoft.graph.attestationEnforcement" {
        Disabled = "disabled",
        RegistrationOnly = "registrationOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attestationLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttestationLevel = "microsoft.graph.attestationLevel" {
        Attested = "attested",
        NotAttested = "notAttested",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authContext`, metadata, with the accessors of [`SignInContext`](super::SignInContext)
    AuthContext: super::SignInContext = "microsoft.graph.authContext";
    "authenticationContextValue" AUTHENTICATION_CONTEXT_VALUE, authentication_context_value str -> Option<&str>, with_authentication_context_value(String), "`authenticationContextValue`: `Edm.String`, metadata";
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
    "emailMethods" EMAIL_METHODS, email_methods models -> Option<&[super::EmailAuthenticationMethod]>, with_email_methods(Vec<super::EmailAuthenticationMethod>), "`emailMethods`: `Collection(microsoft.graph.emailAuthenticationMethod)`, metadata";
    "externalAuthenticationMethods" EXTERNAL_AUTHENTICATION_METHODS, external_authentication_methods models -> Option<&[super::ExternalAuthenticationMethod]>, with_external_authentication_methods(Vec<super::ExternalAuthenticationMethod>), "`externalAuthenticationMethods`: `Collection(microsoft.graph.externalAuthenticationMethod)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::LongRunningOperation]>, with_operations(Vec<super::LongRunningOperation>), "`operations`: `Collection(microsoft.graph.longRunningOperation)`, metadata";
    "passwordMethods" PASSWORD_METHODS, password_methods models -> Option<&[super::PasswordAuthenticationMethod]>, with_password_methods(Vec<super::PasswordAuthenticationMethod>), "`passwordMethods`: `Collection(microsoft.graph.passwordAuthenticationMethod)`, metadata";
    "phoneMethods" PHONE_METHODS, phone_methods models -> Option<&[super::PhoneAuthenticationMethod]>, with_phone_methods(Vec<super::PhoneAuthenticationMethod>), "`phoneMethods`: `Collection(microsoft.graph.phoneAuthenticationMethod)`, metadata";
    "platformCredentialMethods" PLATFORM_CREDENTIAL_METHODS, platform_credential_methods models -> Option<&[super::PlatformCredentialAuthenticationMethod]>, with_platform_credential_methods(Vec<super::PlatformCredentialAuthenticationMethod>), "`platformCredentialMethods`: `Collection(microsoft.graph.platformCredentialAuthenticationMethod)`, metadata";
    "softwareOathMethods" SOFTWARE_OATH_METHODS, software_oath_methods models -> Option<&[super::SoftwareOathAuthenticationMethod]>, with_software_oath_methods(Vec<super::SoftwareOathAuthenticationMethod>), "`softwareOathMethods`: `Collection(microsoft.graph.softwareOathAuthenticationMethod)`, metadata";
    "resourceAccountKeyAuthenticationMethods" RESOURCE_ACCOUNT_KEY_AUTHENTICATION_METHODS, resource_account_key_authentication_methods models -> Option<&[super::ResourceAccountKeyAuthenticationMethod]>, with_resource_account_key_authentication_methods(Vec<super::ResourceAccountKeyAuthenticationMethod>), "`resourceAccountKeyAuthenticationMethods`: `Collection(microsoft.graph.resourceAccountKeyAuthenticationMethod)`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionInputConfiguration`, metadata
    AuthenticationAttributeCollectionInputConfiguration = "microsoft.graph.authenticationAttributeCollectionInputConfiguration";
    "attribute" ATTRIBUTE, attribute str -> Option<&str>, with_attribute(String), "`attribute`: `Edm.String`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "editable" EDITABLE, editable bool -> Option<bool>, with_editable(bool), "`editable`: `Edm.Boolean`, metadata";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
    "inputType" INPUT_TYPE, input_type enumeration -> Option<super::AuthenticationAttributeCollectionInputType>, with_input_type(super::AuthenticationAttributeCollectionInputType), "`inputType`: `microsoft.graph.authenticationAttributeCollectionInputType`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "options" OPTIONS, options models -> Option<&[super::AuthenticationAttributeCollectionOptionConfiguration]>, with_options(Vec<super::AuthenticationAttributeCollectionOptionConfiguration>), "`options`: `Collection(microsoft.graph.authenticationAttributeCollectionOptionConfiguration)`, metadata";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`, metadata";
    "validationRegEx" VALIDATION_REG_EX, validation_reg_ex str -> Option<&str>, with_validation_reg_ex(String), "`validationRegEx`: `Edm.String`, metadata";
    "writeToDirectory" WRITE_TO_DIRECTORY, write_to_directory bool -> Option<bool>, with_write_to_directory(bool), "`writeToDirectory`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationAttributeCollectionInputType`, metadata
    AuthenticationAttributeCollectionInputType = "microsoft.graph.authenticationAttributeCollectionInputType" {
        Text = "text",
        RadioSingleSelect = "radioSingleSelect",
        CheckboxMultiSelect = "checkboxMultiSelect",
        Boolean = "boolean",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionOptionConfiguration`, metadata
    AuthenticationAttributeCollectionOptionConfiguration = "microsoft.graph.authenticationAttributeCollectionOptionConfiguration";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionPage`, metadata
    AuthenticationAttributeCollectionPage = "microsoft.graph.authenticationAttributeCollectionPage";
    "views" VIEWS, views models -> Option<&[super::AuthenticationAttributeCollectionPageViewConfiguration]>, with_views(Vec<super::AuthenticationAttributeCollectionPageViewConfiguration>), "`views`: `Collection(microsoft.graph.authenticationAttributeCollectionPageViewConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAttributeCollectionPageViewConfiguration`, metadata
    AuthenticationAttributeCollectionPageViewConfiguration = "microsoft.graph.authenticationAttributeCollectionPageViewConfiguration";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "inputs" INPUTS, inputs models -> Option<&[super::AuthenticationAttributeCollectionInputConfiguration]>, with_inputs(Vec<super::AuthenticationAttributeCollectionInputConfiguration>), "`inputs`: `Collection(microsoft.graph.authenticationAttributeCollectionInputConfiguration)`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationCombinationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationCombinationConfiguration: super::Entity = "microsoft.graph.authenticationCombinationConfiguration" {
        "microsoft.graph.fido2CombinationConfiguration",
        "microsoft.graph.x509CertificateCombinationConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appliesToCombinations" APPLIES_TO_COMBINATIONS, applies_to_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditionApplication`, metadata
    AuthenticationConditionApplication = "microsoft.graph.authenticationConditionApplication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditions`, metadata
    AuthenticationConditions = "microsoft.graph.authenticationConditions";
    "applications" APPLICATIONS, applications model -> Option<&super::AuthenticationConditionsApplications>, with_applications(super::AuthenticationConditionsApplications), "`applications`: `microsoft.graph.authenticationConditionsApplications`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConditionsApplications`, metadata
    AuthenticationConditionsApplications = "microsoft.graph.authenticationConditionsApplications";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications models -> Option<&[super::AuthenticationConditionApplication]>, with_include_applications(Vec<super::AuthenticationConditionApplication>), "`includeApplications`: `Collection(microsoft.graph.authenticationConditionApplication)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationConfigurationValidation`, metadata
    AuthenticationConfigurationValidation = "microsoft.graph.authenticationConfigurationValidation";
    "errors" ERRORS, errors models -> Option<&[super::GenericError]>, with_errors(Vec<super::GenericError>), "`errors`: `Collection(microsoft.graph.genericError)`, metadata";
    "warnings" WARNINGS, warnings models -> Option<&[super::GenericError]>, with_warnings(Vec<super::GenericError>), "`warnings`: `Collection(microsoft.graph.genericError)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationContextClassReference`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationContextClassReference: super::Entity = "microsoft.graph.authenticationContextClassReference";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isAvailable" IS_AVAILABLE, is_available bool -> Option<bool>, with_is_available(bool), "`isAvailable`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationEventListener`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationEventListener: super::Entity = "microsoft.graph.authenticationEventListener" {
        "microsoft.graph.onAttributeCollectionListener",
        "microsoft.graph.onAttributeCollectionStartListener",
        "microsoft.graph.onAttributeCollectionSubmitListener",
        "microsoft.graph.onAuthenticationMethodLoadStartListener",
        "microsoft.graph.onEmailOtpSendListener",
        "microsoft.graph.onFraudProtectionLoadStartListener",
        "microsoft.graph.onInteractiveAuthFlowStartListener",
        "microsoft.graph.onPasswordSubmitListener",
        "microsoft.graph.onTokenIssuanceStartListener",
        "microsoft.graph.onUserCreateStartListener",
        "microsoft.graph.onVerifiedIdClaimValidationListener",
    };
    inherited "id" ID, with_id(String), "`id`";
    "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, authentication_events_flow_id str -> Option<&str>, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`: `Edm.String`, metadata";
    "conditions" CONDITIONS, conditions model -> Option<&super::AuthenticationConditions>, with_conditions(super::AuthenticationConditions), "`conditions`: `microsoft.graph.authenticationConditions`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationEventsFlow`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationEventsFlow: super::Entity = "microsoft.graph.authenticationEventsFlow" {
        "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "conditions" CONDITIONS, conditions model -> Option<&super::AuthenticationConditions>, with_conditions(super::AuthenticationConditions), "`conditions`: `microsoft.graph.authenticationConditions`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationFlow`, metadata
    AuthenticationFlow = "microsoft.graph.authenticationFlow";
    "transferMethod" TRANSFER_METHOD, transfer_method flags -> Option<Flags<super::ConditionalAccessTransferMethods>>, with_transfer_method(Flags<super::ConditionalAccessTransferMethods>), "`transferMethod`: `microsoft.graph.conditionalAccessTransferMethods`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationFlowsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthenticationFlowsPolicy: super::Entity = "microsoft.graph.authenticationFlowsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "selfServiceSignUp" SELF_SERVICE_SIGN_UP, self_service_sign_up model -> Option<&super::SelfServiceSignUpAuthenticationFlowConfiguration>, with_self_service_sign_up(super::SelfServiceSignUpAuthenticationFlowConfiguration), "`selfServiceSignUp`: `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, read-only" "Optional. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethod`](https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethod: super::Entity = "microsoft.graph.authenticationMethod" {
        "microsoft.graph.emailAuthenticationMethod",
        "microsoft.graph.externalAuthenticationMethod",
        "microsoft.graph.fido2AuthenticationMethod",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.passwordAuthenticationMethod",
        "microsoft.graph.phoneAuthenticationMethod",
        "microsoft.graph.platformCredentialAuthenticationMethod",
        "microsoft.graph.qrCodePinAuthenticationMethod",
        "microsoft.graph.resourceAccountKeyAuthenticationMethod",
        "microsoft.graph.softwareOathAuthenticationMethod",
        "microsoft.graph.temporaryAccessPassAuthenticationMethod",
        "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from authenticationMethodConfiguration.
    ///
    /// [`microsoft.graph.authenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodConfiguration: super::Entity = "microsoft.graph.authenticationMethodConfiguration" {
        "microsoft.graph.emailAuthenticationMethodConfiguration",
        "microsoft.graph.externalAuthenticationMethodConfiguration",
        "microsoft.graph.fido2AuthenticationMethodConfiguration",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.qrCodePinAuthenticationMethodConfiguration",
        "microsoft.graph.smsAuthenticationMethodConfiguration",
        "microsoft.graph.softwareOathAuthenticationMethodConfiguration",
        "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        "microsoft.graph.voiceAuthenticationMethodConfiguration",
        "microsoft.graph.x509CertificateAuthenticationMethodConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "state" STATE, state enumeration -> Option<super::AuthenticationMethodState>, with_state(super::AuthenticationMethodState), "`state`: `microsoft.graph.authenticationMethodState`" "Possible values are: enabled, disabled.";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata
    AuthenticationMethodFeatureConfiguration = "microsoft.graph.authenticationMethodFeatureConfiguration";
    "excludeTarget" EXCLUDE_TARGET, exclude_target model -> Option<&super::FeatureTarget>, with_exclude_target(super::FeatureTarget), "`excludeTarget`: `microsoft.graph.featureTarget`, metadata";
    "includeTarget" INCLUDE_TARGET, include_target model -> Option<&super::FeatureTarget>, with_include_target(super::FeatureTarget), "`includeTarget`: `microsoft.graph.featureTarget`, metadata";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodKeyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodKeyStrength = "microsoft.graph.authenticationMethodKeyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationMethodModeDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodModeDetail: super::Entity = "microsoft.graph.authenticationMethodModeDetail";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::BaseAuthenticationMethod>, with_authentication_method(super::BaseAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.baseAuthenticationMethod`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodModes`, metadata
    AuthenticationMethodModes = "microsoft.graph.authenticationMethodModes" {
        Password = "password",
        Voice = "voice",
        HardwareOath = "hardwareOath",
        SoftwareOath = "softwareOath",
        Sms = "sms",
        Fido2 = "fido2",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        DeviceBasedPush = "deviceBasedPush",
        TemporaryAccessPassOneTime = "temporaryAccessPassOneTime",
        TemporaryAccessPassMultiUse = "temporaryAccessPassMultiUse",
        Email = "email",
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        FederatedSingleFactor = "federatedSingleFactor",
        FederatedMultiFactor = "federatedMultiFactor",
        UnknownFutureValue = "unknownFutureValue",
        QrCodePin = "qrCodePin",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodPlatform`, metadata
    AuthenticationMethodPlatform = "microsoft.graph.authenticationMethodPlatform" {
        Unknown = "unknown",
        Windows = "windows",
        MacOs = "macOS",
        Ios = "iOS",
        Android = "android",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodSignInState`, metadata
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
        "microsoft.graph.passkeyAuthenticationMethodTarget",
        "microsoft.graph.smsAuthenticationMethodTarget",
        "microsoft.graph.verifiableCredentialAuthenticationMethodTarget",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isRegistrationRequired" IS_REGISTRATION_REQUIRED, is_registration_required bool -> Option<bool>, with_is_registration_required(bool), "`isRegistrationRequired`: `Edm.Boolean`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group.";
    "useForSignIn" USE_FOR_SIGN_IN, use_for_sign_in bool -> Option<bool>, with_use_for_sign_in(bool), "`useForSignIn`: `Edm.Boolean`, not in the metadata";
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
    "policyMigrationState" POLICY_MIGRATION_STATE, policy_migration_state enumeration -> Option<super::AuthenticationMethodsPolicyMigrationState>, with_policy_migration_state(super::AuthenticationMethodsPolicyMigrationState), "`policyMigrationState`: `microsoft.graph.authenticationMethodsPolicyMigrationState`, metadata";
    "reconfirmationInDays" RECONFIRMATION_IN_DAYS, reconfirmation_in_days i32 -> Option<i32>, with_reconfirmation_in_days(i32), "`reconfirmationInDays`: `Edm.Int32`, metadata";
    "authenticationMethodConfigurations" AUTHENTICATION_METHOD_CONFIGURATIONS, authentication_method_configurations models -> Option<&[super::AuthenticationMethodConfiguration]>, with_authentication_method_configurations(Vec<super::AuthenticationMethodConfiguration>), "`authenticationMethodConfigurations`: `Collection(microsoft.graph.authenticationMethodConfiguration)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationMethodsPolicyMigrationState`, metadata
    AuthenticationMethodsPolicyMigrationState = "microsoft.graph.authenticationMethodsPolicyMigrationState" {
        PreMigration = "preMigration",
        MigrationInProgress = "migrationInProgress",
        MigrationComplete = "migrationComplete",
        UnknownFutureValue = "unknownFutureValue",
    }
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

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationPhoneType`, metadata
    AuthenticationPhoneType = "microsoft.graph.authenticationPhoneType" {
        Mobile = "mobile",
        AlternateMobile = "alternateMobile",
        Office = "office",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationStrengthPolicy: super::Entity = "microsoft.graph.authenticationStrengthPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "allowedCombinations" ALLOWED_COMBINATIONS, allowed_combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_allowed_combinations(Vec<super::AuthenticationMethodModes>), "`allowedCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::AuthenticationStrengthPolicyType>, with_policy_type(super::AuthenticationStrengthPolicyType), "`policyType`: `microsoft.graph.authenticationStrengthPolicyType`, metadata";
    "requirementsSatisfied" REQUIREMENTS_SATISFIED, requirements_satisfied flags -> Option<Flags<super::AuthenticationStrengthRequirements>>, with_requirements_satisfied(Flags<super::AuthenticationStrengthRequirements>), "`requirementsSatisfied`: `microsoft.graph.authenticationStrengthRequirements`, metadata";
    "combinationConfigurations" COMBINATION_CONFIGURATIONS, combination_configurations models -> Option<&[super::AuthenticationCombinationConfiguration]>, with_combination_configurations(Vec<super::AuthenticationCombinationConfiguration>), "`combinationConfigurations`: `Collection(microsoft.graph.authenticationCombinationConfiguration)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationStrengthPolicyType`, metadata
    AuthenticationStrengthPolicyType = "microsoft.graph.authenticationStrengthPolicyType" {
        BuiltIn = "builtIn",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationStrengthRequirements`, metadata
    AuthenticationStrengthRequirements = "microsoft.graph.authenticationStrengthRequirements" {
        None = "none",
        Mfa = "mfa",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationStrengthRoot: super::Entity = "microsoft.graph.authenticationStrengthRoot";
    inherited "id" ID, with_id(String), "`id`";
    "combinations" COMBINATIONS, combinations enumerations -> Option<Vec<super::AuthenticationMethodModes>>, with_combinations(Vec<super::AuthenticationMethodModes>), "`combinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    "authenticationMethodModes" AUTHENTICATION_METHOD_MODES, authentication_method_modes models -> Option<&[super::AuthenticationMethodModeDetail]>, with_authentication_method_modes(Vec<super::AuthenticationMethodModeDetail>), "`authenticationMethodModes`: `Collection(microsoft.graph.authenticationMethodModeDetail)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::AuthenticationStrengthPolicy]>, with_policies(Vec<super::AuthenticationStrengthPolicy>), "`policies`: `Collection(microsoft.graph.authenticationStrengthPolicy)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationStrengthUsage`, metadata
    AuthenticationStrengthUsage = "microsoft.graph.authenticationStrengthUsage";
    "mfa" MFA, mfa models -> Option<&[super::ConditionalAccessPolicy]>, with_mfa(Vec<super::ConditionalAccessPolicy>), "`mfa`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
    "none" NONE, none models -> Option<&[super::ConditionalAccessPolicy]>, with_none(Vec<super::ConditionalAccessPolicy>), "`none`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authorizationPolicy`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    AuthorizationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.authorizationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "allowedToSignUpEmailBasedSubscriptions" ALLOWED_TO_SIGN_UP_EMAIL_BASED_SUBSCRIPTIONS, allowed_to_sign_up_email_based_subscriptions bool -> Option<bool>, with_allowed_to_sign_up_email_based_subscriptions(bool), "`allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`";
    "allowedToUseSSPR" ALLOWED_TO_USE_SSPR, allowed_to_use_sspr bool -> Option<bool>, with_allowed_to_use_sspr(bool), "`allowedToUseSSPR`: `Edm.Boolean`";
    "allowEmailVerifiedUsersToJoinOrganization" ALLOW_EMAIL_VERIFIED_USERS_TO_JOIN_ORGANIZATION, allow_email_verified_users_to_join_organization bool -> Option<bool>, with_allow_email_verified_users_to_join_organization(bool), "`allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`";
    "allowInvitesFrom" ALLOW_INVITES_FROM, allow_invites_from enumeration -> Option<super::AllowInvitesFrom>, with_allow_invites_from(super::AllowInvitesFrom), "`allowInvitesFrom`: `microsoft.graph.allowInvitesFrom`" "Possible values are: none, adminsAndGuestInviters, adminsGuestInvitersAndAllMembers, everyone.";
    "blockMsolPowerShell" BLOCK_MSOL_POWER_SHELL, block_msol_power_shell bool -> Option<bool>, with_block_msol_power_shell(bool), "`blockMsolPowerShell`: `Edm.Boolean`";
    "defaultUserRolePermissions" DEFAULT_USER_ROLE_PERMISSIONS, default_user_role_permissions model -> Option<&super::DefaultUserRolePermissions>, with_default_user_role_permissions(super::DefaultUserRolePermissions), "`defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`";
    "guestUserRoleId" GUEST_USER_ROLE_ID, guest_user_role_id guid -> Parsed<Uuid>, with_guest_user_role_id(Uuid), "`guestUserRoleId`: `Edm.Guid`";
    "allowUserConsentForRiskyApps" ALLOW_USER_CONSENT_FOR_RISKY_APPS, allow_user_consent_for_risky_apps bool -> Option<bool>, with_allow_user_consent_for_risky_apps(bool), "`allowUserConsentForRiskyApps`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADJoinPolicy`, metadata
    AzureAdJoinPolicy = "microsoft.graph.azureADJoinPolicy";
    "allowedToJoin" ALLOWED_TO_JOIN, allowed_to_join model -> Option<&super::DeviceRegistrationMembership>, with_allowed_to_join(super::DeviceRegistrationMembership), "`allowedToJoin`: `microsoft.graph.deviceRegistrationMembership`, metadata";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`, metadata";
    "localAdmins" LOCAL_ADMINS, local_admins model -> Option<&super::LocalAdminSettings>, with_local_admins(super::LocalAdminSettings), "`localAdmins`: `microsoft.graph.localAdminSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADRegistrationPolicy`, metadata
    AzureAdRegistrationPolicy = "microsoft.graph.azureADRegistrationPolicy";
    "allowedToRegister" ALLOWED_TO_REGISTER, allowed_to_register model -> Option<&super::DeviceRegistrationMembership>, with_allowed_to_register(super::DeviceRegistrationMembership), "`allowedToRegister`: `microsoft.graph.deviceRegistrationMembership`, metadata";
    "isAdminConfigurable" IS_ADMIN_CONFIGURABLE, is_admin_configurable bool -> Option<bool>, with_is_admin_configurable(bool), "`isAdminConfigurable`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.b2bIdentityProvidersType`, metadata
    B2bIdentityProvidersType = "microsoft.graph.b2bIdentityProvidersType" {
        AzureActiveDirectory = "azureActiveDirectory",
        ExternalFederation = "externalFederation",
        SocialIdentityProviders = "socialIdentityProviders",
        EmailOneTimePasscode = "emailOneTimePasscode",
        MicrosoftAccount = "microsoftAccount",
        DefaultConfiguredIdp = "defaultConfiguredIdp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from identityUserFlow.
    ///
    /// [`microsoft.graph.b2xIdentityUserFlow`](https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-1.0), with the accessors of [`IdentityUserFlow`](super::IdentityUserFlow)
    B2xIdentityUserFlow: super::IdentityUserFlow, super::Entity = "microsoft.graph.b2xIdentityUserFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userFlowType" USER_FLOW_TYPE, with_user_flow_type(super::UserFlowType), "`userFlowType`";
    inherited "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, with_user_flow_type_version(f32), "`userFlowTypeVersion`";
    "apiConnectorConfiguration" API_CONNECTOR_CONFIGURATION, api_connector_configuration model -> Option<&super::UserFlowApiConnectorConfiguration>, with_api_connector_configuration(super::UserFlowApiConnectorConfiguration), "`apiConnectorConfiguration`: `microsoft.graph.userFlowApiConnectorConfiguration`";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProvider]>, with_identity_providers(Vec<super::IdentityProvider>), "`identityProviders`: `Collection(microsoft.graph.identityProvider)`" deprecated(since = "2021-08-24", note = "the service announces its removal on 2023-03-15 (2021-05/identityProvider)");
    "userAttributeAssignments" USER_ATTRIBUTE_ASSIGNMENTS, user_attribute_assignments models -> Option<&[super::IdentityUserFlowAttributeAssignment]>, with_user_attribute_assignments(Vec<super::IdentityUserFlowAttributeAssignment>), "`userAttributeAssignments`: `Collection(microsoft.graph.identityUserFlowAttributeAssignment)`";
    "languages" LANGUAGES, languages models -> Option<&[super::UserFlowLanguageConfiguration]>, with_languages(Vec<super::UserFlowLanguageConfiguration>), "`languages`: `Collection(microsoft.graph.userFlowLanguageConfiguration)`";
    "userFlowIdentityProviders" USER_FLOW_IDENTITY_PROVIDERS, user_flow_identity_providers models -> Option<&[super::IdentityProviderBase]>, with_user_flow_identity_providers(Vec<super::IdentityProviderBase>), "`userFlowIdentityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.baseAuthenticationMethod`, metadata
    BaseAuthenticationMethod = "microsoft.graph.baseAuthenticationMethod" {
        Password = "password",
        Voice = "voice",
        HardwareOath = "hardwareOath",
        SoftwareOath = "softwareOath",
        Sms = "sms",
        Fido2 = "fido2",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        MicrosoftAuthenticator = "microsoftAuthenticator",
        TemporaryAccessPass = "temporaryAccessPass",
        Email = "email",
        X509Certificate = "x509Certificate",
        Federation = "federation",
        UnknownFutureValue = "unknownFutureValue",
        QrCodePin = "qrCodePin",
    }
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
    /// `microsoft.graph.caPoliciesDeletableRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CaPoliciesDeletableRoot: super::Entity = "microsoft.graph.caPoliciesDeletableRoot";
    inherited "id" ID, with_id(String), "`id`";
    "namedLocations" NAMED_LOCATIONS, named_locations models -> Option<&[super::NamedLocation]>, with_named_locations(Vec<super::NamedLocation>), "`namedLocations`: `Collection(microsoft.graph.namedLocation)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::ConditionalAccessPolicy]>, with_policies(Vec<super::ConditionalAccessPolicy>), "`policies`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.claimBinding`, metadata
    ClaimBinding = "microsoft.graph.claimBinding";
    "matchConfidenceLevel" MATCH_CONFIDENCE_LEVEL, match_confidence_level enumeration -> Option<super::MatchConfidenceLevel>, with_match_confidence_level(super::MatchConfidenceLevel), "`matchConfidenceLevel`: `microsoft.graph.matchConfidenceLevel`, metadata";
    "sourceAttribute" SOURCE_ATTRIBUTE, source_attribute str -> Option<&str>, with_source_attribute(String), "`sourceAttribute`: `Edm.String`, metadata";
    "verifiedIdClaim" VERIFIED_ID_CLAIM, verified_id_claim str -> Option<&str>, with_verified_id_claim(String), "`verifiedIdClaim`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.claimBindingSource`, metadata
    ClaimBindingSource = "microsoft.graph.claimBindingSource" {
        Directory = "directory",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.claimValidation`, metadata
    ClaimValidation = "microsoft.graph.claimValidation";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
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
    /// `microsoft.graph.cloudFlareRuleModel`, metadata
    CloudFlareRuleModel = "microsoft.graph.cloudFlareRuleModel";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudFlareRulesetModel`, metadata
    CloudFlareRulesetModel = "microsoft.graph.cloudFlareRulesetModel";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "phaseName" PHASE_NAME, phase_name str -> Option<&str>, with_phase_name(String), "`phaseName`: `Edm.String`, metadata";
    "rulesetId" RULESET_ID, ruleset_id str -> Option<&str>, with_ruleset_id(String), "`rulesetId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudFlareVerifiedDetailsModel`, metadata, with the accessors of [`WebApplicationFirewallVerifiedDetails`](super::WebApplicationFirewallVerifiedDetails)
    CloudFlareVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails = "microsoft.graph.cloudFlareVerifiedDetailsModel";
    inherited "dnsConfiguration" DNS_CONFIGURATION, with_dns_configuration(super::WebApplicationFirewallDnsConfiguration), "`dnsConfiguration`";
    "enabledCustomRules" ENABLED_CUSTOM_RULES, enabled_custom_rules models -> Option<&[super::CloudFlareRuleModel]>, with_enabled_custom_rules(Vec<super::CloudFlareRuleModel>), "`enabledCustomRules`: `Collection(microsoft.graph.cloudFlareRuleModel)`, metadata";
    "enabledRecommendedRulesets" ENABLED_RECOMMENDED_RULESETS, enabled_recommended_rulesets models -> Option<&[super::CloudFlareRulesetModel]>, with_enabled_recommended_rulesets(Vec<super::CloudFlareRulesetModel>), "`enabledRecommendedRulesets`: `Collection(microsoft.graph.cloudFlareRulesetModel)`, metadata";
    "zoneId" ZONE_ID, zone_id str -> Option<&str>, with_zone_id(String), "`zoneId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudFlareWebApplicationFirewallProvider`, metadata, with the accessors of [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider)
    CloudFlareWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity = "microsoft.graph.cloudFlareWebApplicationFirewallProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "apiToken" API_TOKEN, api_token str -> Option<&str>, with_api_token(String), "`apiToken`: `Edm.String`, metadata";
    "zoneId" ZONE_ID, zone_id str -> Option<&str>, with_zone_id(String), "`zoneId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessAllExternalTenants`, metadata, with the accessors of [`ConditionalAccessExternalTenants`](super::ConditionalAccessExternalTenants)
    ConditionalAccessAllExternalTenants: super::ConditionalAccessExternalTenants = "microsoft.graph.conditionalAccessAllExternalTenants";
    inherited "membershipKind" MEMBERSHIP_KIND, with_membership_kind(super::ConditionalAccessExternalTenantsMembershipKind), "`membershipKind`";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessapplications?view=graph-rest-1.0)
    ConditionalAccessApplications = "microsoft.graph.conditionalAccessApplications";
    "includeApplications" INCLUDE_APPLICATIONS, include_applications strs -> Option<Vec<&str>>, with_include_applications(Vec<String>), "`includeApplications`: `Collection(Edm.String)`" "Possible values are: All, Office365.";
    "excludeApplications" EXCLUDE_APPLICATIONS, exclude_applications strs -> Option<Vec<&str>>, with_exclude_applications(Vec<String>), "`excludeApplications`: `Collection(Edm.String)`" "Possible values are: Office365.";
    "includeUserActions" INCLUDE_USER_ACTIONS, include_user_actions strs -> Option<Vec<&str>>, with_include_user_actions(Vec<String>), "`includeUserActions`: `Collection(Edm.String)`" "Possible values are: urn:user:registersecurityinfo, urn:user:registerdevice.";
    "applicationFilter" APPLICATION_FILTER, application_filter model -> Option<&super::ConditionalAccessFilter>, with_application_filter(super::ConditionalAccessFilter), "`applicationFilter`: `microsoft.graph.conditionalAccessFilter`, metadata";
    "includeAuthenticationContextClassReferences" INCLUDE_AUTHENTICATION_CONTEXT_CLASS_REFERENCES, include_authentication_context_class_references strs -> Option<Vec<&str>>, with_include_authentication_context_class_references(Vec<String>), "`includeAuthenticationContextClassReferences`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessAuthenticationFlows`, metadata
    ConditionalAccessAuthenticationFlows = "microsoft.graph.conditionalAccessAuthenticationFlows";
    "transferMethods" TRANSFER_METHODS, transfer_methods flags -> Option<Flags<super::ConditionalAccessTransferMethods>>, with_transfer_methods(Flags<super::ConditionalAccessTransferMethods>), "`transferMethods`: `microsoft.graph.conditionalAccessTransferMethods`, metadata";
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
    "servicePrincipalFilter" SERVICE_PRINCIPAL_FILTER, service_principal_filter model -> Option<&super::ConditionalAccessFilter>, with_service_principal_filter(super::ConditionalAccessFilter), "`servicePrincipalFilter`: `microsoft.graph.conditionalAccessFilter`, metadata";
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
    "authenticationFlows" AUTHENTICATION_FLOWS, authentication_flows model -> Option<&super::ConditionalAccessAuthenticationFlows>, with_authentication_flows(super::ConditionalAccessAuthenticationFlows), "`authenticationFlows`: `microsoft.graph.conditionalAccessAuthenticationFlows`, metadata";
    "insiderRiskLevels" INSIDER_RISK_LEVELS, insider_risk_levels flags -> Option<Flags<super::ConditionalAccessInsiderRiskLevels>>, with_insider_risk_levels(Flags<super::ConditionalAccessInsiderRiskLevels>), "`insiderRiskLevels`: `microsoft.graph.conditionalAccessInsiderRiskLevels`, metadata";
    "servicePrincipalRiskLevels" SERVICE_PRINCIPAL_RISK_LEVELS, service_principal_risk_levels enumerations -> Option<Vec<super::RiskLevel>>, with_service_principal_risk_levels(Vec<super::RiskLevel>), "`servicePrincipalRiskLevels`: `Collection(microsoft.graph.riskLevel)`, metadata";
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
    /// `microsoft.graph.conditionalAccessEnumeratedExternalTenants`, metadata, with the accessors of [`ConditionalAccessExternalTenants`](super::ConditionalAccessExternalTenants)
    ConditionalAccessEnumeratedExternalTenants: super::ConditionalAccessExternalTenants = "microsoft.graph.conditionalAccessEnumeratedExternalTenants";
    inherited "membershipKind" MEMBERSHIP_KIND, with_membership_kind(super::ConditionalAccessExternalTenantsMembershipKind), "`membershipKind`";
    "members" MEMBERS, members strs -> Option<Vec<&str>>, with_members(Vec<String>), "`members`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessExternalTenants`, metadata
    ConditionalAccessExternalTenants = "microsoft.graph.conditionalAccessExternalTenants" {
        "microsoft.graph.conditionalAccessAllExternalTenants",
        "microsoft.graph.conditionalAccessEnumeratedExternalTenants",
    };
    "membershipKind" MEMBERSHIP_KIND, membership_kind enumeration -> Option<super::ConditionalAccessExternalTenantsMembershipKind>, with_membership_kind(super::ConditionalAccessExternalTenantsMembershipKind), "`membershipKind`: `microsoft.graph.conditionalAccessExternalTenantsMembershipKind`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.conditionalAccessExternalTenantsMembershipKind`, metadata
    ConditionalAccessExternalTenantsMembershipKind = "microsoft.graph.conditionalAccessExternalTenantsMembershipKind" {
        All = "all",
        Enumerated = "enumerated",
        UnknownFutureValue = "unknownFutureValue",
    }
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
        RiskRemediation = "riskRemediation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessGrantControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols?view=graph-rest-1.0)
    ConditionalAccessGrantControls = "microsoft.graph.conditionalAccessGrantControls";
    "operator" OPERATOR, operator str -> Option<&str>, with_operator(String), "`operator`: `Edm.String`" "Possible values are: AND, OR.";
    "builtInControls" BUILT_IN_CONTROLS, built_in_controls enumerations -> Option<Vec<super::ConditionalAccessGrantControl>>, with_built_in_controls(Vec<super::ConditionalAccessGrantControl>), "`builtInControls`: `Collection(microsoft.graph.conditionalAccessGrantControl)`" "Possible values are: block, mfa, compliantDevice, domainJoinedDevice, approvedApplication, compliantApplication, passwordChange, unknownFutureValue.";
    "customAuthenticationFactors" CUSTOM_AUTHENTICATION_FACTORS, custom_authentication_factors strs -> Option<Vec<&str>>, with_custom_authentication_factors(Vec<String>), "`customAuthenticationFactors`: `Collection(Edm.String)`";
    "termsOfUse" TERMS_OF_USE, terms_of_use strs -> Option<Vec<&str>>, with_terms_of_use(Vec<String>), "`termsOfUse`: `Collection(Edm.String)`";
    "authenticationStrength" AUTHENTICATION_STRENGTH, authentication_strength model -> Option<&super::AuthenticationStrengthPolicy>, with_authentication_strength(super::AuthenticationStrengthPolicy), "`authenticationStrength`: `microsoft.graph.authenticationStrengthPolicy`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.conditionalAccessGuestOrExternalUserTypes`, metadata
    ConditionalAccessGuestOrExternalUserTypes = "microsoft.graph.conditionalAccessGuestOrExternalUserTypes" {
        None = "none",
        InternalGuest = "internalGuest",
        B2bCollaborationGuest = "b2bCollaborationGuest",
        B2bCollaborationMember = "b2bCollaborationMember",
        B2bDirectConnectUser = "b2bDirectConnectUser",
        OtherExternalUser = "otherExternalUser",
        ServiceProvider = "serviceProvider",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessGuestsOrExternalUsers`, metadata
    ConditionalAccessGuestsOrExternalUsers = "microsoft.graph.conditionalAccessGuestsOrExternalUsers";
    "externalTenants" EXTERNAL_TENANTS, external_tenants model -> Option<&super::ConditionalAccessExternalTenants>, with_external_tenants(super::ConditionalAccessExternalTenants), "`externalTenants`: `microsoft.graph.conditionalAccessExternalTenants`, metadata";
    "guestOrExternalUserTypes" GUEST_OR_EXTERNAL_USER_TYPES, guest_or_external_user_types flags -> Option<Flags<super::ConditionalAccessGuestOrExternalUserTypes>>, with_guest_or_external_user_types(Flags<super::ConditionalAccessGuestOrExternalUserTypes>), "`guestOrExternalUserTypes`: `microsoft.graph.conditionalAccessGuestOrExternalUserTypes`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.conditionalAccessInsiderRiskLevels`, metadata
    ConditionalAccessInsiderRiskLevels = "microsoft.graph.conditionalAccessInsiderRiskLevels" {
        Minor = "minor",
        Moderate = "moderate",
        Elevated = "elevated",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// [`microsoft.graph.conditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-1.0), with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    ConditionalAccessPolicy: super::PolicyDeletableItem = "microsoft.graph.conditionalAccessPolicy" {
        "microsoft.graph.whatIfAnalysisResult",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "conditions" CONDITIONS, conditions model -> Option<&super::ConditionalAccessConditionSet>, with_conditions(super::ConditionalAccessConditionSet), "`conditions`: `microsoft.graph.conditionalAccessConditionSet`" "Required.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grantControls" GRANT_CONTROLS, grant_controls model -> Option<&super::ConditionalAccessGrantControls>, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`: `microsoft.graph.conditionalAccessGrantControls`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "sessionControls" SESSION_CONTROLS, session_controls model -> Option<&super::ConditionalAccessSessionControls>, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`: `microsoft.graph.conditionalAccessSessionControls`";
    "state" STATE, state enumeration -> Option<super::ConditionalAccessPolicyState>, with_state(super::ConditionalAccessPolicyState), "`state`: `microsoft.graph.conditionalAccessPolicyState`" "Required. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessPolicyDetail`, metadata
    ConditionalAccessPolicyDetail = "microsoft.graph.conditionalAccessPolicyDetail";
    "conditions" CONDITIONS, conditions model -> Option<&super::ConditionalAccessConditionSet>, with_conditions(super::ConditionalAccessConditionSet), "`conditions`: `microsoft.graph.conditionalAccessConditionSet`, metadata";
    "grantControls" GRANT_CONTROLS, grant_controls model -> Option<&super::ConditionalAccessGrantControls>, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`: `microsoft.graph.conditionalAccessGrantControls`, metadata";
    "sessionControls" SESSION_CONTROLS, session_controls model -> Option<&super::ConditionalAccessSessionControls>, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`: `microsoft.graph.conditionalAccessSessionControls`, metadata";
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
    /// [`microsoft.graph.conditionalAccessRoot`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ConditionalAccessRoot: super::Entity = "microsoft.graph.conditionalAccessRoot";
    inherited "id" ID, with_id(String), "`id`";
    "namedLocations" NAMED_LOCATIONS, named_locations models -> Option<&[super::NamedLocation]>, with_named_locations(Vec<super::NamedLocation>), "`namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only" "Read-only. Nullable.";
    "conditionalAccessPolicy" CONDITIONAL_ACCESS_POLICY, conditional_access_policy models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policy(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only, not in the metadata" "Read-only. Nullable.";
    "authenticationContextClassReferences" AUTHENTICATION_CONTEXT_CLASS_REFERENCES, authentication_context_class_references models -> Option<&[super::AuthenticationContextClassReference]>, with_authentication_context_class_references(Vec<super::AuthenticationContextClassReference>), "`authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContextClassReference)`, metadata";
    "authenticationStrength" AUTHENTICATION_STRENGTH, authentication_strength model -> Option<&super::AuthenticationStrengthRoot>, with_authentication_strength(super::AuthenticationStrengthRoot), "`authenticationStrength`: `microsoft.graph.authenticationStrengthRoot`, metadata";
    "deletedItems" DELETED_ITEMS, deleted_items model -> Option<&super::CaPoliciesDeletableRoot>, with_deleted_items(super::CaPoliciesDeletableRoot), "`deletedItems`: `microsoft.graph.caPoliciesDeletableRoot`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::ConditionalAccessPolicy]>, with_policies(Vec<super::ConditionalAccessPolicy>), "`policies`: `Collection(microsoft.graph.conditionalAccessPolicy)`, metadata";
    "templates" TEMPLATES, templates models -> Option<&[super::ConditionalAccessTemplate]>, with_templates(Vec<super::ConditionalAccessTemplate>), "`templates`: `Collection(microsoft.graph.conditionalAccessTemplate)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessSessionControl`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrol?view=graph-rest-1.0)
    ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControl" {
        "microsoft.graph.applicationEnforcedRestrictionsSessionControl",
        "microsoft.graph.cloudAppSecuritySessionControl",
        "microsoft.graph.persistentBrowserSessionControl",
        "microsoft.graph.secureSignInSessionControl",
        "microsoft.graph.signInFrequencySessionControl",
    };
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from conditionalAccessSessionControl.
    ///
    /// [`microsoft.graph.conditionalAccessSessionControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrols?view=graph-rest-1.0)
    ConditionalAccessSessionControls = "microsoft.graph.conditionalAccessSessionControls";
    "applicationEnforcedRestrictions" APPLICATION_ENFORCED_RESTRICTIONS, application_enforced_restrictions model -> Option<&super::ApplicationEnforcedRestrictionsSessionControl>, with_application_enforced_restrictions(super::ApplicationEnforcedRestrictionsSessionControl), "`applicationEnforcedRestrictions`: `microsoft.graph.applicationEnforcedRestrictionsSessionControl`";
    "cloudAppSecurity" CLOUD_APP_SECURITY, cloud_app_security model -> Option<&super::CloudAppSecuritySessionControl>, with_cloud_app_security(super::CloudAppSecuritySessionControl), "`cloudAppSecurity`: `microsoft.graph.cloudAppSecuritySessionControl`";
    "disableResilienceDefaults" DISABLE_RESILIENCE_DEFAULTS, disable_resilience_defaults bool -> Option<bool>, with_disable_resilience_defaults(bool), "`disableResilienceDefaults`: `Edm.Boolean`";
    "persistentBrowser" PERSISTENT_BROWSER, persistent_browser model -> Option<&super::PersistentBrowserSessionControl>, with_persistent_browser(super::PersistentBrowserSessionControl), "`persistentBrowser`: `microsoft.graph.persistentBrowserSessionControl`";
    "signInFrequency" SIGN_IN_FREQUENCY, sign_in_frequency model -> Option<&super::SignInFrequencySessionControl>, with_sign_in_frequency(super::SignInFrequencySessionControl), "`signInFrequency`: `microsoft.graph.signInFrequencySessionControl`";
    "secureSignInSession" SECURE_SIGN_IN_SESSION, secure_sign_in_session model -> Option<&super::SecureSignInSessionControl>, with_secure_sign_in_session(super::SecureSignInSessionControl), "`secureSignInSession`: `microsoft.graph.secureSignInSessionControl`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    ConditionalAccessTemplate: super::Entity = "microsoft.graph.conditionalAccessTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "details" DETAILS, details model -> Option<&super::ConditionalAccessPolicyDetail>, with_details(super::ConditionalAccessPolicyDetail), "`details`: `microsoft.graph.conditionalAccessPolicyDetail`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "scenarios" SCENARIOS, scenarios flags -> Option<Flags<super::TemplateScenarios>>, with_scenarios(Flags<super::TemplateScenarios>), "`scenarios`: `microsoft.graph.templateScenarios`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.conditionalAccessTransferMethods`, metadata
    ConditionalAccessTransferMethods = "microsoft.graph.conditionalAccessTransferMethods" {
        None = "none",
        DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    "excludeGuestsOrExternalUsers" EXCLUDE_GUESTS_OR_EXTERNAL_USERS, exclude_guests_or_external_users model -> Option<&super::ConditionalAccessGuestsOrExternalUsers>, with_exclude_guests_or_external_users(super::ConditionalAccessGuestsOrExternalUsers), "`excludeGuestsOrExternalUsers`: `microsoft.graph.conditionalAccessGuestsOrExternalUsers`, metadata";
    "includeGuestsOrExternalUsers" INCLUDE_GUESTS_OR_EXTERNAL_USERS, include_guests_or_external_users model -> Option<&super::ConditionalAccessGuestsOrExternalUsers>, with_include_guests_or_external_users(super::ConditionalAccessGuestsOrExternalUsers), "`includeGuestsOrExternalUsers`: `microsoft.graph.conditionalAccessGuestsOrExternalUsers`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.countryLookupMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CountryLookupMethodType = "microsoft.graph.countryLookupMethodType" {
        ClientIpAddress = "clientIpAddress",
        AuthenticatorAppGps = "authenticatorAppGps",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.countryNamedLocation`](https://learn.microsoft.com/graph/api/resources/countrynamedlocation?view=graph-rest-1.0), with the accessors of [`NamedLocation`](super::NamedLocation)
    CountryNamedLocation: super::NamedLocation = "microsoft.graph.countryNamedLocation";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "countriesAndRegions" COUNTRIES_AND_REGIONS, countries_and_regions strs -> Option<Vec<&str>>, with_countries_and_regions(Vec<String>), "`countriesAndRegions`: `Collection(Edm.String)`" "Required.";
    "countryLookupMethod" COUNTRY_LOOKUP_METHOD, country_lookup_method enumeration -> Option<super::CountryLookupMethodType>, with_country_lookup_method(super::CountryLookupMethodType), "`countryLookupMethod`: `microsoft.graph.countryLookupMethodType`" "Possible values are: clientIpAddress, authenticatorAppGps.";
    "includeUnknownCountriesAndRegions" INCLUDE_UNKNOWN_COUNTRIES_AND_REGIONS, include_unknown_countries_and_regions bool -> Option<bool>, with_include_unknown_countries_and_regions(bool), "`includeUnknownCountriesAndRegions`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicy`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    CrossTenantAccessPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.crossTenantAccessPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "allowedCloudEndpoints" ALLOWED_CLOUD_ENDPOINTS, allowed_cloud_endpoints strs -> Option<Vec<&str>>, with_allowed_cloud_endpoints(Vec<String>), "`allowedCloudEndpoints`: `Collection(Edm.String)`, metadata";
    "default" DEFAULT, default_ model -> Option<&super::CrossTenantAccessPolicyConfigurationDefault>, with_default(super::CrossTenantAccessPolicyConfigurationDefault), "`default`: `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`";
    "partners" PARTNERS, partners models -> Option<&[super::CrossTenantAccessPolicyConfigurationPartner]>, with_partners(Vec<super::CrossTenantAccessPolicyConfigurationPartner>), "`partners`: `Collection(microsoft.graph.crossTenantAccessPolicyConfigurationPartner)`";
    "templates" TEMPLATES, templates model -> Option<&super::PolicyTemplate>, with_templates(super::PolicyTemplate), "`templates`: `microsoft.graph.policyTemplate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting`, metadata
    CrossTenantAccessPolicyAppServiceConnectSetting = "microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting";
    "applications" APPLICATIONS, applications model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_applications(super::CrossTenantAccessPolicyTargetConfiguration), "`applications`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyB2BSetting`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting?view=graph-rest-1.0)
    CrossTenantAccessPolicyB2bSetting = "microsoft.graph.crossTenantAccessPolicyB2BSetting" {
        "microsoft.graph.crossTenantAccessPolicyTenantRestrictions",
    };
    "applications" APPLICATIONS, applications model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_applications(super::CrossTenantAccessPolicyTargetConfiguration), "`applications`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
    "usersAndGroups" USERS_AND_GROUPS, users_and_groups model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_users_and_groups(super::CrossTenantAccessPolicyTargetConfiguration), "`usersAndGroups`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationDefault`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    CrossTenantAccessPolicyConfigurationDefault: super::Entity = "microsoft.graph.crossTenantAccessPolicyConfigurationDefault";
    inherited "id" ID, with_id(String), "`id`";
    "b2bCollaborationInbound" B2B_COLLABORATION_INBOUND, b2b_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bCollaborationOutbound" B2B_COLLABORATION_OUTBOUND, b2b_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectInbound" B2B_DIRECT_CONNECT_INBOUND, b2b_direct_connect_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "b2bDirectConnectOutbound" B2B_DIRECT_CONNECT_OUTBOUND, b2b_direct_connect_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`";
    "inboundTrust" INBOUND_TRUST, inbound_trust model -> Option<&super::CrossTenantAccessPolicyInboundTrust>, with_inbound_trust(super::CrossTenantAccessPolicyInboundTrust), "`inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`";
    "isServiceDefault" IS_SERVICE_DEFAULT, is_service_default bool -> Option<bool>, with_is_service_default(bool), "`isServiceDefault`: `Edm.Boolean`";
    "appServiceConnectInbound" APP_SERVICE_CONNECT_INBOUND, app_service_connect_inbound model -> Option<&super::CrossTenantAccessPolicyAppServiceConnectSetting>, with_app_service_connect_inbound(super::CrossTenantAccessPolicyAppServiceConnectSetting), "`appServiceConnectInbound`: `microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting`, metadata";
    "automaticUserConsentSettings" AUTOMATIC_USER_CONSENT_SETTINGS, automatic_user_consent_settings model -> Option<&super::InboundOutboundPolicyConfiguration>, with_automatic_user_consent_settings(super::InboundOutboundPolicyConfiguration), "`automaticUserConsentSettings`: `microsoft.graph.inboundOutboundPolicyConfiguration`, metadata";
    "invitationRedemptionIdentityProviderConfiguration" INVITATION_REDEMPTION_IDENTITY_PROVIDER_CONFIGURATION, invitation_redemption_identity_provider_configuration model -> Option<&super::DefaultInvitationRedemptionIdentityProviderConfiguration>, with_invitation_redemption_identity_provider_configuration(super::DefaultInvitationRedemptionIdentityProviderConfiguration), "`invitationRedemptionIdentityProviderConfiguration`: `microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration`, metadata";
    "m365CollaborationInbound" M365_COLLABORATION_INBOUND, m365_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyM365CollaborationInboundSetting>, with_m365_collaboration_inbound(super::CrossTenantAccessPolicyM365CollaborationInboundSetting), "`m365CollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting`, metadata";
    "m365CollaborationOutbound" M365_COLLABORATION_OUTBOUND, m365_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>, with_m365_collaboration_outbound(super::CrossTenantAccessPolicyM365CollaborationOutboundSetting), "`m365CollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting`, metadata";
    "tenantRestrictions" TENANT_RESTRICTIONS, tenant_restrictions model -> Option<&super::CrossTenantAccessPolicyTenantRestrictions>, with_tenant_restrictions(super::CrossTenantAccessPolicyTenantRestrictions), "`tenantRestrictions`: `microsoft.graph.crossTenantAccessPolicyTenantRestrictions`, metadata";
    "m365Capabilities" M365_CAPABILITIES, m365_capabilities models -> Option<&[super::M365CapabilityBase]>, with_m365_capabilities(Vec<super::M365CapabilityBase>), "`m365Capabilities`: `Collection(microsoft.graph.m365CapabilityBase)`, metadata of another version";
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
    "appServiceConnectInbound" APP_SERVICE_CONNECT_INBOUND, app_service_connect_inbound model -> Option<&super::CrossTenantAccessPolicyAppServiceConnectSetting>, with_app_service_connect_inbound(super::CrossTenantAccessPolicyAppServiceConnectSetting), "`appServiceConnectInbound`: `microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting`, metadata";
    "automaticUserConsentSettings" AUTOMATIC_USER_CONSENT_SETTINGS, automatic_user_consent_settings model -> Option<&super::InboundOutboundPolicyConfiguration>, with_automatic_user_consent_settings(super::InboundOutboundPolicyConfiguration), "`automaticUserConsentSettings`: `microsoft.graph.inboundOutboundPolicyConfiguration`, metadata";
    "isInMultiTenantOrganization" IS_IN_MULTI_TENANT_ORGANIZATION, is_in_multi_tenant_organization bool -> Option<bool>, with_is_in_multi_tenant_organization(bool), "`isInMultiTenantOrganization`: `Edm.Boolean`, metadata";
    "m365CollaborationInbound" M365_COLLABORATION_INBOUND, m365_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyM365CollaborationInboundSetting>, with_m365_collaboration_inbound(super::CrossTenantAccessPolicyM365CollaborationInboundSetting), "`m365CollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting`, metadata";
    "m365CollaborationOutbound" M365_COLLABORATION_OUTBOUND, m365_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>, with_m365_collaboration_outbound(super::CrossTenantAccessPolicyM365CollaborationOutboundSetting), "`m365CollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting`, metadata";
    "tenantRestrictions" TENANT_RESTRICTIONS, tenant_restrictions model -> Option<&super::CrossTenantAccessPolicyTenantRestrictions>, with_tenant_restrictions(super::CrossTenantAccessPolicyTenantRestrictions), "`tenantRestrictions`: `microsoft.graph.crossTenantAccessPolicyTenantRestrictions`, metadata";
    "identitySynchronization" IDENTITY_SYNCHRONIZATION, identity_synchronization model -> Option<&super::CrossTenantIdentitySyncPolicyPartner>, with_identity_synchronization(super::CrossTenantIdentitySyncPolicyPartner), "`identitySynchronization`: `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, metadata";
    "serviceProviderConstraints" SERVICE_PROVIDER_CONSTRAINTS, service_provider_constraints model -> Option<&super::ServiceProviderConstraints>, with_service_provider_constraints(super::ServiceProviderConstraints), "`serviceProviderConstraints`: `microsoft.graph.serviceProviderConstraints`, metadata";
    "m365Capabilities" M365_CAPABILITIES, m365_capabilities models -> Option<&[super::M365CapabilityBase]>, with_m365_capabilities(Vec<super::M365CapabilityBase>), "`m365Capabilities`: `Collection(microsoft.graph.m365CapabilityBase)`, metadata of another version";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyInboundTrust`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust?view=graph-rest-1.0)
    CrossTenantAccessPolicyInboundTrust = "microsoft.graph.crossTenantAccessPolicyInboundTrust";
    "isCompliantDeviceAccepted" IS_COMPLIANT_DEVICE_ACCEPTED, is_compliant_device_accepted bool -> Option<bool>, with_is_compliant_device_accepted(bool), "`isCompliantDeviceAccepted`: `Edm.Boolean`";
    "isHybridAzureADJoinedDeviceAccepted" IS_HYBRID_AZURE_AD_JOINED_DEVICE_ACCEPTED, is_hybrid_azure_ad_joined_device_accepted bool -> Option<bool>, with_is_hybrid_azure_ad_joined_device_accepted(bool), "`isHybridAzureADJoinedDeviceAccepted`: `Edm.Boolean`";
    "isMfaAccepted" IS_MFA_ACCEPTED, is_mfa_accepted bool -> Option<bool>, with_is_mfa_accepted(bool), "`isMfaAccepted`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting`, metadata
    CrossTenantAccessPolicyM365CollaborationInboundSetting = "microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting";
    "users" USERS, users model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_users(super::CrossTenantAccessPolicyTargetConfiguration), "`users`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting`, metadata
    CrossTenantAccessPolicyM365CollaborationOutboundSetting = "microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting";
    "usersAndGroups" USERS_AND_GROUPS, users_and_groups model -> Option<&super::CrossTenantAccessPolicyTargetConfiguration>, with_users_and_groups(super::CrossTenantAccessPolicyTargetConfiguration), "`usersAndGroups`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`, metadata";
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
    /// `microsoft.graph.crossTenantAccessPolicyTenantRestrictions`, metadata, with the accessors of [`CrossTenantAccessPolicyB2bSetting`](super::CrossTenantAccessPolicyB2bSetting)
    CrossTenantAccessPolicyTenantRestrictions: super::CrossTenantAccessPolicyB2bSetting = "microsoft.graph.crossTenantAccessPolicyTenantRestrictions";
    inherited "applications" APPLICATIONS, with_applications(super::CrossTenantAccessPolicyTargetConfiguration), "`applications`";
    inherited "usersAndGroups" USERS_AND_GROUPS, with_users_and_groups(super::CrossTenantAccessPolicyTargetConfiguration), "`usersAndGroups`";
    "devices" DEVICES, devices model -> Option<&super::DevicesFilter>, with_devices(super::DevicesFilter), "`devices`: `microsoft.graph.devicesFilter`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantCalendarAvailabilityBasic`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantCalendarAvailabilityBasic: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantCalendarAvailabilityBasic";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantCalendarAvailabilityLimitedDetails: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantCalendarSharingFreeBusyDetail: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantCalendarSharingFreeBusyReviewer: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantCalendarSharingFreeBusySimple`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantCalendarSharingFreeBusySimple: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantCalendarSharingFreeBusySimple";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, metadata
    CrossTenantIdentitySyncPolicyPartner = "microsoft.graph.crossTenantIdentitySyncPolicyPartner";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userSyncInbound" USER_SYNC_INBOUND, user_sync_inbound model -> Option<&super::CrossTenantUserSyncInbound>, with_user_sync_inbound(super::CrossTenantUserSyncInbound), "`userSyncInbound`: `microsoft.graph.crossTenantUserSyncInbound`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMailTipsAll`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantMailTipsAll: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantMailTipsAll";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMailTipsLimited`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantMailTipsLimited: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantMailTipsLimited";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMigration`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantMigration: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantMigration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantOpenProfileCard`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantOpenProfileCard: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantOpenProfileCard";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantPlacesDeskBooking`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantPlacesDeskBooking: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantPlacesDeskBooking";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantPlacesRoomBooking`, metadata of another version, with the accessors of [`M365CapabilityBase`](super::M365CapabilityBase)
    CrossTenantPlacesRoomBooking: super::M365CapabilityBase, super::Entity = "microsoft.graph.crossTenantPlacesRoomBooking";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundAccess" INBOUND_ACCESS, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantUserSyncInbound`, metadata
    CrossTenantUserSyncInbound = "microsoft.graph.crossTenantUserSyncInbound";
    "isSyncAllowed" IS_SYNC_ALLOWED, is_sync_allowed bool -> Option<bool>, with_is_sync_allowed(bool), "`isSyncAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customAuthenticationExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    CustomAuthenticationExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.customAuthenticationExtension" {
        "microsoft.graph.onAttributeCollectionStartCustomExtension",
        "microsoft.graph.onAttributeCollectionSubmitCustomExtension",
        "microsoft.graph.onOtpSendCustomExtension",
        "microsoft.graph.onPasswordSubmitCustomExtension",
        "microsoft.graph.onTokenIssuanceStartCustomExtension",
        "microsoft.graph.onVerifiedIdClaimValidationCustomExtension",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "behaviorOnError" BEHAVIOR_ON_ERROR, behavior_on_error model -> Option<&super::CustomExtensionBehaviorOnError>, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`: `microsoft.graph.customExtensionBehaviorOnError`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionBehaviorOnError`, metadata
    CustomExtensionBehaviorOnError = "microsoft.graph.customExtensionBehaviorOnError" {
        "microsoft.graph.fallbackToMicrosoftProviderOnError",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionOverwriteConfiguration`, metadata
    CustomExtensionOverwriteConfiguration = "microsoft.graph.customExtensionOverwriteConfiguration";
    "behaviorOnError" BEHAVIOR_ON_ERROR, behavior_on_error model -> Option<&super::CustomExtensionBehaviorOnError>, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`: `microsoft.graph.customExtensionBehaviorOnError`, metadata";
    "clientConfiguration" CLIENT_CONFIGURATION, client_configuration model -> Option<&super::CustomExtensionClientConfiguration>, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`: `microsoft.graph.customExtensionClientConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration`, metadata, with the accessors of [`InvitationRedemptionIdentityProviderConfiguration`](super::InvitationRedemptionIdentityProviderConfiguration)
    DefaultInvitationRedemptionIdentityProviderConfiguration: super::InvitationRedemptionIdentityProviderConfiguration = "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration";
    inherited "fallbackIdentityProvider" FALLBACK_IDENTITY_PROVIDER, with_fallback_identity_provider(super::B2bIdentityProvidersType), "`fallbackIdentityProvider`";
    inherited "primaryIdentityProviderPrecedenceOrder" PRIMARY_IDENTITY_PROVIDER_PRECEDENCE_ORDER, with_primary_identity_provider_precedence_order(Vec<super::B2bIdentityProvidersType>), "`primaryIdentityProviderPrecedenceOrder`";
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultUserRolePermissions`](https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions?view=graph-rest-1.0)
    DefaultUserRolePermissions = "microsoft.graph.defaultUserRolePermissions";
    "allowedToCreateApps" ALLOWED_TO_CREATE_APPS, allowed_to_create_apps bool -> Option<bool>, with_allowed_to_create_apps(bool), "`allowedToCreateApps`: `Edm.Boolean`";
    "allowedToCreateSecurityGroups" ALLOWED_TO_CREATE_SECURITY_GROUPS, allowed_to_create_security_groups bool -> Option<bool>, with_allowed_to_create_security_groups(bool), "`allowedToCreateSecurityGroups`: `Edm.Boolean`";
    "allowedToReadOtherUsers" ALLOWED_TO_READ_OTHER_USERS, allowed_to_read_other_users bool -> Option<bool>, with_allowed_to_read_other_users(bool), "`allowedToReadOtherUsers`: `Edm.Boolean`";
    "permissionGrantPoliciesAssigned" PERMISSION_GRANT_POLICIES_ASSIGNED, permission_grant_policies_assigned strs -> Option<Vec<&str>>, with_permission_grant_policies_assigned(Vec<String>), "`permissionGrantPoliciesAssigned`: `Collection(Edm.String)`";
    "allowedToCreateTenants" ALLOWED_TO_CREATE_TENANTS, allowed_to_create_tenants bool -> Option<bool>, with_allowed_to_create_tenants(bool), "`allowedToCreateTenants`: `Edm.Boolean`, metadata";
    "allowedToReadBitlockerKeysForOwnedDevice" ALLOWED_TO_READ_BITLOCKER_KEYS_FOR_OWNED_DEVICE, allowed_to_read_bitlocker_keys_for_owned_device bool -> Option<bool>, with_allowed_to_read_bitlocker_keys_for_owned_device(bool), "`allowedToReadBitlockerKeysForOwnedDevice`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdminServiceProviderConstraints`, metadata, with the accessors of [`ServiceProviderConstraints`](super::ServiceProviderConstraints)
    DelegatedAdminServiceProviderConstraints: super::ServiceProviderConstraints, super::Entity = "microsoft.graph.delegatedAdminServiceProviderConstraints";
    inherited "id" ID, with_id(String), "`id`";
    "allowedRoleTemplateIds" ALLOWED_ROLE_TEMPLATE_IDS, allowed_role_template_ids strs -> Option<Vec<&str>>, with_allowed_role_template_ids(Vec<String>), "`allowedRoleTemplateIds`: `Collection(Edm.String)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceInfo`, metadata
    DeviceInfo = "microsoft.graph.deviceInfo";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`, metadata";
    "extensionAttribute1" EXTENSION_ATTRIBUTE1, extension_attribute1 str -> Option<&str>, with_extension_attribute1(String), "`extensionAttribute1`: `Edm.String`, metadata";
    "extensionAttribute10" EXTENSION_ATTRIBUTE10, extension_attribute10 str -> Option<&str>, with_extension_attribute10(String), "`extensionAttribute10`: `Edm.String`, metadata";
    "extensionAttribute11" EXTENSION_ATTRIBUTE11, extension_attribute11 str -> Option<&str>, with_extension_attribute11(String), "`extensionAttribute11`: `Edm.String`, metadata";
    "extensionAttribute12" EXTENSION_ATTRIBUTE12, extension_attribute12 str -> Option<&str>, with_extension_attribute12(String), "`extensionAttribute12`: `Edm.String`, metadata";
    "extensionAttribute13" EXTENSION_ATTRIBUTE13, extension_attribute13 str -> Option<&str>, with_extension_attribute13(String), "`extensionAttribute13`: `Edm.String`, metadata";
    "extensionAttribute14" EXTENSION_ATTRIBUTE14, extension_attribute14 str -> Option<&str>, with_extension_attribute14(String), "`extensionAttribute14`: `Edm.String`, metadata";
    "extensionAttribute15" EXTENSION_ATTRIBUTE15, extension_attribute15 str -> Option<&str>, with_extension_attribute15(String), "`extensionAttribute15`: `Edm.String`, metadata";
    "extensionAttribute2" EXTENSION_ATTRIBUTE2, extension_attribute2 str -> Option<&str>, with_extension_attribute2(String), "`extensionAttribute2`: `Edm.String`, metadata";
    "extensionAttribute3" EXTENSION_ATTRIBUTE3, extension_attribute3 str -> Option<&str>, with_extension_attribute3(String), "`extensionAttribute3`: `Edm.String`, metadata";
    "extensionAttribute4" EXTENSION_ATTRIBUTE4, extension_attribute4 str -> Option<&str>, with_extension_attribute4(String), "`extensionAttribute4`: `Edm.String`, metadata";
    "extensionAttribute5" EXTENSION_ATTRIBUTE5, extension_attribute5 str -> Option<&str>, with_extension_attribute5(String), "`extensionAttribute5`: `Edm.String`, metadata";
    "extensionAttribute6" EXTENSION_ATTRIBUTE6, extension_attribute6 str -> Option<&str>, with_extension_attribute6(String), "`extensionAttribute6`: `Edm.String`, metadata";
    "extensionAttribute7" EXTENSION_ATTRIBUTE7, extension_attribute7 str -> Option<&str>, with_extension_attribute7(String), "`extensionAttribute7`: `Edm.String`, metadata";
    "extensionAttribute8" EXTENSION_ATTRIBUTE8, extension_attribute8 str -> Option<&str>, with_extension_attribute8(String), "`extensionAttribute8`: `Edm.String`, metadata";
    "extensionAttribute9" EXTENSION_ATTRIBUTE9, extension_attribute9 str -> Option<&str>, with_extension_attribute9(String), "`extensionAttribute9`: `Edm.String`, metadata";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
    "ownership" OWNERSHIP, ownership str -> Option<&str>, with_ownership(String), "`ownership`: `Edm.String`, metadata";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`, metadata";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`, metadata";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`, metadata";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceRegistrationMembership`, metadata
    DeviceRegistrationMembership = "microsoft.graph.deviceRegistrationMembership" {
        "microsoft.graph.allDeviceRegistrationMembership",
        "microsoft.graph.enumeratedDeviceRegistrationMembership",
        "microsoft.graph.noDeviceRegistrationMembership",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceRegistrationPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceRegistrationPolicy: super::Entity = "microsoft.graph.deviceRegistrationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "azureADJoin" AZURE_AD_JOIN, azure_ad_join model -> Option<&super::AzureAdJoinPolicy>, with_azure_ad_join(super::AzureAdJoinPolicy), "`azureADJoin`: `microsoft.graph.azureADJoinPolicy`, metadata";
    "azureADRegistration" AZURE_AD_REGISTRATION, azure_ad_registration model -> Option<&super::AzureAdRegistrationPolicy>, with_azure_ad_registration(super::AzureAdRegistrationPolicy), "`azureADRegistration`: `microsoft.graph.azureADRegistrationPolicy`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "localAdminPassword" LOCAL_ADMIN_PASSWORD, local_admin_password model -> Option<&super::LocalAdminPasswordSettings>, with_local_admin_password(super::LocalAdminPasswordSettings), "`localAdminPassword`: `microsoft.graph.localAdminPasswordSettings`, metadata";
    "multiFactorAuthConfiguration" MULTI_FACTOR_AUTH_CONFIGURATION, multi_factor_auth_configuration enumeration -> Option<super::MultiFactorAuthConfiguration>, with_multi_factor_auth_configuration(super::MultiFactorAuthConfiguration), "`multiFactorAuthConfiguration`: `microsoft.graph.multiFactorAuthConfiguration`, metadata";
    "userDeviceQuota" USER_DEVICE_QUOTA, user_device_quota i32 -> Option<i32>, with_user_device_quota(i32), "`userDeviceQuota`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.devicesFilter`, metadata
    DevicesFilter = "microsoft.graph.devicesFilter";
    "mode" MODE, mode enumeration -> Option<super::CrossTenantAccessPolicyTargetConfigurationAccessType>, with_mode(super::CrossTenantAccessPolicyTargetConfigurationAccessType), "`mode`: `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`, metadata";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.emailAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    EmailAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.emailAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.emailAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "allowExternalIdToUseEmailOtp" ALLOW_EXTERNAL_ID_TO_USE_EMAIL_OTP, allow_external_id_to_use_email_otp enumeration -> Option<super::ExternalEmailOtpState>, with_allow_external_id_to_use_email_otp(super::ExternalEmailOtpState), "`allowExternalIdToUseEmailOtp`: `microsoft.graph.externalEmailOtpState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// `microsoft.graph.emailDetails`, metadata
    EmailDetails = "microsoft.graph.emailDetails";
    "body" BODY, body str -> Option<&str>, with_body(String), "`body`: `Edm.String`, metadata";
    "senderEmailAddress" SENDER_EMAIL_ADDRESS, sender_email_address str -> Option<&str>, with_sender_email_address(String), "`senderEmailAddress`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    EnumeratedDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.enumeratedDeviceRegistrationMembership";
    "groups" GROUPS, groups strs -> Option<Vec<&str>>, with_groups(Vec<String>), "`groups`: `Collection(Edm.String)`, metadata";
    "users" USERS, users strs -> Option<Vec<&str>>, with_users(Vec<String>), "`users`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedDomains`, metadata, with the accessors of [`ValidatingDomains`](super::ValidatingDomains)
    EnumeratedDomains: super::ValidatingDomains = "microsoft.graph.enumeratedDomains";
    inherited "rootDomains" ROOT_DOMAINS, with_root_domains(super::RootDomains), "`rootDomains`";
    "domainNames" DOMAIN_NAMES, domain_names strs -> Option<Vec<&str>>, with_domain_names(Vec<String>), "`domainNames`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.excludeTarget`](https://learn.microsoft.com/graph/api/resources/excludetarget?view=graph-rest-1.0)
    ExcludeTarget = "microsoft.graph.excludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::model! {
    /// `microsoft.graph.externalAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    ExternalAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.externalAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "configurationId" CONFIGURATION_ID, configuration_id str -> Option<&str>, with_configuration_id(String), "`configurationId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    ExternalAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.externalAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "openIdConnectSetting" OPEN_ID_CONNECT_SETTING, open_id_connect_setting model -> Option<&super::OpenIdConnectSetting>, with_open_id_connect_setting(super::OpenIdConnectSetting), "`openIdConnectSetting`: `microsoft.graph.openIdConnectSetting`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
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
    /// `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, metadata, with the accessors of [`AuthenticationEventsFlow`](super::AuthenticationEventsFlow)
    ExternalUsersSelfServiceSignUpEventsFlow: super::AuthenticationEventsFlow, super::Entity = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "onAttributeCollection" ON_ATTRIBUTE_COLLECTION, on_attribute_collection model -> Option<&super::OnAttributeCollectionHandler>, with_on_attribute_collection(super::OnAttributeCollectionHandler), "`onAttributeCollection`: `microsoft.graph.onAttributeCollectionHandler`, metadata";
    "onAttributeCollectionStart" ON_ATTRIBUTE_COLLECTION_START, on_attribute_collection_start model -> Option<&super::OnAttributeCollectionStartHandler>, with_on_attribute_collection_start(super::OnAttributeCollectionStartHandler), "`onAttributeCollectionStart`: `microsoft.graph.onAttributeCollectionStartHandler`, metadata";
    "onAttributeCollectionSubmit" ON_ATTRIBUTE_COLLECTION_SUBMIT, on_attribute_collection_submit model -> Option<&super::OnAttributeCollectionSubmitHandler>, with_on_attribute_collection_submit(super::OnAttributeCollectionSubmitHandler), "`onAttributeCollectionSubmit`: `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata";
    "onAuthenticationMethodLoadStart" ON_AUTHENTICATION_METHOD_LOAD_START, on_authentication_method_load_start model -> Option<&super::OnAuthenticationMethodLoadStartHandler>, with_on_authentication_method_load_start(super::OnAuthenticationMethodLoadStartHandler), "`onAuthenticationMethodLoadStart`: `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata";
    "onInteractiveAuthFlowStart" ON_INTERACTIVE_AUTH_FLOW_START, on_interactive_auth_flow_start model -> Option<&super::OnInteractiveAuthFlowStartHandler>, with_on_interactive_auth_flow_start(super::OnInteractiveAuthFlowStartHandler), "`onInteractiveAuthFlowStart`: `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata";
    "onUserCreateStart" ON_USER_CREATE_START, on_user_create_start model -> Option<&super::OnUserCreateStartHandler>, with_on_user_create_start(super::OnUserCreateStartHandler), "`onUserCreateStart`: `microsoft.graph.onUserCreateStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.faceCheckConfiguration`, metadata
    FaceCheckConfiguration = "microsoft.graph.faceCheckConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "sourcePhotoClaimName" SOURCE_PHOTO_CLAIM_NAME, source_photo_claim_name str -> Option<&str>, with_source_photo_claim_name(String), "`sourcePhotoClaimName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fallbackToMicrosoftProviderOnError`, metadata, with the accessors of [`CustomExtensionBehaviorOnError`](super::CustomExtensionBehaviorOnError)
    FallbackToMicrosoftProviderOnError: super::CustomExtensionBehaviorOnError = "microsoft.graph.fallbackToMicrosoftProviderOnError"
}

crate::runtime::model! {
    /// [`microsoft.graph.featureRolloutPolicy`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    FeatureRolloutPolicy: super::Entity = "microsoft.graph.featureRolloutPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "feature" FEATURE, feature enumeration -> Option<super::StagedFeatureName>, with_feature(super::StagedFeatureName), "`feature`: `microsoft.graph.stagedFeatureName`" "Possible values are: passthroughAuthentication, seamlessSso, passwordHashSync, emailAsAlternateId, unknownFutureValue.";
    "isAppliedToOrganization" IS_APPLIED_TO_ORGANIZATION, is_applied_to_organization bool -> Option<bool>, with_is_applied_to_organization(bool), "`isAppliedToOrganization`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.featureTarget`, metadata
    FeatureTarget = "microsoft.graph.featureTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::FeatureTargetType>, with_target_type(super::FeatureTargetType), "`targetType`: `microsoft.graph.featureTargetType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.featureTargetType`, metadata
    FeatureTargetType = "microsoft.graph.featureTargetType" {
        Group = "group",
        AdministrativeUnit = "administrativeUnit",
        Role = "role",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.federatedTokenValidationPolicy`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    FederatedTokenValidationPolicy: super::DirectoryObject, super::Entity = "microsoft.graph.federatedTokenValidationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "validatingDomains" VALIDATING_DOMAINS, validating_domains model -> Option<&super::ValidatingDomains>, with_validating_domains(super::ValidatingDomains), "`validatingDomains`: `microsoft.graph.validatingDomains`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    Fido2AuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.fido2AuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "aaGuid" AA_GUID, aa_guid str -> Option<&str>, with_aa_guid(String), "`aaGuid`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "attestationCertificates" ATTESTATION_CERTIFICATES, attestation_certificates strs -> Option<Vec<&str>>, with_attestation_certificates(Vec<String>), "`attestationCertificates`: `Collection(Edm.String)`";
    "attestationLevel" ATTESTATION_LEVEL, attestation_level enumeration -> Option<super::AttestationLevel>, with_attestation_level(super::AttestationLevel), "`attestationLevel`: `microsoft.graph.attestationLevel`" "Possible values are: attested, notAttested.";
    "passkeyType" PASSKEY_TYPE, passkey_type enumeration -> Option<super::PasskeyType>, with_passkey_type(super::PasskeyType), "`passkeyType`: `microsoft.graph.passkeyType`, metadata";
    "publicKeyCredential" PUBLIC_KEY_CREDENTIAL, public_key_credential model -> Option<&super::WebauthnPublicKeyCredential>, with_public_key_credential(super::WebauthnPublicKeyCredential), "`publicKeyCredential`: `microsoft.graph.webauthnPublicKeyCredential`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.fido2AuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced bool -> Option<bool>, with_is_attestation_enforced(bool), "`isAttestationEnforced`: `Edm.Boolean`" deprecated(since = "2025-10-15", note = "the service announces its removal on 2027-10-15 (2025-10/PasskeyGlobalProperties)");
    "isSelfServiceRegistrationAllowed" IS_SELF_SERVICE_REGISTRATION_ALLOWED, is_self_service_registration_allowed bool -> Option<bool>, with_is_self_service_registration_allowed(bool), "`isSelfServiceRegistrationAllowed`: `Edm.Boolean`";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`" deprecated(since = "2025-10-15", note = "the service announces its removal on 2027-10-15 (2025-10/PasskeyGlobalProperties)");
    "defaultPasskeyProfile" DEFAULT_PASSKEY_PROFILE, default_passkey_profile str -> Option<&str>, with_default_passkey_profile(String), "`defaultPasskeyProfile`: `Edm.String`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::PasskeyAuthenticationMethodTarget]>, with_include_targets(Vec<super::PasskeyAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.passkeyAuthenticationMethodTarget)`, type of the metadata";
    "passkeyProfiles" PASSKEY_PROFILES, passkey_profiles models -> Option<&[super::PasskeyProfile]>, with_passkey_profiles(Vec<super::PasskeyProfile>), "`passkeyProfiles`: `Collection(microsoft.graph.passkeyProfile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fido2CombinationConfiguration`, metadata, with the accessors of [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration)
    Fido2CombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity = "microsoft.graph.fido2CombinationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesToCombinations" APPLIES_TO_COMBINATIONS, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`";
    "allowedAAGUIDs" ALLOWED_AAGUI_DS, allowed_aagui_ds strs -> Option<Vec<&str>>, with_allowed_aagui_ds(Vec<String>), "`allowedAAGUIDs`: `Collection(Edm.String)`, metadata";
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
        UnknownFutureValue = "unknownFutureValue",
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
    /// `microsoft.graph.fraudProtectionConfiguration`, metadata
    FraudProtectionConfiguration = "microsoft.graph.fraudProtectionConfiguration" {
        "microsoft.graph.fraudProtectionProviderConfiguration",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionProvider`, metadata, with the accessors of [`Entity`](super::Entity)
    FraudProtectionProvider: super::Entity = "microsoft.graph.fraudProtectionProvider" {
        "microsoft.graph.arkoseFraudProtectionProvider",
        "microsoft.graph.humanSecurityFraudProtectionProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionProviderConfiguration`, metadata, with the accessors of [`FraudProtectionConfiguration`](super::FraudProtectionConfiguration)
    FraudProtectionProviderConfiguration: super::FraudProtectionConfiguration = "microsoft.graph.fraudProtectionProviderConfiguration";
    "fraudProtectionProvider" FRAUD_PROTECTION_PROVIDER, fraud_protection_provider model -> Option<&super::FraudProtectionProvider>, with_fraud_protection_provider(super::FraudProtectionProvider), "`fraudProtectionProvider`: `microsoft.graph.fraudProtectionProvider`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.humanSecurityFraudProtectionProvider`, metadata, with the accessors of [`FraudProtectionProvider`](super::FraudProtectionProvider)
    HumanSecurityFraudProtectionProvider: super::FraudProtectionProvider, super::Entity = "microsoft.graph.humanSecurityFraudProtectionProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "serverToken" SERVER_TOKEN, server_token str -> Option<&str>, with_server_token(String), "`serverToken`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityApiConnector`](https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityApiConnector: super::Entity = "microsoft.graph.identityApiConnector";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::ApiAuthenticationConfigurationBase>, with_authentication_configuration(super::ApiAuthenticationConfigurationBase), "`authenticationConfiguration`: `microsoft.graph.apiAuthenticationConfigurationBase`";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityBuiltInUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity = "microsoft.graph.identityBuiltInUserFlowAttribute";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`";
    inherited "dataType" DATA_TYPE, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityContainer: super::Entity = "microsoft.graph.identityContainer";
    inherited "id" ID, with_id(String), "`id`";
    "apiConnectors" API_CONNECTORS, api_connectors models -> Option<&[super::IdentityApiConnector]>, with_api_connectors(Vec<super::IdentityApiConnector>), "`apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`";
    "b2xUserFlows" B2X_USER_FLOWS, b2x_user_flows models -> Option<&[super::B2xIdentityUserFlow]>, with_b2x_user_flows(Vec<super::B2xIdentityUserFlow>), "`b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider models -> Option<&[super::IdentityProviderBase]>, with_identity_provider(Vec<super::IdentityProviderBase>), "`identityProvider`: `Collection(microsoft.graph.identityProviderBase)`, not in the metadata";
    "userFlowAttributes" USER_FLOW_ATTRIBUTES, user_flow_attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_user_flow_attributes(Vec<super::IdentityUserFlowAttribute>), "`userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`";
    "authenticationEventListeners" AUTHENTICATION_EVENT_LISTENERS, authentication_event_listeners models -> Option<&[super::AuthenticationEventListener]>, with_authentication_event_listeners(Vec<super::AuthenticationEventListener>), "`authenticationEventListeners`: `Collection(microsoft.graph.authenticationEventListener)`, metadata";
    "authenticationEventsFlows" AUTHENTICATION_EVENTS_FLOWS, authentication_events_flows models -> Option<&[super::AuthenticationEventsFlow]>, with_authentication_events_flows(Vec<super::AuthenticationEventsFlow>), "`authenticationEventsFlows`: `Collection(microsoft.graph.authenticationEventsFlow)`, metadata";
    "conditionalAccess" CONDITIONAL_ACCESS, conditional_access model -> Option<&super::ConditionalAccessRoot>, with_conditional_access(super::ConditionalAccessRoot), "`conditionalAccess`: `microsoft.graph.conditionalAccessRoot`, metadata";
    "customAuthenticationExtensions" CUSTOM_AUTHENTICATION_EXTENSIONS, custom_authentication_extensions models -> Option<&[super::CustomAuthenticationExtension]>, with_custom_authentication_extensions(Vec<super::CustomAuthenticationExtension>), "`customAuthenticationExtensions`: `Collection(microsoft.graph.customAuthenticationExtension)`, metadata";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProviderBase]>, with_identity_providers(Vec<super::IdentityProviderBase>), "`identityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
    "riskPrevention" RISK_PREVENTION, risk_prevention model -> Option<&super::RiskPreventionContainer>, with_risk_prevention(super::RiskPreventionContainer), "`riskPrevention`: `microsoft.graph.riskPreventionContainer`, metadata";
    "verifiedId" VERIFIED_ID, verified_id model -> Option<&super::IdentityVerifiedIdRoot>, with_verified_id(super::IdentityVerifiedIdRoot), "`verifiedId`: `microsoft.graph.identityVerifiedIdRoot`, metadata";
}

crate::runtime::model! {
    /// Inherits from identityuserflowattribute.
    ///
    /// [`microsoft.graph.identityCustomUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identitycustomuserflowattribute?view=graph-rest-1.0), with the accessors of [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute)
    IdentityCustomUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity = "microsoft.graph.identityCustomUserFlowAttribute";
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
    "riskyServicePrincipals" RISKY_SERVICE_PRINCIPALS, risky_service_principals models -> Option<&[super::RiskyServicePrincipal]>, with_risky_service_principals(Vec<super::RiskyServicePrincipal>), "`riskyServicePrincipals`: `Collection(microsoft.graph.riskyServicePrincipal)`, metadata";
    "servicePrincipalRiskDetections" SERVICE_PRINCIPAL_RISK_DETECTIONS, service_principal_risk_detections models -> Option<&[super::ServicePrincipalRiskDetection]>, with_service_principal_risk_detections(Vec<super::ServicePrincipalRiskDetection>), "`servicePrincipalRiskDetections`: `Collection(microsoft.graph.servicePrincipalRiskDetection)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityProvider`](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    #[deprecated(since = "2021-08-24", note = "the service announces its removal on 2023-03-15 (2021-05/identityProvider)")]
    IdentityProvider: super::Entity = "microsoft.graph.identityProvider";
    inherited "id" ID, with_id(String), "`id`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required. Not nullable.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required. Not nullable.";
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
    /// [`microsoft.graph.identityUserFlow`](https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlow: super::Entity = "microsoft.graph.identityUserFlow" {
        "microsoft.graph.b2xIdentityUserFlow",
    };
    inherited "id" ID, with_id(String), "`id`";
    "userFlowType" USER_FLOW_TYPE, user_flow_type enumeration -> Option<super::UserFlowType>, with_user_flow_type(super::UserFlowType), "`userFlowType`: `microsoft.graph.userFlowType`" "Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner, unknownFutureValue.";
    "userFlowTypeVersion" USER_FLOW_TYPE_VERSION, user_flow_type_version f32 -> Option<f32>, with_user_flow_type_version(f32), "`userFlowTypeVersion`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttribute`](https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlowAttribute: super::Entity = "microsoft.graph.identityUserFlowAttribute" {
        "microsoft.graph.identityBuiltInUserFlowAttribute",
        "microsoft.graph.identityCustomUserFlowAttribute",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "userFlowAttributeType" USER_FLOW_ATTRIBUTE_TYPE, user_flow_attribute_type enumeration -> Option<super::IdentityUserFlowAttributeType>, with_user_flow_attribute_type(super::IdentityUserFlowAttributeType), "`userFlowAttributeType`: `microsoft.graph.identityUserFlowAttributeType`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::IdentityUserFlowAttributeDataType>, with_data_type(super::IdentityUserFlowAttributeDataType), "`dataType`: `microsoft.graph.identityUserFlowAttributeDataType`" "Possible values are: string, boolean, int64, stringCollection, dateTime.";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlowAttributeAssignment`](https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityUserFlowAttributeAssignment: super::Entity = "microsoft.graph.identityUserFlowAttributeAssignment";
    inherited "id" ID, with_id(String), "`id`";
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
    /// `microsoft.graph.identityVerifiedIdRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityVerifiedIdRoot: super::Entity = "microsoft.graph.identityVerifiedIdRoot";
    inherited "id" ID, with_id(String), "`id`";
    "profiles" PROFILES, profiles models -> Option<&[super::VerifiedIdProfile]>, with_profiles(Vec<super::VerifiedIdProfile>), "`profiles`: `Collection(microsoft.graph.verifiedIdProfile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inboundOutboundPolicyConfiguration`, metadata
    InboundOutboundPolicyConfiguration = "microsoft.graph.inboundOutboundPolicyConfiguration";
    "inboundAllowed" INBOUND_ALLOWED, inbound_allowed bool -> Option<bool>, with_inbound_allowed(bool), "`inboundAllowed`: `Edm.Boolean`, metadata";
    "outboundAllowed" OUTBOUND_ALLOWED, outbound_allowed bool -> Option<bool>, with_outbound_allowed(bool), "`outboundAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.includeTarget`, metadata
    IncludeTarget = "microsoft.graph.includeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.insiderRiskLevel`, metadata
    InsiderRiskLevel = "microsoft.graph.insiderRiskLevel" {
        None = "none",
        Minor = "minor",
        Moderate = "moderate",
        Elevated = "elevated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`, metadata
    InvitationRedemptionIdentityProviderConfiguration = "microsoft.graph.invitationRedemptionIdentityProviderConfiguration" {
        "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration",
    };
    "fallbackIdentityProvider" FALLBACK_IDENTITY_PROVIDER, fallback_identity_provider enumeration -> Option<super::B2bIdentityProvidersType>, with_fallback_identity_provider(super::B2bIdentityProvidersType), "`fallbackIdentityProvider`: `microsoft.graph.b2bIdentityProvidersType`, metadata";
    "primaryIdentityProviderPrecedenceOrder" PRIMARY_IDENTITY_PROVIDER_PRECEDENCE_ORDER, primary_identity_provider_precedence_order enumerations -> Option<Vec<super::B2bIdentityProvidersType>>, with_primary_identity_provider_precedence_order(Vec<super::B2bIdentityProvidersType>), "`primaryIdentityProviderPrecedenceOrder`: `Collection(microsoft.graph.b2bIdentityProvidersType)`, metadata";
}

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.ipNamedLocation`](https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-1.0), with the accessors of [`NamedLocation`](super::NamedLocation)
    IpNamedLocation: super::NamedLocation = "microsoft.graph.ipNamedLocation";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "ipRanges" IP_RANGES, ip_ranges models -> Option<&[super::IpRange]>, with_ip_ranges(Vec<super::IpRange>), "`ipRanges`: `Collection(microsoft.graph.ipRange)`" "Required.";
    "isTrusted" IS_TRUSTED, is_trusted bool -> Option<bool>, with_is_trusted(bool), "`isTrusted`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.localAdminPasswordSettings`, metadata
    LocalAdminPasswordSettings = "microsoft.graph.localAdminPasswordSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.localAdminSettings`, metadata
    LocalAdminSettings = "microsoft.graph.localAdminSettings";
    "enableGlobalAdmins" ENABLE_GLOBAL_ADMINS, enable_global_admins bool -> Option<bool>, with_enable_global_admins(bool), "`enableGlobalAdmins`: `Edm.Boolean`, metadata";
    "registeringUsers" REGISTERING_USERS, registering_users model -> Option<&super::DeviceRegistrationMembership>, with_registering_users(super::DeviceRegistrationMembership), "`registeringUsers`: `microsoft.graph.deviceRegistrationMembership`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityBase`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    M365CapabilityBase: super::Entity = "microsoft.graph.m365CapabilityBase" {
        "microsoft.graph.anonymousCalendarSharingFreeBusyDetail",
        "microsoft.graph.anonymousCalendarSharingFreeBusyReviewer",
        "microsoft.graph.anonymousCalendarSharingFreeBusySimple",
        "microsoft.graph.crossTenantCalendarAvailabilityBasic",
        "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails",
        "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail",
        "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer",
        "microsoft.graph.crossTenantCalendarSharingFreeBusySimple",
        "microsoft.graph.crossTenantMailTipsAll",
        "microsoft.graph.crossTenantMailTipsLimited",
        "microsoft.graph.crossTenantMigration",
        "microsoft.graph.crossTenantOpenProfileCard",
        "microsoft.graph.crossTenantPlacesDeskBooking",
        "microsoft.graph.crossTenantPlacesRoomBooking",
    };
    inherited "id" ID, with_id(String), "`id`";
    "inboundAccess" INBOUND_ACCESS, inbound_access model -> Option<&super::M365CapabilityInboundAccess>, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`: `microsoft.graph.m365CapabilityInboundAccess`, metadata of another version";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityInboundAccess`, metadata of another version
    M365CapabilityInboundAccess = "microsoft.graph.m365CapabilityInboundAccess";
    "isAllowed" IS_ALLOWED, is_allowed bool -> Option<bool>, with_is_allowed(bool), "`isAllowed`: `Edm.Boolean`, metadata of another version";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes model -> Option<&super::M365CapabilityResourceScopes>, with_resource_scopes(super::M365CapabilityResourceScopes), "`resourceScopes`: `microsoft.graph.m365CapabilityResourceScopes`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityResourceScope`, metadata of another version
    M365CapabilityResourceScope = "microsoft.graph.m365CapabilityResourceScope";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata of another version";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::M365ResourceType>, with_resource_type(super::M365ResourceType), "`resourceType`: `microsoft.graph.m365ResourceType`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityResourceScopes`, metadata of another version
    M365CapabilityResourceScopes = "microsoft.graph.m365CapabilityResourceScopes";
    "excluded" EXCLUDED, excluded models -> Option<&[super::M365CapabilityResourceScope]>, with_excluded(Vec<super::M365CapabilityResourceScope>), "`excluded`: `Collection(microsoft.graph.m365CapabilityResourceScope)`, metadata of another version";
    "included" INCLUDED, included models -> Option<&[super::M365CapabilityResourceScope]>, with_included(Vec<super::M365CapabilityResourceScope>), "`included`: `Collection(microsoft.graph.m365CapabilityResourceScope)`, metadata of another version";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.m365ResourceType`, metadata of another version
    M365ResourceType = "microsoft.graph.m365ResourceType" {
        None = "none",
        Group = "group",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.matchConfidenceLevel`, metadata
    MatchConfidenceLevel = "microsoft.graph.matchConfidenceLevel" {
        Exact = "exact",
        Relaxed = "relaxed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "phoneAppVersion" PHONE_APP_VERSION, phone_app_version str -> Option<&str>, with_phone_app_version(String), "`phoneAppVersion`: `Edm.String`";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (feature = "directory");
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "featureSettings" FEATURE_SETTINGS, feature_settings model -> Option<&super::MicrosoftAuthenticatorFeatureSettings>, with_feature_settings(super::MicrosoftAuthenticatorFeatureSettings), "`featureSettings`: `microsoft.graph.microsoftAuthenticatorFeatureSettings`, metadata";
    "isSoftwareOathEnabled" IS_SOFTWARE_OATH_ENABLED, is_software_oath_enabled bool -> Option<bool>, with_is_software_oath_enabled(bool), "`isSoftwareOathEnabled`: `Edm.Boolean`, metadata";
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
    "featureSettings" FEATURE_SETTINGS, feature_settings str -> Option<&str>, with_feature_settings(String), "`featureSettings`: `Edm.String`, not in the metadata" "Possible values are: null, requireNumberMatching.";
    "shownContext" SHOWN_CONTEXT, shown_context str -> Option<&str>, with_shown_context(String), "`shownContext`: `Edm.String`, not in the metadata" "Possible values are: location, app.";
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
    /// `microsoft.graph.microsoftAuthenticatorFeatureSettings`, metadata
    MicrosoftAuthenticatorFeatureSettings = "microsoft.graph.microsoftAuthenticatorFeatureSettings";
    "displayAppInformationRequiredState" DISPLAY_APP_INFORMATION_REQUIRED_STATE, display_app_information_required_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_display_app_information_required_state(super::AuthenticationMethodFeatureConfiguration), "`displayAppInformationRequiredState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
    "displayLocationInformationRequiredState" DISPLAY_LOCATION_INFORMATION_REQUIRED_STATE, display_location_information_required_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_display_location_information_required_state(super::AuthenticationMethodFeatureConfiguration), "`displayLocationInformationRequiredState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.multiFactorAuthConfiguration`, metadata
    MultiFactorAuthConfiguration = "microsoft.graph.multiFactorAuthConfiguration" {
        NotRequired = "notRequired",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantOrganizationIdentitySyncPolicyTemplate: super::Entity = "microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "templateApplicationLevel" TEMPLATE_APPLICATION_LEVEL, template_application_level flags -> Option<Flags<super::TemplateApplicationLevel>>, with_template_application_level(Flags<super::TemplateApplicationLevel>), "`templateApplicationLevel`: `microsoft.graph.templateApplicationLevel`, metadata";
    "userSyncInbound" USER_SYNC_INBOUND, user_sync_inbound model -> Option<&super::CrossTenantUserSyncInbound>, with_user_sync_inbound(super::CrossTenantUserSyncInbound), "`userSyncInbound`: `microsoft.graph.crossTenantUserSyncInbound`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantOrganizationPartnerConfigurationTemplate: super::Entity = "microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "automaticUserConsentSettings" AUTOMATIC_USER_CONSENT_SETTINGS, automatic_user_consent_settings model -> Option<&super::InboundOutboundPolicyConfiguration>, with_automatic_user_consent_settings(super::InboundOutboundPolicyConfiguration), "`automaticUserConsentSettings`: `microsoft.graph.inboundOutboundPolicyConfiguration`, metadata";
    "b2bCollaborationInbound" B2B_COLLABORATION_INBOUND, b2b_collaboration_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`, metadata";
    "b2bCollaborationOutbound" B2B_COLLABORATION_OUTBOUND, b2b_collaboration_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_collaboration_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`, metadata";
    "b2bDirectConnectInbound" B2B_DIRECT_CONNECT_INBOUND, b2b_direct_connect_inbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_inbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`, metadata";
    "b2bDirectConnectOutbound" B2B_DIRECT_CONNECT_OUTBOUND, b2b_direct_connect_outbound model -> Option<&super::CrossTenantAccessPolicyB2bSetting>, with_b2b_direct_connect_outbound(super::CrossTenantAccessPolicyB2bSetting), "`b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`, metadata";
    "inboundTrust" INBOUND_TRUST, inbound_trust model -> Option<&super::CrossTenantAccessPolicyInboundTrust>, with_inbound_trust(super::CrossTenantAccessPolicyInboundTrust), "`inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`, metadata";
    "templateApplicationLevel" TEMPLATE_APPLICATION_LEVEL, template_application_level flags -> Option<Flags<super::TemplateApplicationLevel>>, with_template_application_level(Flags<super::TemplateApplicationLevel>), "`templateApplicationLevel`: `microsoft.graph.templateApplicationLevel`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.namedLocation`](https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-1.0), with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    NamedLocation: super::PolicyDeletableItem = "microsoft.graph.namedLocation" {
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.ipNamedLocation",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.noDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    NoDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.noDeviceRegistrationMembership"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notifyMembers`, metadata
    NotifyMembers = "microsoft.graph.notifyMembers" {
        All = "all",
        AllowSelected = "allowSelected",
        BlockSelected = "blockSelected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnAttributeCollectionHandler`](super::OnAttributeCollectionHandler)
    OnAttributeCollectionExternalUsersSelfServiceSignUp: super::OnAttributeCollectionHandler = "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp";
    "attributeCollectionPage" ATTRIBUTE_COLLECTION_PAGE, attribute_collection_page model -> Option<&super::AuthenticationAttributeCollectionPage>, with_attribute_collection_page(super::AuthenticationAttributeCollectionPage), "`attributeCollectionPage`: `microsoft.graph.authenticationAttributeCollectionPage`, metadata";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_attributes(Vec<super::IdentityUserFlowAttribute>), "`attributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionHandler`, metadata
    OnAttributeCollectionHandler = "microsoft.graph.onAttributeCollectionHandler" {
        "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionHandler>, with_handler(super::OnAttributeCollectionHandler), "`handler`: `microsoft.graph.onAttributeCollectionHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnAttributeCollectionStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onAttributeCollectionStartCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, metadata, with the accessors of [`OnAttributeCollectionStartHandler`](super::OnAttributeCollectionStartHandler)
    OnAttributeCollectionStartCustomExtensionHandler: super::OnAttributeCollectionStartHandler = "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnAttributeCollectionStartCustomExtension>, with_custom_extension(super::OnAttributeCollectionStartCustomExtension), "`customExtension`: `microsoft.graph.onAttributeCollectionStartCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartHandler`, metadata
    OnAttributeCollectionStartHandler = "microsoft.graph.onAttributeCollectionStartHandler" {
        "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionStartHandler>, with_handler(super::OnAttributeCollectionStartHandler), "`handler`: `microsoft.graph.onAttributeCollectionStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnAttributeCollectionSubmitCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onAttributeCollectionSubmitCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, metadata, with the accessors of [`OnAttributeCollectionSubmitHandler`](super::OnAttributeCollectionSubmitHandler)
    OnAttributeCollectionSubmitCustomExtensionHandler: super::OnAttributeCollectionSubmitHandler = "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnAttributeCollectionSubmitCustomExtension>, with_custom_extension(super::OnAttributeCollectionSubmitCustomExtension), "`customExtension`: `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata
    OnAttributeCollectionSubmitHandler = "microsoft.graph.onAttributeCollectionSubmitHandler" {
        "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionSubmitListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionSubmitListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionSubmitHandler>, with_handler(super::OnAttributeCollectionSubmitHandler), "`handler`: `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnAuthenticationMethodLoadStartHandler`](super::OnAuthenticationMethodLoadStartHandler)
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: super::OnAuthenticationMethodLoadStartHandler = "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProviderBase]>, with_identity_providers(Vec<super::IdentityProviderBase>), "`identityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata
    OnAuthenticationMethodLoadStartHandler = "microsoft.graph.onAuthenticationMethodLoadStartHandler" {
        "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAuthenticationMethodLoadStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAuthenticationMethodLoadStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAuthenticationMethodLoadStartHandler>, with_handler(super::OnAuthenticationMethodLoadStartHandler), "`handler`: `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onEmailOtpSendListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnEmailOtpSendListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onEmailOtpSendListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnOtpSendHandler>, with_handler(super::OnOtpSendHandler), "`handler`: `microsoft.graph.onOtpSendHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`, metadata, with the accessors of [`OnFraudProtectionLoadStartHandler`](super::OnFraudProtectionLoadStartHandler)
    OnFraudProtectionLoadStartExternalUsersAuthHandler: super::OnFraudProtectionLoadStartHandler = "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler";
    "signUp" SIGN_UP, sign_up model -> Option<&super::FraudProtectionConfiguration>, with_sign_up(super::FraudProtectionConfiguration), "`signUp`: `microsoft.graph.fraudProtectionConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartHandler`, metadata
    OnFraudProtectionLoadStartHandler = "microsoft.graph.onFraudProtectionLoadStartHandler" {
        "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnFraudProtectionLoadStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onFraudProtectionLoadStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnFraudProtectionLoadStartHandler>, with_handler(super::OnFraudProtectionLoadStartHandler), "`handler`: `microsoft.graph.onFraudProtectionLoadStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnInteractiveAuthFlowStartHandler`](super::OnInteractiveAuthFlowStartHandler)
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp: super::OnInteractiveAuthFlowStartHandler = "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp";
    "isSignUpAllowed" IS_SIGN_UP_ALLOWED, is_sign_up_allowed bool -> Option<bool>, with_is_sign_up_allowed(bool), "`isSignUpAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata
    OnInteractiveAuthFlowStartHandler = "microsoft.graph.onInteractiveAuthFlowStartHandler" {
        "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnInteractiveAuthFlowStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onInteractiveAuthFlowStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnInteractiveAuthFlowStartHandler>, with_handler(super::OnInteractiveAuthFlowStartHandler), "`handler`: `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnOtpSendCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onOtpSendCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendCustomExtensionHandler`, metadata, with the accessors of [`OnOtpSendHandler`](super::OnOtpSendHandler)
    OnOtpSendCustomExtensionHandler: super::OnOtpSendHandler = "microsoft.graph.onOtpSendCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnOtpSendCustomExtension>, with_custom_extension(super::OnOtpSendCustomExtension), "`customExtension`: `microsoft.graph.onOtpSendCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendHandler`, metadata
    OnOtpSendHandler = "microsoft.graph.onOtpSendHandler" {
        "microsoft.graph.onOtpSendCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordMigrationCustomExtensionHandler`, metadata, with the accessors of [`OnPasswordSubmitHandler`](super::OnPasswordSubmitHandler)
    OnPasswordMigrationCustomExtensionHandler: super::OnPasswordSubmitHandler = "microsoft.graph.onPasswordMigrationCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "migrationPropertyId" MIGRATION_PROPERTY_ID, migration_property_id str -> Option<&str>, with_migration_property_id(String), "`migrationPropertyId`: `Edm.String`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnPasswordSubmitCustomExtension>, with_custom_extension(super::OnPasswordSubmitCustomExtension), "`customExtension`: `microsoft.graph.onPasswordSubmitCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnPasswordSubmitCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onPasswordSubmitCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitHandler`, metadata
    OnPasswordSubmitHandler = "microsoft.graph.onPasswordSubmitHandler" {
        "microsoft.graph.onPasswordMigrationCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnPasswordSubmitListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onPasswordSubmitListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnPasswordSubmitHandler>, with_handler(super::OnPasswordSubmitHandler), "`handler`: `microsoft.graph.onPasswordSubmitHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnTokenIssuanceStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onTokenIssuanceStartCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
    "claimsForTokenConfiguration" CLAIMS_FOR_TOKEN_CONFIGURATION, claims_for_token_configuration models -> Option<&[super::OnTokenIssuanceStartReturnClaim]>, with_claims_for_token_configuration(Vec<super::OnTokenIssuanceStartReturnClaim>), "`claimsForTokenConfiguration`: `Collection(microsoft.graph.onTokenIssuanceStartReturnClaim)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, metadata, with the accessors of [`OnTokenIssuanceStartHandler`](super::OnTokenIssuanceStartHandler)
    OnTokenIssuanceStartCustomExtensionHandler: super::OnTokenIssuanceStartHandler = "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnTokenIssuanceStartCustomExtension>, with_custom_extension(super::OnTokenIssuanceStartCustomExtension), "`customExtension`: `microsoft.graph.onTokenIssuanceStartCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartHandler`, metadata
    OnTokenIssuanceStartHandler = "microsoft.graph.onTokenIssuanceStartHandler" {
        "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnTokenIssuanceStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onTokenIssuanceStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnTokenIssuanceStartHandler>, with_handler(super::OnTokenIssuanceStartHandler), "`handler`: `microsoft.graph.onTokenIssuanceStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartReturnClaim`, metadata
    OnTokenIssuanceStartReturnClaim = "microsoft.graph.onTokenIssuanceStartReturnClaim";
    "claimIdInApiResponse" CLAIM_ID_IN_API_RESPONSE, claim_id_in_api_response str -> Option<&str>, with_claim_id_in_api_response(String), "`claimIdInApiResponse`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnUserCreateStartHandler`](super::OnUserCreateStartHandler)
    OnUserCreateStartExternalUsersSelfServiceSignUp: super::OnUserCreateStartHandler = "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp";
    "userTypeToCreate" USER_TYPE_TO_CREATE, user_type_to_create enumeration -> Option<super::UserType>, with_user_type_to_create(super::UserType), "`userTypeToCreate`: `microsoft.graph.userType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartHandler`, metadata
    OnUserCreateStartHandler = "microsoft.graph.onUserCreateStartHandler" {
        "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnUserCreateStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onUserCreateStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnUserCreateStartHandler>, with_handler(super::OnUserCreateStartHandler), "`handler`: `microsoft.graph.onUserCreateStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnVerifiedIdClaimValidationCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, metadata, with the accessors of [`OnVerifiedIdClaimValidationHandler`](super::OnVerifiedIdClaimValidationHandler)
    OnVerifiedIdClaimValidationCustomExtensionHandler: super::OnVerifiedIdClaimValidationHandler = "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnVerifiedIdClaimValidationCustomExtension>, with_custom_extension(super::OnVerifiedIdClaimValidationCustomExtension), "`customExtension`: `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationHandler`, metadata
    OnVerifiedIdClaimValidationHandler = "microsoft.graph.onVerifiedIdClaimValidationHandler" {
        "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnVerifiedIdClaimValidationListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onVerifiedIdClaimValidationListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnVerifiedIdClaimValidationHandler>, with_handler(super::OnVerifiedIdClaimValidationHandler), "`handler`: `microsoft.graph.onVerifiedIdClaimValidationHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.openIdConnectSetting`, metadata
    OpenIdConnectSetting = "microsoft.graph.openIdConnectSetting";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "discoveryUrl" DISCOVERY_URL, discovery_url str -> Option<&str>, with_discovery_url(String), "`discoveryUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ownerlessGroupPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    OwnerlessGroupPolicy: super::Entity = "microsoft.graph.ownerlessGroupPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "emailInfo" EMAIL_INFO, email_info model -> Option<&super::EmailDetails>, with_email_info(super::EmailDetails), "`emailInfo`: `microsoft.graph.emailDetails`, metadata";
    "enabledGroupIds" ENABLED_GROUP_IDS, enabled_group_ids strs -> Option<Vec<&str>>, with_enabled_group_ids(Vec<String>), "`enabledGroupIds`: `Collection(Edm.String)`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "maxMembersToNotify" MAX_MEMBERS_TO_NOTIFY, max_members_to_notify i64 -> Option<i64>, with_max_members_to_notify(i64), "`maxMembersToNotify`: `Edm.Int64`, metadata";
    "notificationDurationInWeeks" NOTIFICATION_DURATION_IN_WEEKS, notification_duration_in_weeks i64 -> Option<i64>, with_notification_duration_in_weeks(i64), "`notificationDurationInWeeks`: `Edm.Int64`, metadata";
    "policyWebUrl" POLICY_WEB_URL, policy_web_url str -> Option<&str>, with_policy_web_url(String), "`policyWebUrl`: `Edm.String`, metadata";
    "targetOwners" TARGET_OWNERS, target_owners model -> Option<&super::TargetOwners>, with_target_owners(super::TargetOwners), "`targetOwners`: `microsoft.graph.targetOwners`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passkeyAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    PasskeyAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.passkeyAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "allowedPasskeyProfiles" ALLOWED_PASSKEY_PROFILES, allowed_passkey_profiles values -> Parsed<Vec<Uuid>>, with_allowed_passkey_profiles(Vec<Uuid>), "`allowedPasskeyProfiles`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passkeyProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    PasskeyProfile: super::Entity = "microsoft.graph.passkeyProfile";
    inherited "id" ID, with_id(String), "`id`";
    "attestationEnforcement" ATTESTATION_ENFORCEMENT, attestation_enforcement enumeration -> Option<super::AttestationEnforcement>, with_attestation_enforcement(super::AttestationEnforcement), "`attestationEnforcement`: `microsoft.graph.attestationEnforcement`, metadata";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "passkeyTypes" PASSKEY_TYPES, passkey_types flags -> Option<Flags<super::PasskeyTypes>>, with_passkey_types(Flags<super::PasskeyTypes>), "`passkeyTypes`: `microsoft.graph.passkeyTypes`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.passkeyType`, metadata
    PasskeyType = "microsoft.graph.passkeyType" {
        DeviceBound = "deviceBound",
        Synced = "synced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.passkeyTypes`, metadata
    PasskeyTypes = "microsoft.graph.passkeyTypes" {
        DeviceBound = "deviceBound",
        Synced = "synced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.passwordAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PasswordAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.passwordAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordResetResponse`, metadata
    PasswordResetResponse = "microsoft.graph.passwordResetResponse";
    "newPassword" NEW_PASSWORD, new_password str -> Option<&str>, with_new_password(String), "`newPassword`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PermissionGrantConditionSet: super::Entity = "microsoft.graph.permissionGrantConditionSet";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    PermissionGrantPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.permissionGrantPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
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
    /// `microsoft.graph.phoneAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PhoneAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.phoneAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "phoneType" PHONE_TYPE, phone_type enumeration -> Option<super::AuthenticationPhoneType>, with_phone_type(super::AuthenticationPhoneType), "`phoneType`: `microsoft.graph.authenticationPhoneType`, metadata";
    "smsSignInState" SMS_SIGN_IN_STATE, sms_sign_in_state enumeration -> Option<super::AuthenticationMethodSignInState>, with_sms_sign_in_state(super::AuthenticationMethodSignInState), "`smsSignInState`: `microsoft.graph.authenticationMethodSignInState`, metadata";
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
    "notAfter" NOT_AFTER, not_after i64 -> Option<i64>, with_not_after(i64), "`notAfter`: `Edm.Int64`, type of the metadata";
    "notBefore" NOT_BEFORE, not_before i64 -> Option<i64>, with_not_before(i64), "`notBefore`: `Edm.Int64`, type of the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.platformCredentialAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PlatformCredentialAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.platformCredentialAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::AuthenticationMethodPlatform>, with_platform(super::AuthenticationMethodPlatform), "`platform`: `microsoft.graph.authenticationMethodPlatform`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (feature = "directory");
}

crate::runtime::model! {
    /// `microsoft.graph.policyDeletableItem`, metadata
    PolicyDeletableItem = "microsoft.graph.policyDeletableItem" {
        "microsoft.graph.conditionalAccessPolicy",
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.ipNamedLocation",
        "microsoft.graph.namedLocation",
        "microsoft.graph.whatIfAnalysisResult",
    };
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
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
    "authorizationPolicy" AUTHORIZATION_POLICY, authorization_policy model -> Option<&super::AuthorizationPolicy>, with_authorization_policy(super::AuthorizationPolicy), "`authorizationPolicy`: `microsoft.graph.authorizationPolicy`, type of the metadata";
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`";
    "crossTenantAccessPolicy" CROSS_TENANT_ACCESS_POLICY, cross_tenant_access_policy model -> Option<&super::CrossTenantAccessPolicy>, with_cross_tenant_access_policy(super::CrossTenantAccessPolicy), "`crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policies(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicies`: `Collection(microsoft.graph.conditionalAccessPolicy)`, type of the metadata";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`";
    "identitySecurityDefaultsEnforcementPolicy" IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY, identity_security_defaults_enforcement_policy model -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>, with_identity_security_defaults_enforcement_policy(super::IdentitySecurityDefaultsEnforcementPolicy), "`identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`";
    "permissionGrantPolicies" PERMISSION_GRANT_POLICIES, permission_grant_policies models -> Option<&[super::PermissionGrantPolicy]>, with_permission_grant_policies(Vec<super::PermissionGrantPolicy>), "`permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`";
    "roleManagementPolicies" ROLE_MANAGEMENT_POLICIES, role_management_policies models -> Option<&[super::UnifiedRoleManagementPolicy]>, with_role_management_policies(Vec<super::UnifiedRoleManagementPolicy>), "`roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`";
    "roleManagementPolicyAssignments" ROLE_MANAGEMENT_POLICY_ASSIGNMENTS, role_management_policy_assignments models -> Option<&[super::UnifiedRoleManagementPolicyAssignment]>, with_role_management_policy_assignments(Vec<super::UnifiedRoleManagementPolicyAssignment>), "`roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`, metadata";
    "authenticationStrengthPolicies" AUTHENTICATION_STRENGTH_POLICIES, authentication_strength_policies models -> Option<&[super::AuthenticationStrengthPolicy]>, with_authentication_strength_policies(Vec<super::AuthenticationStrengthPolicy>), "`authenticationStrengthPolicies`: `Collection(microsoft.graph.authenticationStrengthPolicy)`, metadata";
    "defaultAppManagementPolicy" DEFAULT_APP_MANAGEMENT_POLICY, default_app_management_policy model -> Option<&super::TenantAppManagementPolicy>, with_default_app_management_policy(super::TenantAppManagementPolicy), "`defaultAppManagementPolicy`: `microsoft.graph.tenantAppManagementPolicy`, metadata";
    "deviceRegistrationPolicy" DEVICE_REGISTRATION_POLICY, device_registration_policy model -> Option<&super::DeviceRegistrationPolicy>, with_device_registration_policy(super::DeviceRegistrationPolicy), "`deviceRegistrationPolicy`: `microsoft.graph.deviceRegistrationPolicy`, metadata";
    "federatedTokenValidationPolicy" FEDERATED_TOKEN_VALIDATION_POLICY, federated_token_validation_policy model -> Option<&super::FederatedTokenValidationPolicy>, with_federated_token_validation_policy(super::FederatedTokenValidationPolicy), "`federatedTokenValidationPolicy`: `microsoft.graph.federatedTokenValidationPolicy`, metadata";
    "ownerlessGroupPolicy" OWNERLESS_GROUP_POLICY, ownerless_group_policy model -> Option<&super::OwnerlessGroupPolicy>, with_ownerless_group_policy(super::OwnerlessGroupPolicy), "`ownerlessGroupPolicy`: `microsoft.graph.ownerlessGroupPolicy`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyTemplate: super::Entity = "microsoft.graph.policyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "multiTenantOrganizationIdentitySynchronization" MULTI_TENANT_ORGANIZATION_IDENTITY_SYNCHRONIZATION, multi_tenant_organization_identity_synchronization model -> Option<&super::MultiTenantOrganizationIdentitySyncPolicyTemplate>, with_multi_tenant_organization_identity_synchronization(super::MultiTenantOrganizationIdentitySyncPolicyTemplate), "`multiTenantOrganizationIdentitySynchronization`: `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, metadata";
    "multiTenantOrganizationPartnerConfiguration" MULTI_TENANT_ORGANIZATION_PARTNER_CONFIGURATION, multi_tenant_organization_partner_configuration model -> Option<&super::MultiTenantOrganizationPartnerConfigurationTemplate>, with_multi_tenant_organization_partner_configuration(super::MultiTenantOrganizationPartnerConfigurationTemplate), "`multiTenantOrganizationPartnerConfiguration`: `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.qrCodePinAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    QrCodePinAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.qrCodePinAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "pin" PIN, pin model -> Option<&super::QrPin>, with_pin(super::QrPin), "`pin`: `microsoft.graph.qrPin`, metadata";
    "standardQRCode" STANDARD_QR_CODE, standard_qr_code model -> Option<&super::QrCode>, with_standard_qr_code(super::QrCode), "`standardQRCode`: `microsoft.graph.qrCode`, metadata";
    "temporaryQRCode" TEMPORARY_QR_CODE, temporary_qr_code model -> Option<&super::QrCode>, with_temporary_qr_code(super::QrCode), "`temporaryQRCode`: `microsoft.graph.qrCode`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.qrCodePinAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    QrCodePinAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.qrCodePinAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "pinLength" PIN_LENGTH, pin_length i32 -> Option<i32>, with_pin_length(i32), "`pinLength`: `Edm.Int32`, metadata";
    "standardQRCodeLifetimeInDays" STANDARD_QR_CODE_LIFETIME_IN_DAYS, standard_qr_code_lifetime_in_days i32 -> Option<i32>, with_standard_qr_code_lifetime_in_days(i32), "`standardQRCodeLifetimeInDays`: `Edm.Int32`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-1.0)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement";
    "authenticationMethodsRegistrationCampaign" AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN, authentication_methods_registration_campaign model -> Option<&super::AuthenticationMethodsRegistrationCampaign>, with_authentication_methods_registration_campaign(super::AuthenticationMethodsRegistrationCampaign), "`authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceAccountKeyAuthenticationMethod`, metadata of another version, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    ResourceAccountKeyAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.resourceAccountKeyAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata of another version" if (feature = "directory");
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
    /// `microsoft.graph.riskPreventionContainer`, metadata
    RiskPreventionContainer = "microsoft.graph.riskPreventionContainer";
    "fraudProtectionProviders" FRAUD_PROTECTION_PROVIDERS, fraud_protection_providers models -> Option<&[super::FraudProtectionProvider]>, with_fraud_protection_providers(Vec<super::FraudProtectionProvider>), "`fraudProtectionProviders`: `Collection(microsoft.graph.fraudProtectionProvider)`, metadata";
    "webApplicationFirewallProviders" WEB_APPLICATION_FIREWALL_PROVIDERS, web_application_firewall_providers models -> Option<&[super::WebApplicationFirewallProvider]>, with_web_application_firewall_providers(Vec<super::WebApplicationFirewallProvider>), "`webApplicationFirewallProviders`: `Collection(microsoft.graph.webApplicationFirewallProvider)`, metadata";
    "webApplicationFirewallVerifications" WEB_APPLICATION_FIREWALL_VERIFICATIONS, web_application_firewall_verifications models -> Option<&[super::WebApplicationFirewallVerificationModel]>, with_web_application_firewall_verifications(Vec<super::WebApplicationFirewallVerificationModel>), "`webApplicationFirewallVerifications`: `Collection(microsoft.graph.webApplicationFirewallVerificationModel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskServicePrincipalActivity`, metadata
    RiskServicePrincipalActivity = "microsoft.graph.riskServicePrincipalActivity";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`, metadata";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-1.0)
    RiskUserActivity = "microsoft.graph.riskUserActivity";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyServicePrincipal`, metadata, with the accessors of [`Entity`](super::Entity)
    RiskyServicePrincipal: super::Entity = "microsoft.graph.riskyServicePrincipal" {
        "microsoft.graph.riskyServicePrincipalHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`, metadata";
    "history" HISTORY, history models -> Option<&[super::RiskyServicePrincipalHistoryItem]>, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`: `Collection(microsoft.graph.riskyServicePrincipalHistoryItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyServicePrincipalHistoryItem`, metadata, with the accessors of [`RiskyServicePrincipal`](super::RiskyServicePrincipal)
    RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity = "microsoft.graph.riskyServicePrincipalHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskServicePrincipalActivity>, with_activity(super::RiskServicePrincipalActivity), "`activity`: `microsoft.graph.riskServicePrincipalActivity`, metadata";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`, metadata";
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

crate::runtime::enumeration! {
    /// `microsoft.graph.rootDomains`, metadata
    RootDomains = "microsoft.graph.rootDomains" {
        None = "none",
        All = "all",
        AllFederated = "allFederated",
        AllManaged = "allManaged",
        Enumerated = "enumerated",
        AllManagedAndEnumeratedFederated = "allManagedAndEnumeratedFederated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.secureSignInSessionControl`, metadata, with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SecureSignInSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.secureSignInSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`](https://learn.microsoft.com/graph/api/resources/selfservicesignupauthenticationflowconfiguration?view=graph-rest-1.0)
    SelfServiceSignUpAuthenticationFlowConfiguration = "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalRiskDetection`, metadata, with the accessors of [`Entity`](super::Entity)
    ServicePrincipalRiskDetection: super::Entity = "microsoft.graph.servicePrincipalRiskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`, metadata";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "keyIds" KEY_IDS, key_ids strs -> Option<Vec<&str>>, with_key_ids(Vec<String>), "`keyIds`: `Collection(Edm.String)`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "servicePrincipalDisplayName" SERVICE_PRINCIPAL_DISPLAY_NAME, service_principal_display_name str -> Option<&str>, with_service_principal_display_name(String), "`servicePrincipalDisplayName`: `Edm.String`, metadata";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalSignIn`, metadata, with the accessors of [`SignInIdentity`](super::SignInIdentity)
    ServicePrincipalSignIn: super::SignInIdentity = "microsoft.graph.servicePrincipalSignIn";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProviderConstraints`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceProviderConstraints: super::Entity = "microsoft.graph.serviceProviderConstraints" {
        "microsoft.graph.delegatedAdminServiceProviderConstraints",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.signInConditions`, metadata
    SignInConditions = "microsoft.graph.signInConditions";
    "authenticationFlow" AUTHENTICATION_FLOW, authentication_flow model -> Option<&super::AuthenticationFlow>, with_authentication_flow(super::AuthenticationFlow), "`authenticationFlow`: `microsoft.graph.authenticationFlow`, metadata";
    "clientAppType" CLIENT_APP_TYPE, client_app_type enumeration -> Option<super::ConditionalAccessClientApp>, with_client_app_type(super::ConditionalAccessClientApp), "`clientAppType`: `microsoft.graph.conditionalAccessClientApp`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "deviceInfo" DEVICE_INFO, device_info model -> Option<&super::DeviceInfo>, with_device_info(super::DeviceInfo), "`deviceInfo`: `microsoft.graph.deviceInfo`, metadata";
    "devicePlatform" DEVICE_PLATFORM, device_platform enumeration -> Option<super::ConditionalAccessDevicePlatform>, with_device_platform(super::ConditionalAccessDevicePlatform), "`devicePlatform`: `microsoft.graph.conditionalAccessDevicePlatform`, metadata";
    "insiderRiskLevel" INSIDER_RISK_LEVEL, insider_risk_level enumeration -> Option<super::InsiderRiskLevel>, with_insider_risk_level(super::InsiderRiskLevel), "`insiderRiskLevel`: `microsoft.graph.insiderRiskLevel`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "servicePrincipalRiskLevel" SERVICE_PRINCIPAL_RISK_LEVEL, service_principal_risk_level enumeration -> Option<super::RiskLevel>, with_service_principal_risk_level(super::RiskLevel), "`servicePrincipalRiskLevel`: `microsoft.graph.riskLevel`, metadata";
    "signInRiskLevel" SIGN_IN_RISK_LEVEL, sign_in_risk_level enumeration -> Option<super::RiskLevel>, with_sign_in_risk_level(super::RiskLevel), "`signInRiskLevel`: `microsoft.graph.riskLevel`, metadata";
    "userRiskLevel" USER_RISK_LEVEL, user_risk_level enumeration -> Option<super::RiskLevel>, with_user_risk_level(super::RiskLevel), "`userRiskLevel`: `microsoft.graph.riskLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInContext`, metadata
    SignInContext = "microsoft.graph.signInContext" {
        "microsoft.graph.applicationContext",
        "microsoft.graph.authContext",
        "microsoft.graph.userActionContext",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signInFrequencyAuthenticationType`, metadata
    SignInFrequencyAuthenticationType = "microsoft.graph.signInFrequencyAuthenticationType" {
        PrimaryAndSecondaryAuthentication = "primaryAndSecondaryAuthentication",
        SecondaryAuthentication = "secondaryAuthentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signInFrequencyInterval`, metadata
    SignInFrequencyInterval = "microsoft.graph.signInFrequencyInterval" {
        TimeBased = "timeBased",
        EveryTime = "everyTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "type" TYPE, type_ enumeration -> Option<super::SigninFrequencyType>, with_type(super::SigninFrequencyType), "`type`: `microsoft.graph.signinFrequencyType`" "Possible values are: days, hours.";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::SignInFrequencyAuthenticationType>, with_authentication_type(super::SignInFrequencyAuthenticationType), "`authenticationType`: `microsoft.graph.signInFrequencyAuthenticationType`, metadata";
    "frequencyInterval" FREQUENCY_INTERVAL, frequency_interval enumeration -> Option<super::SignInFrequencyInterval>, with_frequency_interval(super::SignInFrequencyInterval), "`frequencyInterval`: `microsoft.graph.signInFrequencyInterval`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInIdentity`, metadata
    SignInIdentity = "microsoft.graph.signInIdentity" {
        "microsoft.graph.servicePrincipalSignIn",
        "microsoft.graph.userSignIn",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        Days = "days",
        Hours = "hours",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.smsAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.smsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::SmsAuthenticationMethodTarget]>, with_include_targets(Vec<super::SmsAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.smsAuthenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.smsAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.smsAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "isUsableForSignIn" IS_USABLE_FOR_SIGN_IN, is_usable_for_sign_in bool -> Option<bool>, with_is_usable_for_sign_in(bool), "`isUsableForSignIn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    SoftwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.softwareOathAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "secretKey" SECRET_KEY, secret_key str -> Option<&str>, with_secret_key(String), "`secretKey`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SoftwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.softwareOathAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        PassthroughAuthentication = "passthroughAuthentication",
        SeamlessSso = "seamlessSso",
        PasswordHashSync = "passwordHashSync",
        EmailAsAlternateId = "emailAsAlternateId",
        UnknownFutureValue = "unknownFutureValue",
        CertificateBasedAuthentication = "certificateBasedAuthentication",
        MultiFactorAuthentication = "multiFactorAuthentication",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.targetOwners`, metadata
    TargetOwners = "microsoft.graph.targetOwners";
    "notifyMembers" NOTIFY_MEMBERS, notify_members enumeration -> Option<super::NotifyMembers>, with_notify_members(super::NotifyMembers), "`notifyMembers`: `microsoft.graph.notifyMembers`, metadata";
    "securityGroups" SECURITY_GROUPS, security_groups strs -> Option<Vec<&str>>, with_security_groups(Vec<String>), "`securityGroups`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.templateApplicationLevel`, metadata
    TemplateApplicationLevel = "microsoft.graph.templateApplicationLevel" {
        None = "none",
        NewPartners = "newPartners",
        ExistingPartners = "existingPartners",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.templateScenarios`, metadata
    TemplateScenarios = "microsoft.graph.templateScenarios" {
        New = "new",
        SecureFoundation = "secureFoundation",
        ZeroTrust = "zeroTrust",
        RemoteWork = "remoteWork",
        ProtectAdmins = "protectAdmins",
        EmergingThreats = "emergingThreats",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.temporaryAccessPassAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "isUsable" IS_USABLE, is_usable bool -> Option<bool>, with_is_usable(bool), "`isUsable`: `Edm.Boolean`";
    "lifetimeInMinutes" LIFETIME_IN_MINUTES, lifetime_in_minutes i32 -> Option<i32>, with_lifetime_in_minutes(i32), "`lifetimeInMinutes`: `Edm.Int32`";
    "methodUsabilityReason" METHOD_USABILITY_REASON, method_usability_reason str -> Option<&str>, with_method_usability_reason(String), "`methodUsabilityReason`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "temporaryAccessPass" TEMPORARY_ACCESS_PASS, temporary_access_pass str -> Option<&str>, with_temporary_access_pass(String), "`temporaryAccessPass`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "defaultLength" DEFAULT_LENGTH, default_length i32 -> Option<i32>, with_default_length(i32), "`defaultLength`: `Edm.Int32`";
    "defaultLifetimeInMinutes" DEFAULT_LIFETIME_IN_MINUTES, default_lifetime_in_minutes i32 -> Option<i32>, with_default_lifetime_in_minutes(i32), "`defaultLifetimeInMinutes`: `Edm.Int32`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "minimumLifetimeInMinutes" MINIMUM_LIFETIME_IN_MINUTES, minimum_lifetime_in_minutes i32 -> Option<i32>, with_minimum_lifetime_in_minutes(i32), "`minimumLifetimeInMinutes`: `Edm.Int32`";
    "maximumLifetimeInMinutes" MAXIMUM_LIFETIME_IN_MINUTES, maximum_lifetime_in_minutes i32 -> Option<i32>, with_maximum_lifetime_in_minutes(i32), "`maximumLifetimeInMinutes`: `Edm.Int32`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantAppManagementPolicy`, metadata, with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantAppManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::AppManagementApplicationConfiguration>, with_application_restrictions(super::AppManagementApplicationConfiguration), "`applicationRestrictions`: `microsoft.graph.appManagementApplicationConfiguration`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "servicePrincipalRestrictions" SERVICE_PRINCIPAL_RESTRICTIONS, service_principal_restrictions model -> Option<&super::AppManagementServicePrincipalConfiguration>, with_service_principal_restrictions(super::AppManagementServicePrincipalConfiguration), "`servicePrincipalRestrictions`: `microsoft.graph.appManagementServicePrincipalConfiguration`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue",
        AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
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

crate::runtime::model! {
    /// `microsoft.graph.validatingDomains`, metadata
    ValidatingDomains = "microsoft.graph.validatingDomains" {
        "microsoft.graph.allDomains",
        "microsoft.graph.enumeratedDomains",
    };
    "rootDomains" ROOT_DOMAINS, root_domains enumeration -> Option<super::RootDomains>, with_root_domains(super::RootDomains), "`rootDomains`: `microsoft.graph.rootDomains`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    VerifiableCredentialAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.verifiableCredentialAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "verifiedIdProfiles" VERIFIED_ID_PROFILES, verified_id_profiles values -> Parsed<Vec<Uuid>>, with_verified_id_profiles(Vec<Uuid>), "`verifiedIdProfiles`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    VerifiableCredentialsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::VerifiableCredentialAuthenticationMethodTarget]>, with_include_targets(Vec<super::VerifiableCredentialAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.verifiableCredentialAuthenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    VerifiedIdProfile: super::Entity = "microsoft.graph.verifiedIdProfile";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "faceCheckConfiguration" FACE_CHECK_CONFIGURATION, face_check_configuration model -> Option<&super::FaceCheckConfiguration>, with_face_check_configuration(super::FaceCheckConfiguration), "`faceCheckConfiguration`: `microsoft.graph.faceCheckConfiguration`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::VerifiedIdProfileState>, with_state(super::VerifiedIdProfileState), "`state`: `microsoft.graph.verifiedIdProfileState`, metadata";
    "verifiedIdProfileConfiguration" VERIFIED_ID_PROFILE_CONFIGURATION, verified_id_profile_configuration model -> Option<&super::VerifiedIdProfileConfiguration>, with_verified_id_profile_configuration(super::VerifiedIdProfileConfiguration), "`verifiedIdProfileConfiguration`: `microsoft.graph.verifiedIdProfileConfiguration`, metadata";
    "verifiedIdUsageConfigurations" VERIFIED_ID_USAGE_CONFIGURATIONS, verified_id_usage_configurations models -> Option<&[super::VerifiedIdUsageConfiguration]>, with_verified_id_usage_configurations(Vec<super::VerifiedIdUsageConfiguration>), "`verifiedIdUsageConfigurations`: `Collection(microsoft.graph.verifiedIdUsageConfiguration)`, metadata";
    "verifierDid" VERIFIER_DID, verifier_did str -> Option<&str>, with_verifier_did(String), "`verifierDid`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdProfileConfiguration`, metadata
    VerifiedIdProfileConfiguration = "microsoft.graph.verifiedIdProfileConfiguration";
    "acceptedIssuer" ACCEPTED_ISSUER, accepted_issuer str -> Option<&str>, with_accepted_issuer(String), "`acceptedIssuer`: `Edm.String`, metadata";
    "claimBindings" CLAIM_BINDINGS, claim_bindings models -> Option<&[super::ClaimBinding]>, with_claim_bindings(Vec<super::ClaimBinding>), "`claimBindings`: `Collection(microsoft.graph.claimBinding)`, metadata";
    "claimBindingSource" CLAIM_BINDING_SOURCE, claim_binding_source enumeration -> Option<super::ClaimBindingSource>, with_claim_binding_source(super::ClaimBindingSource), "`claimBindingSource`: `microsoft.graph.claimBindingSource`, metadata";
    "claimValidation" CLAIM_VALIDATION, claim_validation model -> Option<&super::ClaimValidation>, with_claim_validation(super::ClaimValidation), "`claimValidation`: `microsoft.graph.claimValidation`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.verifiedIdProfileState`, metadata
    VerifiedIdProfileState = "microsoft.graph.verifiedIdProfileState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdUsageConfiguration`, metadata
    VerifiedIdUsageConfiguration = "microsoft.graph.verifiedIdUsageConfiguration";
    "isEnabledForTestOnly" IS_ENABLED_FOR_TEST_ONLY, is_enabled_for_test_only bool -> Option<bool>, with_is_enabled_for_test_only(bool), "`isEnabledForTestOnly`: `Edm.Boolean`, metadata";
    "purpose" PURPOSE, purpose enumeration -> Option<super::VerifiedIdUsageConfigurationPurpose>, with_purpose(super::VerifiedIdUsageConfigurationPurpose), "`purpose`: `microsoft.graph.verifiedIdUsageConfigurationPurpose`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.verifiedIdUsageConfigurationPurpose`, metadata
    VerifiedIdUsageConfigurationPurpose = "microsoft.graph.verifiedIdUsageConfigurationPurpose" {
        Recovery = "recovery",
        Onboarding = "onboarding",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.voiceAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    VoiceAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.voiceAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "isOfficePhoneAllowed" IS_OFFICE_PHONE_ALLOWED, is_office_phone_allowed bool -> Option<bool>, with_is_office_phone_allowed(bool), "`isOfficePhoneAllowed`: `Edm.Boolean`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallDnsConfiguration`, metadata
    WebApplicationFirewallDnsConfiguration = "microsoft.graph.webApplicationFirewallDnsConfiguration";
    "isDomainVerified" IS_DOMAIN_VERIFIED, is_domain_verified bool -> Option<bool>, with_is_domain_verified(bool), "`isDomainVerified`: `Edm.Boolean`, metadata";
    "isProxied" IS_PROXIED, is_proxied bool -> Option<bool>, with_is_proxied(bool), "`isProxied`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "recordType" RECORD_TYPE, record_type enumeration -> Option<super::WebApplicationFirewallDnsRecordType>, with_record_type(super::WebApplicationFirewallDnsRecordType), "`recordType`: `microsoft.graph.webApplicationFirewallDnsRecordType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallDnsRecordType`, metadata
    WebApplicationFirewallDnsRecordType = "microsoft.graph.webApplicationFirewallDnsRecordType" {
        Cname = "cname",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallProvider`, metadata, with the accessors of [`Entity`](super::Entity)
    WebApplicationFirewallProvider: super::Entity = "microsoft.graph.webApplicationFirewallProvider" {
        "microsoft.graph.akamaiWebApplicationFirewallProvider",
        "microsoft.graph.cloudFlareWebApplicationFirewallProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallProviderType`, metadata
    WebApplicationFirewallProviderType = "microsoft.graph.webApplicationFirewallProviderType" {
        Akamai = "akamai",
        Cloudflare = "cloudflare",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerificationModel`, metadata, with the accessors of [`Entity`](super::Entity)
    WebApplicationFirewallVerificationModel: super::Entity = "microsoft.graph.webApplicationFirewallVerificationModel";
    inherited "id" ID, with_id(String), "`id`";
    "providerType" PROVIDER_TYPE, provider_type enumeration -> Option<super::WebApplicationFirewallProviderType>, with_provider_type(super::WebApplicationFirewallProviderType), "`providerType`: `microsoft.graph.webApplicationFirewallProviderType`, metadata";
    "verificationResult" VERIFICATION_RESULT, verification_result model -> Option<&super::WebApplicationFirewallVerificationResult>, with_verification_result(super::WebApplicationFirewallVerificationResult), "`verificationResult`: `microsoft.graph.webApplicationFirewallVerificationResult`, metadata";
    "verifiedDetails" VERIFIED_DETAILS, verified_details model -> Option<&super::WebApplicationFirewallVerifiedDetails>, with_verified_details(super::WebApplicationFirewallVerifiedDetails), "`verifiedDetails`: `microsoft.graph.webApplicationFirewallVerifiedDetails`, metadata";
    "verifiedHost" VERIFIED_HOST, verified_host str -> Option<&str>, with_verified_host(String), "`verifiedHost`: `Edm.String`, metadata";
    "provider" PROVIDER, provider model -> Option<&super::WebApplicationFirewallProvider>, with_provider(super::WebApplicationFirewallProvider), "`provider`: `microsoft.graph.webApplicationFirewallProvider`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerificationResult`, metadata
    WebApplicationFirewallVerificationResult = "microsoft.graph.webApplicationFirewallVerificationResult";
    "errors" ERRORS, errors models -> Option<&[super::GenericError]>, with_errors(Vec<super::GenericError>), "`errors`: `Collection(microsoft.graph.genericError)`, metadata";
    "status" STATUS, status enumeration -> Option<super::WebApplicationFirewallVerificationStatus>, with_status(super::WebApplicationFirewallVerificationStatus), "`status`: `microsoft.graph.webApplicationFirewallVerificationStatus`, metadata";
    "verifiedOnDateTime" VERIFIED_ON_DATE_TIME, verified_on_date_time date_time -> Parsed<OffsetDateTime>, with_verified_on_date_time(OffsetDateTime), "`verifiedOnDateTime`: `Edm.DateTimeOffset`, metadata";
    "warnings" WARNINGS, warnings models -> Option<&[super::GenericError]>, with_warnings(Vec<super::GenericError>), "`warnings`: `Collection(microsoft.graph.genericError)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallVerificationStatus`, metadata
    WebApplicationFirewallVerificationStatus = "microsoft.graph.webApplicationFirewallVerificationStatus" {
        Success = "success",
        Warning = "warning",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerifiedDetails`, metadata
    WebApplicationFirewallVerifiedDetails = "microsoft.graph.webApplicationFirewallVerifiedDetails" {
        "microsoft.graph.akamaiVerifiedDetailsModel",
        "microsoft.graph.cloudFlareVerifiedDetailsModel",
    };
    "dnsConfiguration" DNS_CONFIGURATION, dns_configuration model -> Option<&super::WebApplicationFirewallDnsConfiguration>, with_dns_configuration(super::WebApplicationFirewallDnsConfiguration), "`dnsConfiguration`: `microsoft.graph.webApplicationFirewallDnsConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientInputs`, metadata
    WebauthnAuthenticationExtensionsClientInputs = "microsoft.graph.webauthnAuthenticationExtensionsClientInputs"
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientOutputs`, metadata
    WebauthnAuthenticationExtensionsClientOutputs = "microsoft.graph.webauthnAuthenticationExtensionsClientOutputs"
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticatorAttestationResponse`, metadata
    WebauthnAuthenticatorAttestationResponse = "microsoft.graph.webauthnAuthenticatorAttestationResponse";
    "attestationObject" ATTESTATION_OBJECT, attestation_object str -> Option<&str>, with_attestation_object(String), "`attestationObject`: `Edm.String`, metadata";
    "clientDataJSON" CLIENT_DATA_JSON, client_data_json str -> Option<&str>, with_client_data_json(String), "`clientDataJSON`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticatorSelectionCriteria`, metadata
    WebauthnAuthenticatorSelectionCriteria = "microsoft.graph.webauthnAuthenticatorSelectionCriteria";
    "authenticatorAttachment" AUTHENTICATOR_ATTACHMENT, authenticator_attachment str -> Option<&str>, with_authenticator_attachment(String), "`authenticatorAttachment`: `Edm.String`, metadata";
    "requireResidentKey" REQUIRE_RESIDENT_KEY, require_resident_key bool -> Option<bool>, with_require_resident_key(bool), "`requireResidentKey`: `Edm.Boolean`, metadata";
    "userVerification" USER_VERIFICATION, user_verification str -> Option<&str>, with_user_verification(String), "`userVerification`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnCredentialCreationOptions`, metadata
    WebauthnCredentialCreationOptions = "microsoft.graph.webauthnCredentialCreationOptions";
    "challengeTimeoutDateTime" CHALLENGE_TIMEOUT_DATE_TIME, challenge_timeout_date_time date_time -> Parsed<OffsetDateTime>, with_challenge_timeout_date_time(OffsetDateTime), "`challengeTimeoutDateTime`: `Edm.DateTimeOffset`, metadata";
    "publicKey" PUBLIC_KEY, public_key model -> Option<&super::WebauthnPublicKeyCredentialCreationOptions>, with_public_key(super::WebauthnPublicKeyCredentialCreationOptions), "`publicKey`: `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredential`, metadata
    WebauthnPublicKeyCredential = "microsoft.graph.webauthnPublicKeyCredential";
    "clientExtensionResults" CLIENT_EXTENSION_RESULTS, client_extension_results model -> Option<&super::WebauthnAuthenticationExtensionsClientOutputs>, with_client_extension_results(super::WebauthnAuthenticationExtensionsClientOutputs), "`clientExtensionResults`: `microsoft.graph.webauthnAuthenticationExtensionsClientOutputs`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "response" RESPONSE, response model -> Option<&super::WebauthnAuthenticatorAttestationResponse>, with_response(super::WebauthnAuthenticatorAttestationResponse), "`response`: `microsoft.graph.webauthnAuthenticatorAttestationResponse`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`, metadata
    WebauthnPublicKeyCredentialCreationOptions = "microsoft.graph.webauthnPublicKeyCredentialCreationOptions";
    "attestation" ATTESTATION, attestation str -> Option<&str>, with_attestation(String), "`attestation`: `Edm.String`, metadata";
    "authenticatorSelection" AUTHENTICATOR_SELECTION, authenticator_selection model -> Option<&super::WebauthnAuthenticatorSelectionCriteria>, with_authenticator_selection(super::WebauthnAuthenticatorSelectionCriteria), "`authenticatorSelection`: `microsoft.graph.webauthnAuthenticatorSelectionCriteria`, metadata";
    "challenge" CHALLENGE, challenge str -> Option<&str>, with_challenge(String), "`challenge`: `Edm.String`, metadata";
    "excludeCredentials" EXCLUDE_CREDENTIALS, exclude_credentials models -> Option<&[super::WebauthnPublicKeyCredentialDescriptor]>, with_exclude_credentials(Vec<super::WebauthnPublicKeyCredentialDescriptor>), "`excludeCredentials`: `Collection(microsoft.graph.webauthnPublicKeyCredentialDescriptor)`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::WebauthnAuthenticationExtensionsClientInputs>, with_extensions(super::WebauthnAuthenticationExtensionsClientInputs), "`extensions`: `microsoft.graph.webauthnAuthenticationExtensionsClientInputs`, metadata";
    "pubKeyCredParams" PUB_KEY_CRED_PARAMS, pub_key_cred_params models -> Option<&[super::WebauthnPublicKeyCredentialParameters]>, with_pub_key_cred_params(Vec<super::WebauthnPublicKeyCredentialParameters>), "`pubKeyCredParams`: `Collection(microsoft.graph.webauthnPublicKeyCredentialParameters)`, metadata";
    "rp" RP, rp model -> Option<&super::WebauthnPublicKeyCredentialRpEntity>, with_rp(super::WebauthnPublicKeyCredentialRpEntity), "`rp`: `microsoft.graph.webauthnPublicKeyCredentialRpEntity`, metadata";
    "timeout" TIMEOUT, timeout i32 -> Option<i32>, with_timeout(i32), "`timeout`: `Edm.Int32`, metadata";
    "user" USER, user model -> Option<&super::WebauthnPublicKeyCredentialUserEntity>, with_user(super::WebauthnPublicKeyCredentialUserEntity), "`user`: `microsoft.graph.webauthnPublicKeyCredentialUserEntity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialDescriptor`, metadata
    WebauthnPublicKeyCredentialDescriptor = "microsoft.graph.webauthnPublicKeyCredentialDescriptor";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "transports" TRANSPORTS, transports strs -> Option<Vec<&str>>, with_transports(Vec<String>), "`transports`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialParameters`, metadata
    WebauthnPublicKeyCredentialParameters = "microsoft.graph.webauthnPublicKeyCredentialParameters";
    "alg" ALG, alg i32 -> Option<i32>, with_alg(i32), "`alg`: `Edm.Int32`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialRpEntity`, metadata
    WebauthnPublicKeyCredentialRpEntity = "microsoft.graph.webauthnPublicKeyCredentialRpEntity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialUserEntity`, metadata
    WebauthnPublicKeyCredentialUserEntity = "microsoft.graph.webauthnPublicKeyCredentialUserEntity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.whatIfAnalysisReasons`, metadata
    WhatIfAnalysisReasons = "microsoft.graph.whatIfAnalysisReasons" {
        NotSet = "notSet",
        NotEnoughInformation = "notEnoughInformation",
        InvalidCondition = "invalidCondition",
        Users = "users",
        WorkloadIdentities = "workloadIdentities",
        Application = "application",
        UserActions = "userActions",
        AuthenticationContext = "authenticationContext",
        DevicePlatform = "devicePlatform",
        Devices = "devices",
        ClientApps = "clientApps",
        Location = "location",
        SignInRisk = "signInRisk",
        EmptyPolicy = "emptyPolicy",
        InvalidPolicy = "invalidPolicy",
        PolicyNotEnabled = "policyNotEnabled",
        UserRisk = "userRisk",
        Time = "time",
        InsiderRisk = "insiderRisk",
        AuthenticationFlow = "authenticationFlow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.whatIfAnalysisResult`, metadata, with the accessors of [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy)
    WhatIfAnalysisResult: super::ConditionalAccessPolicy = "microsoft.graph.whatIfAnalysisResult";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "conditions" CONDITIONS, with_conditions(super::ConditionalAccessConditionSet), "`conditions`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "grantControls" GRANT_CONTROLS, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "sessionControls" SESSION_CONTROLS, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`";
    inherited "state" STATE, with_state(super::ConditionalAccessPolicyState), "`state`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "templateId" TEMPLATE_ID, with_template_id(String), "`templateId`";
    "analysisReasons" ANALYSIS_REASONS, analysis_reasons flags -> Option<Flags<super::WhatIfAnalysisReasons>>, with_analysis_reasons(Flags<super::WhatIfAnalysisReasons>), "`analysisReasons`: `microsoft.graph.whatIfAnalysisReasons`, metadata";
    "policyApplies" POLICY_APPLIES, policy_applies bool -> Option<bool>, with_policy_applies(bool), "`policyApplies`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`" "Possible values are: normal, weak, unknown.";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (feature = "directory");
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateAffinityLevel`, metadata
    X509CertificateAffinityLevel = "microsoft.graph.x509CertificateAffinityLevel" {
        Low = "low",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "authenticationModeConfiguration" AUTHENTICATION_MODE_CONFIGURATION, authentication_mode_configuration model -> Option<&super::X509CertificateAuthenticationModeConfiguration>, with_authentication_mode_configuration(super::X509CertificateAuthenticationModeConfiguration), "`authenticationModeConfiguration`: `microsoft.graph.x509CertificateAuthenticationModeConfiguration`, metadata";
    "certificateAuthorityScopes" CERTIFICATE_AUTHORITY_SCOPES, certificate_authority_scopes models -> Option<&[super::X509CertificateAuthorityScope]>, with_certificate_authority_scopes(Vec<super::X509CertificateAuthorityScope>), "`certificateAuthorityScopes`: `Collection(microsoft.graph.x509CertificateAuthorityScope)`, metadata";
    "certificateUserBindings" CERTIFICATE_USER_BINDINGS, certificate_user_bindings models -> Option<&[super::X509CertificateUserBinding]>, with_certificate_user_bindings(Vec<super::X509CertificateUserBinding>), "`certificateUserBindings`: `Collection(microsoft.graph.x509CertificateUserBinding)`, metadata";
    "crlValidationConfiguration" CRL_VALIDATION_CONFIGURATION, crl_validation_configuration model -> Option<&super::X509CertificateCrlValidationConfiguration>, with_crl_validation_configuration(super::X509CertificateCrlValidationConfiguration), "`crlValidationConfiguration`: `microsoft.graph.x509CertificateCRLValidationConfiguration`, metadata";
    "issuerHintsConfiguration" ISSUER_HINTS_CONFIGURATION, issuer_hints_configuration model -> Option<&super::X509CertificateIssuerHintsConfiguration>, with_issuer_hints_configuration(super::X509CertificateIssuerHintsConfiguration), "`issuerHintsConfiguration`: `microsoft.graph.x509CertificateIssuerHintsConfiguration`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateAuthenticationMode`, metadata
    X509CertificateAuthenticationMode = "microsoft.graph.x509CertificateAuthenticationMode" {
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthenticationModeConfiguration`, metadata
    X509CertificateAuthenticationModeConfiguration = "microsoft.graph.x509CertificateAuthenticationModeConfiguration";
    "rules" RULES, rules models -> Option<&[super::X509CertificateRule]>, with_rules(Vec<super::X509CertificateRule>), "`rules`: `Collection(microsoft.graph.x509CertificateRule)`, metadata";
    "x509CertificateAuthenticationDefaultMode" X509_CERTIFICATE_AUTHENTICATION_DEFAULT_MODE, x509_certificate_authentication_default_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_default_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationDefaultMode`: `microsoft.graph.x509CertificateAuthenticationMode`, metadata";
    "x509CertificateDefaultRequiredAffinityLevel" X509_CERTIFICATE_DEFAULT_REQUIRED_AFFINITY_LEVEL, x509_certificate_default_required_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_x509_certificate_default_required_affinity_level(super::X509CertificateAffinityLevel), "`x509CertificateDefaultRequiredAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthorityScope`, metadata
    X509CertificateAuthorityScope = "microsoft.graph.x509CertificateAuthorityScope";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::IncludeTarget]>, with_include_targets(Vec<super::IncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.includeTarget)`, metadata";
    "publicKeyInfrastructureIdentifier" PUBLIC_KEY_INFRASTRUCTURE_IDENTIFIER, public_key_infrastructure_identifier str -> Option<&str>, with_public_key_infrastructure_identifier(String), "`publicKeyInfrastructureIdentifier`: `Edm.String`, metadata";
    "subjectKeyIdentifier" SUBJECT_KEY_IDENTIFIER, subject_key_identifier str -> Option<&str>, with_subject_key_identifier(String), "`subjectKeyIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateCombinationConfiguration`, metadata, with the accessors of [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration)
    X509CertificateCombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity = "microsoft.graph.x509CertificateCombinationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesToCombinations" APPLIES_TO_COMBINATIONS, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`";
    "allowedIssuerSkis" ALLOWED_ISSUER_SKIS, allowed_issuer_skis strs -> Option<Vec<&str>>, with_allowed_issuer_skis(Vec<String>), "`allowedIssuerSkis`: `Collection(Edm.String)`, metadata";
    "allowedPolicyOIDs" ALLOWED_POLICY_OI_DS, allowed_policy_oi_ds strs -> Option<Vec<&str>>, with_allowed_policy_oi_ds(Vec<String>), "`allowedPolicyOIDs`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateCRLValidationConfiguration`, metadata
    X509CertificateCrlValidationConfiguration = "microsoft.graph.x509CertificateCRLValidationConfiguration";
    "exemptedCertificateAuthoritiesSubjectKeyIdentifiers" EXEMPTED_CERTIFICATE_AUTHORITIES_SUBJECT_KEY_IDENTIFIERS, exempted_certificate_authorities_subject_key_identifiers strs -> Option<Vec<&str>>, with_exempted_certificate_authorities_subject_key_identifiers(Vec<String>), "`exemptedCertificateAuthoritiesSubjectKeyIdentifiers`: `Collection(Edm.String)`, metadata";
    "state" STATE, state enumeration -> Option<super::X509CertificateCrlValidationConfigurationState>, with_state(super::X509CertificateCrlValidationConfigurationState), "`state`: `microsoft.graph.x509CertificateCRLValidationConfigurationState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateCRLValidationConfigurationState`, metadata
    X509CertificateCrlValidationConfigurationState = "microsoft.graph.x509CertificateCRLValidationConfigurationState" {
        Disabled = "disabled",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateIssuerHintsConfiguration`, metadata
    X509CertificateIssuerHintsConfiguration = "microsoft.graph.x509CertificateIssuerHintsConfiguration";
    "state" STATE, state enumeration -> Option<super::X509CertificateIssuerHintsState>, with_state(super::X509CertificateIssuerHintsState), "`state`: `microsoft.graph.x509CertificateIssuerHintsState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateIssuerHintsState`, metadata
    X509CertificateIssuerHintsState = "microsoft.graph.x509CertificateIssuerHintsState" {
        Disabled = "disabled",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateRule`, metadata
    X509CertificateRule = "microsoft.graph.x509CertificateRule";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "issuerSubjectIdentifier" ISSUER_SUBJECT_IDENTIFIER, issuer_subject_identifier str -> Option<&str>, with_issuer_subject_identifier(String), "`issuerSubjectIdentifier`: `Edm.String`, metadata";
    "policyOidIdentifier" POLICY_OID_IDENTIFIER, policy_oid_identifier str -> Option<&str>, with_policy_oid_identifier(String), "`policyOidIdentifier`: `Edm.String`, metadata";
    "x509CertificateAuthenticationMode" X509_CERTIFICATE_AUTHENTICATION_MODE, x509_certificate_authentication_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationMode`: `microsoft.graph.x509CertificateAuthenticationMode`, metadata";
    "x509CertificateRequiredAffinityLevel" X509_CERTIFICATE_REQUIRED_AFFINITY_LEVEL, x509_certificate_required_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_x509_certificate_required_affinity_level(super::X509CertificateAffinityLevel), "`x509CertificateRequiredAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
    "x509CertificateRuleType" X509_CERTIFICATE_RULE_TYPE, x509_certificate_rule_type enumeration -> Option<super::X509CertificateRuleType>, with_x509_certificate_rule_type(super::X509CertificateRuleType), "`x509CertificateRuleType`: `microsoft.graph.x509CertificateRuleType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateRuleType`, metadata
    X509CertificateRuleType = "microsoft.graph.x509CertificateRuleType" {
        IssuerSubject = "issuerSubject",
        PolicyOid = "policyOID",
        UnknownFutureValue = "unknownFutureValue",
        IssuerSubjectAndPolicyOid = "issuerSubjectAndPolicyOID",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateUserBinding`, metadata
    X509CertificateUserBinding = "microsoft.graph.x509CertificateUserBinding";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "trustAffinityLevel" TRUST_AFFINITY_LEVEL, trust_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_trust_affinity_level(super::X509CertificateAffinityLevel), "`trustAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
    "userProperty" USER_PROPERTY, user_property str -> Option<&str>, with_user_property(String), "`userProperty`: `Edm.String`, metadata";
    "x509CertificateField" X509_CERTIFICATE_FIELD, x509_certificate_field str -> Option<&str>, with_x509_certificate_field(String), "`x509CertificateField`: `Edm.String`, metadata";
}
