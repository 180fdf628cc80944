// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-1.0)
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.fido2AuthenticationMethodConfiguration"
}

impl Fido2AuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `isAttestationEnforced` in queries.
    pub const IS_ATTESTATION_ENFORCED: Property<Self> = Property::new("isAttestationEnforced");
    /// `isSelfServiceRegistrationAllowed` in queries.
    pub const IS_SELF_SERVICE_REGISTRATION_ALLOWED: Property<Self> = Property::new("isSelfServiceRegistrationAllowed");
    /// `keyRestrictions` in queries.
    pub const KEY_RESTRICTIONS: Property<Self> = Property::new("keyRestrictions");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `isAttestationEnforced`: `Edm.Boolean`
    pub fn is_attestation_enforced(&self) -> Option<bool> {
        self.0.bool("isAttestationEnforced")
    }

    /// Sets `isAttestationEnforced`.
    pub fn with_is_attestation_enforced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAttestationEnforced", value))
    }

    /// `isSelfServiceRegistrationAllowed`: `Edm.Boolean`
    pub fn is_self_service_registration_allowed(&self) -> Option<bool> {
        self.0.bool("isSelfServiceRegistrationAllowed")
    }

    /// Sets `isSelfServiceRegistrationAllowed`.
    pub fn with_is_self_service_registration_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSelfServiceRegistrationAllowed", value))
    }

    /// `keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`
    pub fn key_restrictions(&self) -> Option<&super::Fido2KeyRestrictions> {
        self.0.model("keyRestrictions")
    }

    /// Sets `keyRestrictions`.
    pub fn with_key_restrictions(self, value: impl Into<Nullable<super::Fido2KeyRestrictions>>) -> Self {
        Self(self.0.with("keyRestrictions", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`
    pub fn include_targets(&self) -> Option<&[super::AuthenticationMethodTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(self, value: impl Into<Nullable<Vec<super::AuthenticationMethodTarget>>>) -> Self {
        Self(self.0.with("includeTargets", value))
    }
}
