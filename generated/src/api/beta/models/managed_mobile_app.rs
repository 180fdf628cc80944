// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedmobileapp?view=graph-rest-beta)
    ManagedMobileApp = "microsoft.graph.managedMobileApp"
}

impl ManagedMobileApp {
    pub const MOBILE_APP_IDENTIFIER: Property<Self> = Property::new(
        "mobileAppIdentifier",
    );
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");

    /// `mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`
    pub fn mobile_app_identifier(&self) -> Option<&super::MobileAppIdentifier> {
        self.0.model("mobileAppIdentifier")
    }

    pub fn with_mobile_app_identifier(
        self,
        value: impl Into<Nullable<super::MobileAppIdentifier>>,
    ) -> Self {
        Self(self.0.with("mobileAppIdentifier", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
