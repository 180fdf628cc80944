// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

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
