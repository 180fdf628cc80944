// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedmobileapp?view=graph-rest-beta)
    ManagedMobileApp = "microsoft.graph.managedMobileApp"
}

impl ManagedMobileApp {
    /// `mobileAppIdentifier` in queries.
    pub const MOBILE_APP_IDENTIFIER: Property<Self> = Property::new("mobileAppIdentifier");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`
    pub fn mobile_app_identifier(&self) -> Option<&super::MobileAppIdentifier> {
        self.0.model("mobileAppIdentifier")
    }

    /// Sets `mobileAppIdentifier`.
    pub fn with_mobile_app_identifier(self, value: impl Into<Nullable<super::MobileAppIdentifier>>) -> Self {
        Self(self.0.with("mobileAppIdentifier", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
