// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneInformation`](https://learn.microsoft.com/graph/api/resources/timezoneinformation?view=graph-rest-beta)
    TimeZoneInformation = "microsoft.graph.timeZoneInformation"
}

impl TimeZoneInformation {
    /// `alias` in queries.
    pub const ALIAS: Property<Self> = Property::new("alias");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `alias`: `Edm.String`
    pub fn alias(&self) -> Option<&str> {
        self.0.str("alias")
    }

    /// Sets `alias`.
    pub fn with_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alias", value))
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
