// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLaunchInfo`](https://learn.microsoft.com/graph/api/resources/cloudpclaunchinfo?view=graph-rest-beta)
    CloudPcLaunchInfo = "microsoft.graph.cloudPcLaunchInfo"
}

impl CloudPcLaunchInfo {
    /// `cloudPcId` in queries.
    pub const CLOUD_PC_ID: Property<Self> = Property::new("cloudPcId");
    /// `cloudPcLaunchUrl` in queries.
    pub const CLOUD_PC_LAUNCH_URL: Property<Self> = Property::new("cloudPcLaunchUrl");

    /// `cloudPcId`: `Edm.String`
    pub fn cloud_pc_id(&self) -> Option<&str> {
        self.0.str("cloudPcId")
    }

    /// Sets `cloudPcId`.
    pub fn with_cloud_pc_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudPcId", value))
    }

    /// `cloudPcLaunchUrl`: `Edm.String`
    pub fn cloud_pc_launch_url(&self) -> Option<&str> {
        self.0.str("cloudPcLaunchUrl")
    }

    /// Sets `cloudPcLaunchUrl`.
    pub fn with_cloud_pc_launch_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudPcLaunchUrl", value))
    }
}
