// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessSessionControl`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrol?view=graph-rest-beta)
    ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControl" {
        "microsoft.graph.applicationEnforcedRestrictionsSessionControl",
        "microsoft.graph.cloudAppSecuritySessionControl",
        "microsoft.graph.conditionalAccessSessionControls",
        "microsoft.graph.persistentBrowserSessionControl",
        "microsoft.graph.signInFrequencySessionControl",
    }
}

impl ConditionalAccessSessionControl {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}
