// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleDeviceFeaturesConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledevicefeaturesconfigurationbase?view=graph-rest-1.0)
    AppleDeviceFeaturesConfigurationBase: super::DeviceConfiguration = "microsoft.graph.appleDeviceFeaturesConfigurationBase" {
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
    }
}

impl AppleDeviceFeaturesConfigurationBase {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }
}
