// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from printerBase.
    ///
    /// [`microsoft.graph.printerShare`](https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-1.0)
    PrinterShare: super::PrinterBase = "microsoft.graph.printerShare"
}

impl PrinterShare {
    /// `capabilities` in queries.
    pub const CAPABILITIES: Property<Self> = Property::new("capabilities");
    /// `defaults` in queries.
    pub const DEFAULTS: Property<Self> = Property::new("defaults");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isAcceptingJobs` in queries.
    pub const IS_ACCEPTING_JOBS: Property<Self> = Property::new("isAcceptingJobs");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `jobs` in queries.
    pub const JOBS: Property<Self> = Property::new("jobs");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `allowAllUsers` in queries.
    pub const ALLOW_ALL_USERS: Property<Self> = Property::new("allowAllUsers");
    /// `printer` in queries.
    pub const PRINTER: Property<Self> = Property::new("printer");
    /// `allowedUsers` in queries.
    pub const ALLOWED_USERS: Property<Self> = Property::new("allowedUsers");
    /// `allowedGroups` in queries.
    pub const ALLOWED_GROUPS: Property<Self> = Property::new("allowedGroups");

    /// Sets `capabilities`.
    pub fn with_capabilities(self, value: impl Into<Nullable<super::PrinterCapabilities>>) -> Self {
        Self(self.0.with("capabilities", value))
    }

    /// Sets `defaults`.
    pub fn with_defaults(self, value: impl Into<Nullable<super::PrinterDefaults>>) -> Self {
        Self(self.0.with("defaults", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `isAcceptingJobs`.
    pub fn with_is_accepting_jobs(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAcceptingJobs", value))
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::PrinterLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PrinterStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `jobs`.
    pub fn with_jobs(self, value: impl Into<Nullable<Vec<super::PrintJob>>>) -> Self {
        Self(self.0.with("jobs", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `allowAllUsers`: `Edm.Boolean`
    pub fn allow_all_users(&self) -> Option<bool> {
        self.0.bool("allowAllUsers")
    }

    /// Sets `allowAllUsers`.
    pub fn with_allow_all_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAllUsers", value))
    }

    /// `printer`: `microsoft.graph.printer`
    pub fn printer(&self) -> Option<&super::Printer> {
        self.0.model("printer")
    }

    /// Sets `printer`.
    pub fn with_printer(self, value: impl Into<Nullable<super::Printer>>) -> Self {
        Self(self.0.with("printer", value))
    }

    /// `allowedUsers`: `Collection(microsoft.graph.user)`
    pub fn allowed_users(&self) -> Option<&[super::User]> {
        self.0.models("allowedUsers")
    }

    /// Sets `allowedUsers`.
    pub fn with_allowed_users(self, value: impl Into<Nullable<Vec<super::User>>>) -> Self {
        Self(self.0.with("allowedUsers", value))
    }

    /// `allowedGroups`: `Collection(microsoft.graph.group)`
    pub fn allowed_groups(&self) -> Option<&[super::Group]> {
        self.0.models("allowedGroups")
    }

    /// Sets `allowedGroups`.
    pub fn with_allowed_groups(self, value: impl Into<Nullable<Vec<super::Group>>>) -> Self {
        Self(self.0.with("allowedGroups", value))
    }
}
