// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from customExtensionAuthenticationConfiguration.
    ///
    /// [`microsoft.graph.azureAdTokenAuthentication`](https://learn.microsoft.com/graph/api/resources/azureadtokenauthentication?view=graph-rest-beta)
    AzureAdTokenAuthentication = "microsoft.graph.azureAdTokenAuthentication" {
        "microsoft.graph.customExtensionAuthenticationConfiguration",
    }
}

impl AzureAdTokenAuthentication {
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}
