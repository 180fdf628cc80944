// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientinformation?view=graph-rest-beta)
    ConfigurationManagerClientInformation = "microsoft.graph.configurationManagerClientInformation"
}

impl ConfigurationManagerClientInformation {
    /// `clientIdentifier` in queries.
    pub const CLIENT_IDENTIFIER: Property<Self> = Property::new("clientIdentifier");
    /// `isBlocked` in queries.
    pub const IS_BLOCKED: Property<Self> = Property::new("isBlocked");

    /// `clientIdentifier`: `Edm.String`
    pub fn client_identifier(&self) -> Option<&str> {
        self.0.str("clientIdentifier")
    }

    /// Sets `clientIdentifier`.
    pub fn with_client_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientIdentifier", value))
    }

    /// `isBlocked`: `Edm.Boolean`
    pub fn is_blocked(&self) -> Option<bool> {
        self.0.bool("isBlocked")
    }

    /// Sets `isBlocked`.
    pub fn with_is_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBlocked", value))
    }
}
