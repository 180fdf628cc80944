// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.settings`](https://learn.microsoft.com/graph/api/resources/settings?view=graph-rest-beta)
    Settings = "microsoft.graph.settings"
}

impl Settings {
    /// `hasGraphMailbox` in queries.
    pub const HAS_GRAPH_MAILBOX: Property<Self> = Property::new("hasGraphMailbox");
    /// `hasLicense` in queries.
    pub const HAS_LICENSE: Property<Self> = Property::new("hasLicense");
    /// `hasOptedOut` in queries.
    pub const HAS_OPTED_OUT: Property<Self> = Property::new("hasOptedOut");

    /// `hasGraphMailbox`: `Edm.Boolean`
    pub fn has_graph_mailbox(&self) -> Option<bool> {
        self.0.bool("hasGraphMailbox")
    }

    /// Sets `hasGraphMailbox`.
    pub fn with_has_graph_mailbox(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasGraphMailbox", value))
    }

    /// `hasLicense`: `Edm.Boolean`
    pub fn has_license(&self) -> Option<bool> {
        self.0.bool("hasLicense")
    }

    /// Sets `hasLicense`.
    pub fn with_has_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasLicense", value))
    }

    /// `hasOptedOut`: `Edm.Boolean`
    pub fn has_opted_out(&self) -> Option<bool> {
        self.0.bool("hasOptedOut")
    }

    /// Sets `hasOptedOut`.
    pub fn with_has_opted_out(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasOptedOut", value))
    }
}
