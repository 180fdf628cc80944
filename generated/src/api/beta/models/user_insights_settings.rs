// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userInsightsSettings`](https://learn.microsoft.com/graph/api/resources/userinsightssettings?view=graph-rest-beta)
    UserInsightsSettings = "microsoft.graph.userInsightsSettings"
}

impl UserInsightsSettings {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");

    /// `isEnabled`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}
