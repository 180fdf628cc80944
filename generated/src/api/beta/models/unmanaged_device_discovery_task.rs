// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.unmanagedDeviceDiscoveryTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-unmanageddevicediscoverytask?view=graph-rest-beta)
    UnmanagedDeviceDiscoveryTask: super::DeviceAppManagementTask = "microsoft.graph.unmanagedDeviceDiscoveryTask"
}

impl UnmanagedDeviceDiscoveryTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `creator` in queries.
    pub const CREATOR: Property<Self> = Property::new("creator");
    /// `creatorNotes` in queries.
    pub const CREATOR_NOTES: Property<Self> = Property::new("creatorNotes");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `unmanagedDevices` in queries.
    pub const UNMANAGED_DEVICES: Property<Self> = Property::new("unmanagedDevices");

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

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::DeviceAppManagementTaskCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<super::DeviceAppManagementTaskPriority>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `creator`.
    pub fn with_creator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creator", value))
    }

    /// Sets `creatorNotes`.
    pub fn with_creator_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creatorNotes", value))
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceAppManagementTaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `unmanagedDevices`: `Collection(microsoft.graph.unmanagedDevice)`
    pub fn unmanaged_devices(&self) -> Option<&[super::UnmanagedDevice]> {
        self.0.models("unmanagedDevices")
    }

    /// Sets `unmanagedDevices`.
    pub fn with_unmanaged_devices(self, value: impl Into<Nullable<Vec<super::UnmanagedDevice>>>) -> Self {
        Self(self.0.with("unmanagedDevices", value))
    }
}
