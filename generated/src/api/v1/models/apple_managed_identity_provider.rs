// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.appleManagedIdentityProvider`](https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-1.0)
    AppleManagedIdentityProvider: super::IdentityProviderBase = "microsoft.graph.appleManagedIdentityProvider"
}

impl AppleManagedIdentityProvider {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `certificateData` in queries.
    pub const CERTIFICATE_DATA: Property<Self> = Property::new("certificateData");
    /// `developerId` in queries.
    pub const DEVELOPER_ID: Property<Self> = Property::new("developerId");
    /// `keyId` in queries.
    pub const KEY_ID: Property<Self> = Property::new("keyId");
    /// `serviceId` in queries.
    pub const SERVICE_ID: Property<Self> = Property::new("serviceId");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `certificateData`: `Edm.String`
    ///
    /// Nullable.
    pub fn certificate_data(&self) -> Option<&str> {
        self.0.str("certificateData")
    }

    /// Sets `certificateData`.
    pub fn with_certificate_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateData", value))
    }

    /// `developerId`: `Edm.String`
    ///
    /// Required.
    pub fn developer_id(&self) -> Option<&str> {
        self.0.str("developerId")
    }

    /// Sets `developerId`.
    pub fn with_developer_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developerId", value))
    }

    /// `keyId`: `Edm.String`
    ///
    /// Required.
    pub fn key_id(&self) -> Option<&str> {
        self.0.str("keyId")
    }

    /// Sets `keyId`.
    pub fn with_key_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("keyId", value))
    }

    /// `serviceId`: `Edm.String`
    ///
    /// Required.
    pub fn service_id(&self) -> Option<&str> {
        self.0.str("serviceId")
    }

    /// Sets `serviceId`.
    pub fn with_service_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceId", value))
    }
}
