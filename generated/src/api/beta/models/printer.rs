// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printer`](https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-beta)
    Printer: super::Entity = "microsoft.graph.printer"
}

impl Printer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `registeredDateTime` in queries.
    pub const REGISTERED_DATE_TIME: Property<Self> = Property::new("registeredDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `hasPhysicalDevice` in queries.
    pub const HAS_PHYSICAL_DEVICE: Property<Self> = Property::new("hasPhysicalDevice");
    /// `isAcceptingJobs` in queries.
    pub const IS_ACCEPTING_JOBS: Property<Self> = Property::new("isAcceptingJobs");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `defaults` in queries.
    pub const DEFAULTS: Property<Self> = Property::new("defaults");
    /// `capabilities` in queries.
    pub const CAPABILITIES: Property<Self> = Property::new("capabilities");
    /// `lastSeenDateTime` in queries.
    pub const LAST_SEEN_DATE_TIME: Property<Self> = Property::new("lastSeenDateTime");
    /// `jobs` in queries.
    pub const JOBS: Property<Self> = Property::new("jobs");
    /// `shares` in queries.
    pub const SHARES: Property<Self> = Property::new("shares");
    /// `taskTriggers` in queries.
    pub const TASK_TRIGGERS: Property<Self> = Property::new("taskTriggers");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `registeredDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("registeredDateTime")
    }

    /// `status`: `microsoft.graph.printerStatus`
    pub fn status(&self) -> Option<&super::PrinterStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PrinterStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `isShared`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_shared(&self) -> Option<bool> {
        self.0.bool("isShared")
    }

    /// `hasPhysicalDevice`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn has_physical_device(&self) -> Option<bool> {
        self.0.bool("hasPhysicalDevice")
    }

    /// `isAcceptingJobs`: `Edm.Boolean`
    pub fn is_accepting_jobs(&self) -> Option<bool> {
        self.0.bool("isAcceptingJobs")
    }

    /// Sets `isAcceptingJobs`.
    pub fn with_is_accepting_jobs(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAcceptingJobs", value))
    }

    /// `location`: `microsoft.graph.printerLocation`
    pub fn location(&self) -> Option<&super::PrinterLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::PrinterLocation>>) -> Self {
        Self(self.0.with("location", value))
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

    /// `lastSeenDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_seen_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSeenDateTime")
    }

    /// `jobs`: `Collection(microsoft.graph.printJob)`
    pub fn jobs(&self) -> Option<&[super::PrintJob]> {
        self.0.models("jobs")
    }

    /// Sets `jobs`.
    pub fn with_jobs(self, value: impl Into<Nullable<Vec<super::PrintJob>>>) -> Self {
        Self(self.0.with("jobs", value))
    }

    /// `shares`: `Collection(microsoft.graph.printerShare)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn shares(&self) -> Option<&[super::PrinterShare]> {
        self.0.models("shares")
    }

    /// `taskTriggers`: `Collection(microsoft.graph.printTaskTrigger)`
    pub fn task_triggers(&self) -> Option<&[super::PrintTaskTrigger]> {
        self.0.models("taskTriggers")
    }

    /// Sets `taskTriggers`.
    pub fn with_task_triggers(self, value: impl Into<Nullable<Vec<super::PrintTaskTrigger>>>) -> Self {
        Self(self.0.with("taskTriggers", value))
    }
}
