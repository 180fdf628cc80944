// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionapplearningsummary?view=graph-rest-1.0)
    WindowsInformationProtectionAppLearningSummary = "microsoft.graph.windowsInformationProtectionAppLearningSummary"
}

impl WindowsInformationProtectionAppLearningSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationName` in queries.
    pub const APPLICATION_NAME: Property<Self> = Property::new("applicationName");
    /// `applicationType` in queries.
    pub const APPLICATION_TYPE: Property<Self> = Property::new("applicationType");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `applicationName`: `Edm.String`
    pub fn application_name(&self) -> Option<&str> {
        self.0.str("applicationName")
    }

    /// Sets `applicationName`.
    pub fn with_application_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationName", value))
    }

    /// `applicationType`: `microsoft.graph.applicationType`
    ///
    /// Possible values are: universal, desktop.
    pub fn application_type(&self) -> Option<super::ApplicationType> {
        self.0.enumeration("applicationType")
    }

    /// Sets `applicationType`.
    pub fn with_application_type(self, value: impl Into<Nullable<super::ApplicationType>>) -> Self {
        Self(self.0.with("applicationType", value))
    }

    /// `deviceCount`: `Edm.Int32`
    pub fn device_count(&self) -> Option<i32> {
        self.0.i32("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }
}
