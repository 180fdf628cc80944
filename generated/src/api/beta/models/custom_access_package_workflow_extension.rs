// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from customCalloutExtension.
    ///
    /// [`microsoft.graph.customAccessPackageWorkflowExtension`](https://learn.microsoft.com/graph/api/resources/customaccesspackageworkflowextension?view=graph-rest-beta)
    CustomAccessPackageWorkflowExtension = "microsoft.graph.customAccessPackageWorkflowExtension" {
        "microsoft.graph.customCalloutExtension",
    }
}

impl CustomAccessPackageWorkflowExtension {
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

    /// `authenticationConfiguration`: `microsoft.graph.customExtensionAuthenticationConfiguration`
    ///
    /// Inherited from customcalloutextension.
    pub fn authentication_configuration(&self) -> Option<&super::CustomExtensionAuthenticationConfiguration> {
        self.0.model("authenticationConfiguration")
    }

    /// Sets `authenticationConfiguration`.
    pub fn with_authentication_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionAuthenticationConfiguration>>,
    ) -> Self {
        Self(self.0.with("authenticationConfiguration", value))
    }

    /// `clientConfiguration`: `microsoft.graph.customExtensionClientConfiguration`
    ///
    /// Inherited from customcalloutextension.
    pub fn client_configuration(&self) -> Option<&super::CustomExtensionClientConfiguration> {
        self.0.model("clientConfiguration")
    }

    /// Sets `clientConfiguration`.
    pub fn with_client_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionClientConfiguration>>,
    ) -> Self {
        Self(self.0.with("clientConfiguration", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only. Inherited from customcalloutextension.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only. Inherited from customcalloutextension.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `endpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`
    ///
    /// Inherited from customcalloutextension.
    pub fn endpoint_configuration(&self) -> Option<&super::CustomExtensionEndpointConfiguration> {
        self.0.model("endpointConfiguration")
    }

    /// Sets `endpointConfiguration`.
    pub fn with_endpoint_configuration(
        self,
        value: impl Into<Nullable<super::CustomExtensionEndpointConfiguration>>,
    ) -> Self {
        Self(self.0.with("endpointConfiguration", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
