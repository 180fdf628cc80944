// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionNetworkLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionnetworklearningsummary?view=graph-rest-1.0)
    WindowsInformationProtectionNetworkLearningSummary = "microsoft.graph.windowsInformationProtectionNetworkLearningSummary"
}

impl WindowsInformationProtectionNetworkLearningSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
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

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
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
