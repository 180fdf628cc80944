// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscloudidentitydevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsCloudIdentityDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary"
}

impl UserExperienceAnalyticsCloudIdentityDevicesSummary {
    /// `deviceWithoutCloudIdentityCount` in queries.
    pub const DEVICE_WITHOUT_CLOUD_IDENTITY_COUNT: Property<Self> = Property::new("deviceWithoutCloudIdentityCount");

    /// `deviceWithoutCloudIdentityCount`: `Edm.Int32`
    pub fn device_without_cloud_identity_count(&self) -> Option<i32> {
        self.0.i32("deviceWithoutCloudIdentityCount")
    }

    /// Sets `deviceWithoutCloudIdentityCount`.
    pub fn with_device_without_cloud_identity_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceWithoutCloudIdentityCount", value))
    }
}
