// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemSource`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSource = "microsoft.graph.driveItemSource"
}

impl DriveItemSource {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");

    /// `application`: `microsoft.graph.driveItemSourceApplication`
    pub fn application(&self) -> Option<super::DriveItemSourceApplication> {
        self.0.enumeration("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::DriveItemSourceApplication>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }
}
