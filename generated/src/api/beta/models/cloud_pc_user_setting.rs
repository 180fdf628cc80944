// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcusersetting?view=graph-rest-beta)
    CloudPcUserSetting = "microsoft.graph.cloudPcUserSetting"
}

impl CloudPcUserSetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `localAdminEnabled` in queries.
    pub const LOCAL_ADMIN_ENABLED: Property<Self> = Property::new("localAdminEnabled");
    /// `selfServiceEnabled` in queries.
    pub const SELF_SERVICE_ENABLED: Property<Self> = Property::new("selfServiceEnabled");
    /// `restorePointSetting` in queries.
    pub const RESTORE_POINT_SETTING: Property<Self> = Property::new("restorePointSetting");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `localAdminEnabled`: `Edm.Boolean`
    pub fn local_admin_enabled(&self) -> Option<bool> {
        self.0.bool("localAdminEnabled")
    }

    /// Sets `localAdminEnabled`.
    pub fn with_local_admin_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localAdminEnabled", value))
    }

    /// `selfServiceEnabled`: `Edm.Boolean`
    pub fn self_service_enabled(&self) -> Option<bool> {
        self.0.bool("selfServiceEnabled")
    }

    /// Sets `selfServiceEnabled`.
    pub fn with_self_service_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("selfServiceEnabled", value))
    }

    /// `restorePointSetting`: `microsoft.graph.cloudPcRestorePointSetting`
    pub fn restore_point_setting(&self) -> Option<&super::CloudPcRestorePointSetting> {
        self.0.model("restorePointSetting")
    }

    /// Sets `restorePointSetting`.
    pub fn with_restore_point_setting(self, value: impl Into<Nullable<super::CloudPcRestorePointSetting>>) -> Self {
        Self(self.0.with("restorePointSetting", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`
    pub fn assignments(&self) -> Option<&[super::CloudPcUserSettingAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::CloudPcUserSettingAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
