// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofile?view=graph-rest-beta)
    WindowsDriverUpdateProfile = "microsoft.graph.windowsDriverUpdateProfile"
}

impl WindowsDriverUpdateProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `approvalType` in queries.
    pub const APPROVAL_TYPE: Property<Self> = Property::new("approvalType");
    /// `deviceReporting` in queries.
    pub const DEVICE_REPORTING: Property<Self> = Property::new("deviceReporting");
    /// `newUpdates` in queries.
    pub const NEW_UPDATES: Property<Self> = Property::new("newUpdates");
    /// `deploymentDeferralInDays` in queries.
    pub const DEPLOYMENT_DEFERRAL_IN_DAYS: Property<Self> = Property::new("deploymentDeferralInDays");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `inventorySyncStatus` in queries.
    pub const INVENTORY_SYNC_STATUS: Property<Self> = Property::new("inventorySyncStatus");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `driverInventories` in queries.
    pub const DRIVER_INVENTORIES: Property<Self> = Property::new("driverInventories");

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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `approvalType`: `microsoft.graph.driverUpdateProfileApprovalType`
    ///
    /// Possible values are: manual, automatic.
    pub fn approval_type(&self) -> Option<super::DriverUpdateProfileApprovalType> {
        self.0.enumeration("approvalType")
    }

    /// Sets `approvalType`.
    pub fn with_approval_type(self, value: impl Into<Nullable<super::DriverUpdateProfileApprovalType>>) -> Self {
        Self(self.0.with("approvalType", value))
    }

    /// `deviceReporting`: `Edm.Int32`
    pub fn device_reporting(&self) -> Option<i32> {
        self.0.i32("deviceReporting")
    }

    /// Sets `deviceReporting`.
    pub fn with_device_reporting(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceReporting", value))
    }

    /// `newUpdates`: `Edm.Int32`
    pub fn new_updates(&self) -> Option<i32> {
        self.0.i32("newUpdates")
    }

    /// Sets `newUpdates`.
    pub fn with_new_updates(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("newUpdates", value))
    }

    /// `deploymentDeferralInDays`: `Edm.Int32`
    pub fn deployment_deferral_in_days(&self) -> Option<i32> {
        self.0.i32("deploymentDeferralInDays")
    }

    /// Sets `deploymentDeferralInDays`.
    pub fn with_deployment_deferral_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deploymentDeferralInDays", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `inventorySyncStatus`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`
    pub fn inventory_sync_status(&self) -> Option<&super::WindowsDriverUpdateProfileInventorySyncStatus> {
        self.0.model("inventorySyncStatus")
    }

    /// Sets `inventorySyncStatus`.
    pub fn with_inventory_sync_status(
        self,
        value: impl Into<Nullable<super::WindowsDriverUpdateProfileInventorySyncStatus>>,
    ) -> Self {
        Self(self.0.with("inventorySyncStatus", value))
    }

    /// `assignments`: `Collection(microsoft.graph.windowsDriverUpdateProfileAssignment)`
    pub fn assignments(&self) -> Option<&[super::WindowsDriverUpdateProfileAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDriverUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `driverInventories`: `Collection(microsoft.graph.windowsDriverUpdateInventory)`
    pub fn driver_inventories(&self) -> Option<&[super::WindowsDriverUpdateInventory]> {
        self.0.models("driverInventories")
    }

    /// Sets `driverInventories`.
    pub fn with_driver_inventories(self, value: impl Into<Nullable<Vec<super::WindowsDriverUpdateInventory>>>) -> Self {
        Self(self.0.with("driverInventories", value))
    }
}
