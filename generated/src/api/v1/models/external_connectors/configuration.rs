// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.configuration`](https://learn.microsoft.com/graph/api/resources/externalconnectors-configuration?view=graph-rest-1.0)
    Configuration = "microsoft.graph.externalConnectors.configuration"
}

impl Configuration {
    /// `authorizedAppIds` in queries.
    pub const AUTHORIZED_APP_IDS: Property<Self> = Property::new("authorizedAppIds");

    /// `authorizedAppIds`: `Collection(Edm.String)`
    pub fn authorized_app_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("authorizedAppIds")
    }

    /// Sets `authorizedAppIds`.
    pub fn with_authorized_app_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("authorizedAppIds", value))
    }
}
