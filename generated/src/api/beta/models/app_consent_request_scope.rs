// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequestScope`](https://learn.microsoft.com/graph/api/resources/appconsentrequestscope?view=graph-rest-beta)
    AppConsentRequestScope = "microsoft.graph.appConsentRequestScope"
}

impl AppConsentRequestScope {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
