// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSourceDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcsourcedeviceimage?view=graph-rest-beta)
    CloudPcSourceDeviceImage = "microsoft.graph.cloudPcSourceDeviceImage"
}

impl CloudPcSourceDeviceImage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");
    /// `subscriptionDisplayName` in queries.
    pub const SUBSCRIPTION_DISPLAY_NAME: Property<Self> = Property::new("subscriptionDisplayName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `subscriptionId`: `Edm.String`
    pub fn subscription_id(&self) -> Option<&str> {
        self.0.str("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }

    /// `subscriptionDisplayName`: `Edm.String`
    pub fn subscription_display_name(&self) -> Option<&str> {
        self.0.str("subscriptionDisplayName")
    }

    /// Sets `subscriptionDisplayName`.
    pub fn with_subscription_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionDisplayName", value))
    }
}
