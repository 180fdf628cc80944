// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.implicitGrantSettings`](https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-beta)
    ImplicitGrantSettings = "microsoft.graph.implicitGrantSettings"
}

impl ImplicitGrantSettings {
    /// `enableIdTokenIssuance` in queries.
    pub const ENABLE_ID_TOKEN_ISSUANCE: Property<Self> = Property::new("enableIdTokenIssuance");
    /// `enableAccessTokenIssuance` in queries.
    pub const ENABLE_ACCESS_TOKEN_ISSUANCE: Property<Self> = Property::new("enableAccessTokenIssuance");

    /// `enableIdTokenIssuance`: `Edm.Boolean`
    pub fn enable_id_token_issuance(&self) -> Option<bool> {
        self.0.bool("enableIdTokenIssuance")
    }

    /// Sets `enableIdTokenIssuance`.
    pub fn with_enable_id_token_issuance(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableIdTokenIssuance", value))
    }

    /// `enableAccessTokenIssuance`: `Edm.Boolean`
    pub fn enable_access_token_issuance(&self) -> Option<bool> {
        self.0.bool("enableAccessTokenIssuance")
    }

    /// Sets `enableAccessTokenIssuance`.
    pub fn with_enable_access_token_issuance(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableAccessTokenIssuance", value))
    }
}
