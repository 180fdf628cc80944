// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

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
