// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary"
}

impl UserExperienceAnalyticsWorkFromAnywhereDevicesSummary {
    pub const AUTOPILOT_DEVICES_SUMMARY: Property<Self> = Property::new(
        "autopilotDevicesSummary",
    );
    pub const CLOUD_MANAGEMENT_DEVICES_SUMMARY: Property<Self> = Property::new(
        "cloudManagementDevicesSummary",
    );
    pub const WINDOWS10_DEVICES_SUMMARY: Property<Self> = Property::new(
        "windows10DevicesSummary",
    );

    /// `autopilotDevicesSummary`: `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`
    pub fn autopilot_devices_summary(
        &self,
    ) -> Option<&super::UserExperienceAnalyticsAutopilotDevicesSummary> {
        self.0.model("autopilotDevicesSummary")
    }

    pub fn with_autopilot_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsAutopilotDevicesSummary>>,
    ) -> Self {
        Self(self.0.with("autopilotDevicesSummary", value))
    }

    /// `cloudManagementDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`
    pub fn cloud_management_devices_summary(
        &self,
    ) -> Option<&super::UserExperienceAnalyticsCloudManagementDevicesSummary> {
        self.0.model("cloudManagementDevicesSummary")
    }

    pub fn with_cloud_management_devices_summary(
        self,
        value: impl Into<
            Nullable<super::UserExperienceAnalyticsCloudManagementDevicesSummary>,
        >,
    ) -> Self {
        Self(self.0.with("cloudManagementDevicesSummary", value))
    }

    /// `windows10DevicesSummary`: `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`
    pub fn windows10_devices_summary(
        &self,
    ) -> Option<&super::UserExperienceAnalyticsWindows10DevicesSummary> {
        self.0.model("windows10DevicesSummary")
    }

    pub fn with_windows10_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsWindows10DevicesSummary>>,
    ) -> Self {
        Self(self.0.with("windows10DevicesSummary", value))
    }
}
