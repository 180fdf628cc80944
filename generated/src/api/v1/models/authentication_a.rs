// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

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
