// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateInventory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateinventory?view=graph-rest-beta)
    WindowsDriverUpdateInventory = "microsoft.graph.windowsDriverUpdateInventory"
}

impl WindowsDriverUpdateInventory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `driverClass` in queries.
    pub const DRIVER_CLASS: Property<Self> = Property::new("driverClass");
    /// `applicableDeviceCount` in queries.
    pub const APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("applicableDeviceCount");
    /// `approvalStatus` in queries.
    pub const APPROVAL_STATUS: Property<Self> = Property::new("approvalStatus");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `deployDateTime` in queries.
    pub const DEPLOY_DATE_TIME: Property<Self> = Property::new("deployDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `releaseDateTime`: `Edm.DateTimeOffset`
    pub fn release_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releaseDateTime")
    }

    /// Sets `releaseDateTime`.
    pub fn with_release_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// `driverClass`: `Edm.String`
    pub fn driver_class(&self) -> Option<&str> {
        self.0.str("driverClass")
    }

    /// Sets `driverClass`.
    pub fn with_driver_class(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("driverClass", value))
    }

    /// `applicableDeviceCount`: `Edm.Int32`
    pub fn applicable_device_count(&self) -> Option<i32> {
        self.0.i32("applicableDeviceCount")
    }

    /// Sets `applicableDeviceCount`.
    pub fn with_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("applicableDeviceCount", value))
    }

    /// `approvalStatus`: `microsoft.graph.driverApprovalStatus`
    ///
    /// Possible values are: needsReview, declined, approved, suspended.
    pub fn approval_status(&self) -> Option<super::DriverApprovalStatus> {
        self.0.enumeration("approvalStatus")
    }

    /// Sets `approvalStatus`.
    pub fn with_approval_status(self, value: impl Into<Nullable<super::DriverApprovalStatus>>) -> Self {
        Self(self.0.with("approvalStatus", value))
    }

    /// `category`: `microsoft.graph.driverCategory`
    ///
    /// Possible values are: recommended, previouslyApproved, other.
    pub fn category(&self) -> Option<super::DriverCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::DriverCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `deployDateTime`: `Edm.DateTimeOffset`
    pub fn deploy_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deployDateTime")
    }

    /// Sets `deployDateTime`.
    pub fn with_deploy_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deployDateTime", value))
    }
}
