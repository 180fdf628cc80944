// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

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
