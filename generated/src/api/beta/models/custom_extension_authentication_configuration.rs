// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from azureAdTokenAuthentication.
    ///
    /// [`microsoft.graph.customExtensionAuthenticationConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionauthenticationconfiguration?view=graph-rest-beta)
    CustomExtensionAuthenticationConfiguration: super::AzureAdTokenAuthentication = "microsoft.graph.customExtensionAuthenticationConfiguration"
}

impl CustomExtensionAuthenticationConfiguration {
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}
