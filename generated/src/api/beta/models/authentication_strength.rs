// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationStrength`](https://learn.microsoft.com/graph/api/resources/authenticationstrength?view=graph-rest-beta)
    AuthenticationStrength = "microsoft.graph.authenticationStrength"
}

impl AuthenticationStrength {
    /// `authenticationStrengthId` in queries.
    pub const AUTHENTICATION_STRENGTH_ID: Property<Self> = Property::new("authenticationStrengthId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `authenticationStrengthId`: `Edm.String`
    pub fn authentication_strength_id(&self) -> Option<&str> {
        self.0.str("authenticationStrengthId")
    }

    /// Sets `authenticationStrengthId`.
    pub fn with_authentication_strength_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationStrengthId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
