// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagementTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtask?view=graph-rest-beta)
    DeviceAppManagementTask = "microsoft.graph.deviceAppManagementTask" {
        "microsoft.graph.appVulnerabilityTask",
        "microsoft.graph.securityConfigurationTask",
        "microsoft.graph.unmanagedDeviceDiscoveryTask",
    }
}

impl DeviceAppManagementTask {
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

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `dueDateTime`: `Edm.DateTimeOffset`
    pub fn due_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `category`: `microsoft.graph.deviceAppManagementTaskCategory`
    ///
    /// Possible values are: unknown, advancedThreatProtection.
    pub fn category(&self) -> Option<super::DeviceAppManagementTaskCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::DeviceAppManagementTaskCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `priority`: `microsoft.graph.deviceAppManagementTaskPriority`
    ///
    /// Possible values are: none, high, low.
    pub fn priority(&self) -> Option<super::DeviceAppManagementTaskPriority> {
        self.0.enumeration("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<super::DeviceAppManagementTaskPriority>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `creator`: `Edm.String`
    pub fn creator(&self) -> Option<&str> {
        self.0.str("creator")
    }

    /// Sets `creator`.
    pub fn with_creator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creator", value))
    }

    /// `creatorNotes`: `Edm.String`
    pub fn creator_notes(&self) -> Option<&str> {
        self.0.str("creatorNotes")
    }

    /// Sets `creatorNotes`.
    pub fn with_creator_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creatorNotes", value))
    }

    /// `assignedTo`: `Edm.String`
    pub fn assigned_to(&self) -> Option<&str> {
        self.0.str("assignedTo")
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// `status`: `microsoft.graph.deviceAppManagementTaskStatus`
    ///
    /// Possible values are: unknown, pending, active, completed, rejected.
    pub fn status(&self) -> Option<super::DeviceAppManagementTaskStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceAppManagementTaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
