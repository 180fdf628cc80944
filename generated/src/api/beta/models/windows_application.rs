// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsApplication`](https://learn.microsoft.com/graph/api/resources/windowsapplication?view=graph-rest-beta)
    WindowsApplication = "microsoft.graph.windowsApplication"
}

impl WindowsApplication {
    /// `packageSid` in queries.
    pub const PACKAGE_SID: Property<Self> = Property::new("packageSid");
    /// `redirectUris` in queries.
    pub const REDIRECT_URIS: Property<Self> = Property::new("redirectUris");

    /// `packageSid`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn package_sid(&self) -> Option<&str> {
        self.0.str("packageSid")
    }

    /// `redirectUris`: `Collection(Edm.String)`
    pub fn redirect_uris(&self) -> Option<Vec<&str>> {
        self.0.strs("redirectUris")
    }

    /// Sets `redirectUris`.
    pub fn with_redirect_uris(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("redirectUris", value))
    }
}
