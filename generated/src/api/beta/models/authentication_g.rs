// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

crate::runtime::model! {
    /// `microsoft.graph.globalSecureAccessFilteringProfileSessionControl`, metadata, with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    GlobalSecureAccessFilteringProfileSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.globalSecureAccessFilteringProfileSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "profileId" PROFILE_ID, profile_id str -> Option<&str>, with_profile_id(String), "`profileId`: `Edm.String`, metadata";
}
