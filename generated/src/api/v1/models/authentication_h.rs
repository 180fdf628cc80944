// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

crate::runtime::model! {
    /// `microsoft.graph.humanSecurityFraudProtectionProvider`, metadata, with the accessors of [`FraudProtectionProvider`](super::FraudProtectionProvider)
    HumanSecurityFraudProtectionProvider: super::FraudProtectionProvider, super::Entity = "microsoft.graph.humanSecurityFraudProtectionProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "serverToken" SERVER_TOKEN, server_token str -> Option<&str>, with_server_token(String), "`serverToken`: `Edm.String`, metadata";
}
