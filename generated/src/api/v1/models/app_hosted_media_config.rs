// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig?view=graph-rest-1.0)
    AppHostedMediaConfig: super::MediaConfig = "microsoft.graph.appHostedMediaConfig"
}

impl AppHostedMediaConfig {
    /// `blob` in queries.
    pub const BLOB: Property<Self> = Property::new("blob");

    /// `blob`: `Edm.String`
    pub fn blob(&self) -> Option<&str> {
        self.0.str("blob")
    }

    /// Sets `blob`.
    pub fn with_blob(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("blob", value))
    }
}
