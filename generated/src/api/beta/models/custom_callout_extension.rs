// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from customAccessPackageWorkflowExtension.
    ///
    /// [`microsoft.graph.customCalloutExtension`](https://learn.microsoft.com/graph/api/resources/customcalloutextension?view=graph-rest-beta)
    CustomCalloutExtension: super::CustomAccessPackageWorkflowExtension = "microsoft.graph.customCalloutExtension"
}

impl CustomCalloutExtension {
    /// `authenticationConfiguration` in queries.
    pub const AUTHENTICATION_CONFIGURATION: Property<Self> = Property::new("authenticationConfiguration");
    /// `clientConfiguration` in queries.
    pub const CLIENT_CONFIGURATION: Property<Self> = Property::new("clientConfiguration");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `endpointConfiguration` in queries.
    pub const ENDPOINT_CONFIGURATION: Property<Self> = Property::new("endpointConfiguration");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// Sets `authenticationConfiguration`.
    pub fn with_authentication_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionAuthenticationConfiguration>>,
    ) -> Self {
        Self(self.0.with("authenticationConfiguration", value))
    }

    /// Sets `clientConfiguration`.
    pub fn with_client_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionClientConfiguration>>,
    ) -> Self {
        Self(self.0.with("clientConfiguration", value))
    }

    /// Sets `endpointConfiguration`.
    pub fn with_endpoint_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionEndpointConfiguration>>,
    ) -> Self {
        Self(self.0.with("endpointConfiguration", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
