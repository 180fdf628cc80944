// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityBase`, metadata, with the accessors of [`Entity`](super::Entity)
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
    "inboundAccess" INBOUND_ACCESS, inbound_access model -> Option<&super::M365CapabilityInboundAccess>, with_inbound_access(super::M365CapabilityInboundAccess), "`inboundAccess`: `microsoft.graph.m365CapabilityInboundAccess`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityInboundAccess`, metadata
    M365CapabilityInboundAccess = "microsoft.graph.m365CapabilityInboundAccess";
    "isAllowed" IS_ALLOWED, is_allowed bool -> Option<bool>, with_is_allowed(bool), "`isAllowed`: `Edm.Boolean`, metadata";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes model -> Option<&super::M365CapabilityResourceScopes>, with_resource_scopes(super::M365CapabilityResourceScopes), "`resourceScopes`: `microsoft.graph.m365CapabilityResourceScopes`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityResourceScope`, metadata
    M365CapabilityResourceScope = "microsoft.graph.m365CapabilityResourceScope";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::M365ResourceType>, with_resource_type(super::M365ResourceType), "`resourceType`: `microsoft.graph.m365ResourceType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.m365CapabilityResourceScopes`, metadata
    M365CapabilityResourceScopes = "microsoft.graph.m365CapabilityResourceScopes";
    "excluded" EXCLUDED, excluded models -> Option<&[super::M365CapabilityResourceScope]>, with_excluded(Vec<super::M365CapabilityResourceScope>), "`excluded`: `Collection(microsoft.graph.m365CapabilityResourceScope)`, metadata";
    "included" INCLUDED, included models -> Option<&[super::M365CapabilityResourceScope]>, with_included(Vec<super::M365CapabilityResourceScope>), "`included`: `Collection(microsoft.graph.m365CapabilityResourceScope)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.m365ResourceType`, metadata
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
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "phoneAppVersion" PHONE_APP_VERSION, phone_app_version str -> Option<&str>, with_phone_app_version(String), "`phoneAppVersion`: `Edm.String`";
    "clientAppName" CLIENT_APP_NAME, client_app_name enumeration -> Option<super::MicrosoftAuthenticatorAuthenticationMethodClientAppName>, with_client_app_name(super::MicrosoftAuthenticatorAuthenticationMethodClientAppName), "`clientAppName`: `microsoft.graph.microsoftAuthenticatorAuthenticationMethodClientAppName`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (any(feature = "directory", feature = "users"));
}

crate::runtime::enumeration! {
    /// `microsoft.graph.microsoftAuthenticatorAuthenticationMethodClientAppName`, metadata
    MicrosoftAuthenticatorAuthenticationMethodClientAppName = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodClientAppName" {
        MicrosoftAuthenticator = "microsoftAuthenticator",
        OutlookMobile = "outlookMobile",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "featureSettings" FEATURE_SETTINGS, feature_settings model -> Option<&super::MicrosoftAuthenticatorFeatureSettings>, with_feature_settings(super::MicrosoftAuthenticatorFeatureSettings), "`featureSettings`: `microsoft.graph.microsoftAuthenticatorFeatureSettings`, metadata";
    "isSoftwareOathEnabled" IS_SOFTWARE_OATH_ENABLED, is_software_oath_enabled bool -> Option<bool>, with_is_software_oath_enabled(bool), "`isSoftwareOathEnabled`: `Edm.Boolean`, metadata";
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
    "numberMatchingRequiredState" NUMBER_MATCHING_REQUIRED_STATE, number_matching_required_state enumeration -> Option<super::AdvancedConfigState>, with_number_matching_required_state(super::AdvancedConfigState), "`numberMatchingRequiredState`: `microsoft.graph.advancedConfigState`, not in the metadata" "Possible values are: enabled, disabled, default.";
    "displayAppInformationRequiredState" DISPLAY_APP_INFORMATION_REQUIRED_STATE, display_app_information_required_state enumeration -> Option<super::AdvancedConfigState>, with_display_app_information_required_state(super::AdvancedConfigState), "`displayAppInformationRequiredState`: `microsoft.graph.advancedConfigState`, not in the metadata" "Possible values are: enabled, disabled, default.";
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
    /// `microsoft.graph.microsoftAuthenticatorFeatureSettings`, metadata
    MicrosoftAuthenticatorFeatureSettings = "microsoft.graph.microsoftAuthenticatorFeatureSettings";
    "companionAppAllowedState" COMPANION_APP_ALLOWED_STATE, companion_app_allowed_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_companion_app_allowed_state(super::AuthenticationMethodFeatureConfiguration), "`companionAppAllowedState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
    "displayAppInformationRequiredState" DISPLAY_APP_INFORMATION_REQUIRED_STATE, display_app_information_required_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_display_app_information_required_state(super::AuthenticationMethodFeatureConfiguration), "`displayAppInformationRequiredState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
    "displayLocationInformationRequiredState" DISPLAY_LOCATION_INFORMATION_REQUIRED_STATE, display_location_information_required_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_display_location_information_required_state(super::AuthenticationMethodFeatureConfiguration), "`displayLocationInformationRequiredState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
    "numberMatchingRequiredState" NUMBER_MATCHING_REQUIRED_STATE, number_matching_required_state model -> Option<&super::AuthenticationMethodFeatureConfiguration>, with_number_matching_required_state(super::AuthenticationMethodFeatureConfiguration), "`numberMatchingRequiredState`: `microsoft.graph.authenticationMethodFeatureConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftAuthenticatorPlatformSettings`, metadata
    MicrosoftAuthenticatorPlatformSettings = "microsoft.graph.microsoftAuthenticatorPlatformSettings";
    "enforceAppPIN" ENFORCE_APP_PIN, enforce_app_pin model -> Option<&super::EnforceAppPin>, with_enforce_app_pin(super::EnforceAppPin), "`enforceAppPIN`: `microsoft.graph.enforceAppPIN`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppManagementPolicy`, metadata, with the accessors of [`MobilityManagementPolicy`](super::MobilityManagementPolicy)
    MobileAppManagementPolicy: super::MobilityManagementPolicy, super::Entity = "microsoft.graph.mobileAppManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(super::PolicyScope), "`appliesTo`";
    inherited "complianceUrl" COMPLIANCE_URL, with_compliance_url(String), "`complianceUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "discoveryUrl" DISCOVERY_URL, with_discovery_url(String), "`discoveryUrl`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isValid" IS_VALID, with_is_valid(bool), "`isValid`";
    inherited "termsOfUseUrl" TERMS_OF_USE_URL, with_terms_of_use_url(String), "`termsOfUseUrl`";
    inherited "includedGroups" INCLUDED_GROUPS, with_included_groups(Vec<super::Group>), "`includedGroups`";
}

crate::runtime::model! {
    /// `microsoft.graph.mobileDeviceManagementPolicy`, metadata, with the accessors of [`MobilityManagementPolicy`](super::MobilityManagementPolicy)
    MobileDeviceManagementPolicy: super::MobilityManagementPolicy, super::Entity = "microsoft.graph.mobileDeviceManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(super::PolicyScope), "`appliesTo`";
    inherited "complianceUrl" COMPLIANCE_URL, with_compliance_url(String), "`complianceUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "discoveryUrl" DISCOVERY_URL, with_discovery_url(String), "`discoveryUrl`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isValid" IS_VALID, with_is_valid(bool), "`isValid`";
    inherited "termsOfUseUrl" TERMS_OF_USE_URL, with_terms_of_use_url(String), "`termsOfUseUrl`";
    inherited "includedGroups" INCLUDED_GROUPS, with_included_groups(Vec<super::Group>), "`includedGroups`";
    "isMdmEnrollmentDuringRegistrationDisabled" IS_MDM_ENROLLMENT_DURING_REGISTRATION_DISABLED, is_mdm_enrollment_during_registration_disabled bool -> Option<bool>, with_is_mdm_enrollment_during_registration_disabled(bool), "`isMdmEnrollmentDuringRegistrationDisabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mobileDriversLicenseConfiguration`, metadata
    MobileDriversLicenseConfiguration = "microsoft.graph.mobileDriversLicenseConfiguration";
    "acceptedRegions" ACCEPTED_REGIONS, accepted_regions strs -> Option<Vec<&str>>, with_accepted_regions(Vec<String>), "`acceptedRegions`: `Collection(Edm.String)`, metadata";
    "documentStandard" DOCUMENT_STANDARD, document_standard str -> Option<&str>, with_document_standard(String), "`documentStandard`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobilityManagementPolicy`](https://learn.microsoft.com/graph/api/resources/mobilitymanagementpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobilityManagementPolicy: super::Entity = "microsoft.graph.mobilityManagementPolicy" {
        "microsoft.graph.mobileAppManagementPolicy",
        "microsoft.graph.mobileDeviceManagementPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::PolicyScope>, with_applies_to(super::PolicyScope), "`appliesTo`: `microsoft.graph.policyScope`" "Possible values are: none, all, selected.";
    "complianceUrl" COMPLIANCE_URL, compliance_url str -> Option<&str>, with_compliance_url(String), "`complianceUrl`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "discoveryUrl" DISCOVERY_URL, discovery_url str -> Option<&str>, with_discovery_url(String), "`discoveryUrl`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
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
