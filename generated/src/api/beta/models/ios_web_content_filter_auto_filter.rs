// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosWebContentFilterBase.
    ///
    /// [`microsoft.graph.iosWebContentFilterAutoFilter`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterautofilter?view=graph-rest-beta)
    IosWebContentFilterAutoFilter: super::IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterAutoFilter"
}

impl IosWebContentFilterAutoFilter {
    /// `allowedUrls` in queries.
    pub const ALLOWED_URLS: Property<Self> = Property::new("allowedUrls");
    /// `blockedUrls` in queries.
    pub const BLOCKED_URLS: Property<Self> = Property::new("blockedUrls");

    /// `allowedUrls`: `Collection(Edm.String)`
    pub fn allowed_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedUrls")
    }

    /// Sets `allowedUrls`.
    pub fn with_allowed_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedUrls", value))
    }

    /// `blockedUrls`: `Collection(Edm.String)`
    pub fn blocked_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("blockedUrls")
    }

    /// Sets `blockedUrls`.
    pub fn with_blocked_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("blockedUrls", value))
    }
}
