// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printerShare`](https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-beta)
    PrinterShare: super::Entity = "microsoft.graph.printerShare"
}

impl PrinterShare {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `isAcceptingJobs` in queries.
    pub const IS_ACCEPTING_JOBS: Property<Self> = Property::new("isAcceptingJobs");
    /// `defaults` in queries.
    pub const DEFAULTS: Property<Self> = Property::new("defaults");
    /// `capabilities` in queries.
    pub const CAPABILITIES: Property<Self> = Property::new("capabilities");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `allowAllUsers` in queries.
    pub const ALLOW_ALL_USERS: Property<Self> = Property::new("allowAllUsers");
    /// `printer` in queries.
    pub const PRINTER: Property<Self> = Property::new("printer");
    /// `allowedUsers` in queries.
    pub const ALLOWED_USERS: Property<Self> = Property::new("allowedUsers");
    /// `allowedGroups` in queries.
    pub const ALLOWED_GROUPS: Property<Self> = Property::new("allowedGroups");
    /// `jobs` in queries.
    pub const JOBS: Property<Self> = Property::new("jobs");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `manufacturer`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// `model`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// `isAcceptingJobs`: `Edm.Boolean`
    pub fn is_accepting_jobs(&self) -> Option<bool> {
        self.0.bool("isAcceptingJobs")
    }

    /// Sets `isAcceptingJobs`.
    pub fn with_is_accepting_jobs(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAcceptingJobs", value))
    }

    /// `defaults`: `microsoft.graph.printerDefaults`
    pub fn defaults(&self) -> Option<&super::PrinterDefaults> {
        self.0.model("defaults")
    }

    /// Sets `defaults`.
    pub fn with_defaults(self, value: impl Into<Nullable<super::PrinterDefaults>>) -> Self {
        Self(self.0.with("defaults", value))
    }

    /// `capabilities`: `microsoft.graph.printerCapabilities`
    pub fn capabilities(&self) -> Option<&super::PrinterCapabilities> {
        self.0.model("capabilities")
    }

    /// Sets `capabilities`.
    pub fn with_capabilities(self, value: impl Into<Nullable<super::PrinterCapabilities>>) -> Self {
        Self(self.0.with("capabilities", value))
    }

    /// `location`: `microsoft.graph.printerLocation`
    pub fn location(&self) -> Option<&super::PrinterLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::PrinterLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `status`: `microsoft.graph.printerStatus`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&super::PrinterStatus> {
        self.0.model("status")
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

    /// `jobs`: `Collection(microsoft.graph.printJob)`
    pub fn jobs(&self) -> Option<&[super::PrintJob]> {
        self.0.models("jobs")
    }

    /// Sets `jobs`.
    pub fn with_jobs(self, value: impl Into<Nullable<Vec<super::PrintJob>>>) -> Self {
        Self(self.0.with("jobs", value))
    }
}
