// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.lobbyBypassSettings`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings"
}

impl LobbyBypassSettings {
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `isDialInBypassEnabled` in queries.
    pub const IS_DIAL_IN_BYPASS_ENABLED: Property<Self> = Property::new("isDialInBypassEnabled");

    /// `scope`: `microsoft.graph.lobbyBypassScope`
    ///
    /// Optional.
    pub fn scope(&self) -> Option<super::LobbyBypassScope> {
        self.0.enumeration("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<super::LobbyBypassScope>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `isDialInBypassEnabled`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_dial_in_bypass_enabled(&self) -> Option<bool> {
        self.0.bool("isDialInBypassEnabled")
    }

    /// Sets `isDialInBypassEnabled`.
    pub fn with_is_dial_in_bypass_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDialInBypassEnabled", value))
    }
}
