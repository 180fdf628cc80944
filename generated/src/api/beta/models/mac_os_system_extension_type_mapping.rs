// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSSystemExtensionTypeMapping`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextensiontypemapping?view=graph-rest-beta)
    MacOsSystemExtensionTypeMapping = "microsoft.graph.macOSSystemExtensionTypeMapping"
}

impl MacOsSystemExtensionTypeMapping {
    /// `teamIdentifier` in queries.
    pub const TEAM_IDENTIFIER: Property<Self> = Property::new("teamIdentifier");
    /// `allowedTypes` in queries.
    pub const ALLOWED_TYPES: Property<Self> = Property::new("allowedTypes");

    /// `teamIdentifier`: `Edm.String`
    pub fn team_identifier(&self) -> Option<&str> {
        self.0.str("teamIdentifier")
    }

    /// Sets `teamIdentifier`.
    pub fn with_team_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamIdentifier", value))
    }

    /// `allowedTypes`: `microsoft.graph.macOSSystemExtensionType`
    ///
    /// Possible values are: driverExtensionsAllowed, networkExtensionsAllowed, endpointSecurityExtensionsAllowed.
    pub fn allowed_types(&self) -> Option<Flags<super::MacOsSystemExtensionType>> {
        self.0.flags("allowedTypes")
    }

    /// Sets `allowedTypes`.
    pub fn with_allowed_types(self, value: impl Into<Nullable<Flags<super::MacOsSystemExtensionType>>>) -> Self {
        Self(self.0.with("allowedTypes", value))
    }
}
