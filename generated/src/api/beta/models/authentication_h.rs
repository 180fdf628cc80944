// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.hardwareOathAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    HardwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.hardwareOathAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "device" DEVICE, device model -> Option<&super::HardwareOathTokenAuthenticationMethodDevice>, with_device(super::HardwareOathTokenAuthenticationMethodDevice), "`device`: `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.hardwareOathAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    HardwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.hardwareOathAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.humanSecurityFraudProtectionProvider`, metadata, with the accessors of [`FraudProtectionProvider`](super::FraudProtectionProvider)
    HumanSecurityFraudProtectionProvider: super::FraudProtectionProvider, super::Entity = "microsoft.graph.humanSecurityFraudProtectionProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "serverToken" SERVER_TOKEN, server_token str -> Option<&str>, with_server_token(String), "`serverToken`: `Edm.String`, metadata";
}
