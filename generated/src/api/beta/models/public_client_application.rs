// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.publicClientApplication`](https://learn.microsoft.com/graph/api/resources/publicclientapplication?view=graph-rest-beta)
    PublicClientApplication = "microsoft.graph.publicClientApplication"
}

impl PublicClientApplication {
    /// `redirectUris` in queries.
    pub const REDIRECT_URIS: Property<Self> = Property::new("redirectUris");

    /// `redirectUris`: `Collection(Edm.String)`
    pub fn redirect_uris(&self) -> Option<Vec<&str>> {
        self.0.strs("redirectUris")
    }

    /// Sets `redirectUris`.
    pub fn with_redirect_uris(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("redirectUris", value))
    }
}
