// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-1.0)
    DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
}

impl DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `iosRestriction` in queries.
    pub const IOS_RESTRICTION: Property<Self> = Property::new("iosRestriction");
    /// `windowsRestriction` in queries.
    pub const WINDOWS_RESTRICTION: Property<Self> = Property::new("windowsRestriction");
    /// `windowsMobileRestriction` in queries.
    pub const WINDOWS_MOBILE_RESTRICTION: Property<Self> = Property::new("windowsMobileRestriction");
    /// `androidRestriction` in queries.
    pub const ANDROID_RESTRICTION: Property<Self> = Property::new("androidRestriction");
    /// `macOSRestriction` in queries.
    pub const MAC_OS_RESTRICTION: Property<Self> = Property::new("macOSRestriction");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EnrollmentConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `iosRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`
    pub fn ios_restriction(&self) -> Option<&super::DeviceEnrollmentPlatformRestriction> {
        self.0.model("iosRestriction")
    }

    /// Sets `iosRestriction`.
    pub fn with_ios_restriction(self, value: impl Into<Nullable<super::DeviceEnrollmentPlatformRestriction>>) -> Self {
        Self(self.0.with("iosRestriction", value))
    }

    /// `windowsRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`
    pub fn windows_restriction(&self) -> Option<&super::DeviceEnrollmentPlatformRestriction> {
        self.0.model("windowsRestriction")
    }

    /// Sets `windowsRestriction`.
    pub fn with_windows_restriction(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentPlatformRestriction>>,
    ) -> Self {
        Self(self.0.with("windowsRestriction", value))
    }

    /// `windowsMobileRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`
    pub fn windows_mobile_restriction(&self) -> Option<&super::DeviceEnrollmentPlatformRestriction> {
        self.0.model("windowsMobileRestriction")
    }

    /// Sets `windowsMobileRestriction`.
    pub fn with_windows_mobile_restriction(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentPlatformRestriction>>,
    ) -> Self {
        Self(self.0.with("windowsMobileRestriction", value))
    }

    /// `androidRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`
    pub fn android_restriction(&self) -> Option<&super::DeviceEnrollmentPlatformRestriction> {
        self.0.model("androidRestriction")
    }

    /// Sets `androidRestriction`.
    pub fn with_android_restriction(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentPlatformRestriction>>,
    ) -> Self {
        Self(self.0.with("androidRestriction", value))
    }

    /// `macOSRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`
    pub fn mac_os_restriction(&self) -> Option<&super::DeviceEnrollmentPlatformRestriction> {
        self.0.model("macOSRestriction")
    }

    /// Sets `macOSRestriction`.
    pub fn with_mac_os_restriction(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentPlatformRestriction>>,
    ) -> Self {
        Self(self.0.with("macOSRestriction", value))
    }
}
