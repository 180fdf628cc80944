// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printerBase`](https://learn.microsoft.com/graph/api/resources/printerbase?view=graph-rest-1.0)
    PrinterBase = "microsoft.graph.printerBase" {
        "microsoft.graph.printer",
        "microsoft.graph.printerShare",
    }
}

impl PrinterBase {
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

    /// `capabilities`: `microsoft.graph.printerCapabilities`
    pub fn capabilities(&self) -> Option<&super::PrinterCapabilities> {
        self.0.model("capabilities")
    }

    /// Sets `capabilities`.
    pub fn with_capabilities(self, value: impl Into<Nullable<super::PrinterCapabilities>>) -> Self {
        Self(self.0.with("capabilities", value))
    }

    /// `defaults`: `microsoft.graph.printerDefaults`
    pub fn defaults(&self) -> Option<&super::PrinterDefaults> {
        self.0.model("defaults")
    }

    /// Sets `defaults`.
    pub fn with_defaults(self, value: impl Into<Nullable<super::PrinterDefaults>>) -> Self {
        Self(self.0.with("defaults", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `status`: `microsoft.graph.printerStatus`
    pub fn status(&self) -> Option<&super::PrinterStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PrinterStatus>>) -> Self {
        Self(self.0.with("status", value))
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
