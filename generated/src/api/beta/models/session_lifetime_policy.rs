// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sessionLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/sessionlifetimepolicy?view=graph-rest-beta)
    SessionLifetimePolicy = "microsoft.graph.sessionLifetimePolicy"
}

impl SessionLifetimePolicy {
    /// `expirationRequirement` in queries.
    pub const EXPIRATION_REQUIREMENT: Property<Self> = Property::new("expirationRequirement");
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");

    /// `expirationRequirement`: `microsoft.graph.expirationRequirement`
    ///
    /// Possible values are: rememberMultifactorAuthenticationOnTrustedDevices, tenantTokenLifetimePolicy, audienceTokenLifetimePolicy, signInFrequencyPeriodicReauthentication, ngcMfa, signInFrequencyEveryTime, unknownFutureValue.
    pub fn expiration_requirement(&self) -> Option<super::ExpirationRequirement> {
        self.0.enumeration("expirationRequirement")
    }

    /// Sets `expirationRequirement`.
    pub fn with_expiration_requirement(self, value: impl Into<Nullable<super::ExpirationRequirement>>) -> Self {
        Self(self.0.with("expirationRequirement", value))
    }

    /// `detail`: `Edm.String`
    pub fn detail(&self) -> Option<&str> {
        self.0.str("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("detail", value))
    }
}
