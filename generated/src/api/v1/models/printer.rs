// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from printerBase.
    ///
    /// [`microsoft.graph.printer`](https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-1.0)
    Printer: super::PrinterBase = "microsoft.graph.printer"
}

impl Printer {
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
    /// `registeredDateTime` in queries.
    pub const REGISTERED_DATE_TIME: Property<Self> = Property::new("registeredDateTime");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `hasPhysicalDevice` in queries.
    pub const HAS_PHYSICAL_DEVICE: Property<Self> = Property::new("hasPhysicalDevice");
    /// `lastSeenDateTime` in queries.
    pub const LAST_SEEN_DATE_TIME: Property<Self> = Property::new("lastSeenDateTime");
    /// `shares` in queries.
    pub const SHARES: Property<Self> = Property::new("shares");
    /// `connectors` in queries.
    pub const CONNECTORS: Property<Self> = Property::new("connectors");
    /// `taskTriggers` in queries.
    pub const TASK_TRIGGERS: Property<Self> = Property::new("taskTriggers");

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

    /// `registeredDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("registeredDateTime")
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

    /// `lastSeenDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_seen_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSeenDateTime")
    }

    /// `shares`: `Collection(microsoft.graph.printerShare)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn shares(&self) -> Option<&[super::PrinterShare]> {
        self.0.models("shares")
    }

    /// `connectors`: `Collection(microsoft.graph.printConnector)`
    pub fn connectors(&self) -> Option<&[super::PrintConnector]> {
        self.0.models("connectors")
    }

    /// Sets `connectors`.
    pub fn with_connectors(self, value: impl Into<Nullable<Vec<super::PrintConnector>>>) -> Self {
        Self(self.0.with("connectors", value))
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
