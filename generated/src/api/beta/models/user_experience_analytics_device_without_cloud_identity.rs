// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceWithoutCloudIdentity = "microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity"
}

impl UserExperienceAnalyticsDeviceWithoutCloudIdentity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `azureAdDeviceId` in queries.
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureAdDeviceId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `azureAdDeviceId`: `Edm.String`
    pub fn azure_ad_device_id(&self) -> Option<&str> {
        self.0.str("azureAdDeviceId")
    }

    /// Sets `azureAdDeviceId`.
    pub fn with_azure_ad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdDeviceId", value))
    }
}
