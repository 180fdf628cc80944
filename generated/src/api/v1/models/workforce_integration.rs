// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegration`](https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0)
    WorkforceIntegration = "microsoft.graph.workforceIntegration"
}

impl WorkforceIntegration {
    /// `apiVersion` in queries.
    pub const API_VERSION: Property<Self> = Property::new("apiVersion");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `encryption` in queries.
    pub const ENCRYPTION: Property<Self> = Property::new("encryption");
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `supportedEntities` in queries.
    pub const SUPPORTED_ENTITIES: Property<Self> = Property::new("supportedEntities");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");

    /// `apiVersion`: `Edm.Int32`
    pub fn api_version(&self) -> Option<i32> {
        self.0.i32("apiVersion")
    }

    /// Sets `apiVersion`.
    pub fn with_api_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("apiVersion", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `encryption`: `microsoft.graph.workforceIntegrationEncryption`
    pub fn encryption(&self) -> Option<&super::WorkforceIntegrationEncryption> {
        self.0.model("encryption")
    }

    /// Sets `encryption`.
    pub fn with_encryption(self, value: impl Into<Nullable<super::WorkforceIntegrationEncryption>>) -> Self {
        Self(self.0.with("encryption", value))
    }

    /// `isActive`: `Edm.Boolean`
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `supportedEntities`: `microsoft.graph.workforceIntegrationSupportedEntities`
    ///
    /// Possible values are: none, shift, swapRequest, userShiftPreferences, openshift, openShiftRequest, offerShiftRequest, unknownFutureValue.
    pub fn supported_entities(&self) -> Option<super::WorkforceIntegrationSupportedEntities> {
        self.0.enumeration("supportedEntities")
    }

    /// Sets `supportedEntities`.
    pub fn with_supported_entities(
        self,
        value: impl Into<Nullable<super::WorkforceIntegrationSupportedEntities>>,
    ) -> Self {
        Self(self.0.with("supportedEntities", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}
