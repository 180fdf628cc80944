// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.persistentBrowserSessionControl`](https://learn.microsoft.com/graph/api/resources/persistentbrowsersessioncontrol?view=graph-rest-1.0)
    PersistentBrowserSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.persistentBrowserSessionControl"
}

impl PersistentBrowserSessionControl {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `mode` in queries.
    pub const MODE: Property<Self> = Property::new("mode");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `mode`: `microsoft.graph.persistentBrowserSessionMode`
    ///
    /// Possible values are: always, never.
    pub fn mode(&self) -> Option<super::PersistentBrowserSessionMode> {
        self.0.enumeration("mode")
    }

    /// Sets `mode`.
    pub fn with_mode(self, value: impl Into<Nullable<super::PersistentBrowserSessionMode>>) -> Self {
        Self(self.0.with("mode", value))
    }
}
