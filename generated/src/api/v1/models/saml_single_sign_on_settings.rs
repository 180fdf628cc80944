// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.samlSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/samlsinglesignonsettings?view=graph-rest-1.0)
    SamlSingleSignOnSettings = "microsoft.graph.samlSingleSignOnSettings"
}

impl SamlSingleSignOnSettings {
    /// `relayState` in queries.
    pub const RELAY_STATE: Property<Self> = Property::new("relayState");

    /// `relayState`: `Edm.String`
    pub fn relay_state(&self) -> Option<&str> {
        self.0.str("relayState")
    }

    /// Sets `relayState`.
    pub fn with_relay_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("relayState", value))
    }
}
