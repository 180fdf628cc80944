// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printJob`](https://learn.microsoft.com/graph/api/resources/printjob?view=graph-rest-1.0)
    PrintJob = "microsoft.graph.printJob"
}

impl PrintJob {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `configuration` in queries.
    pub const CONFIGURATION: Property<Self> = Property::new("configuration");
    /// `isFetchable` in queries.
    pub const IS_FETCHABLE: Property<Self> = Property::new("isFetchable");
    /// `redirectedFrom` in queries.
    pub const REDIRECTED_FROM: Property<Self> = Property::new("redirectedFrom");
    /// `redirectedTo` in queries.
    pub const REDIRECTED_TO: Property<Self> = Property::new("redirectedTo");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `documents` in queries.
    pub const DOCUMENTS: Property<Self> = Property::new("documents");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `status`: `microsoft.graph.printJobStatus`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&super::PrintJobStatus> {
        self.0.model("status")
    }

    /// `configuration`: `microsoft.graph.printJobConfiguration`
    pub fn configuration(&self) -> Option<&super::PrintJobConfiguration> {
        self.0.model("configuration")
    }

    /// Sets `configuration`.
    pub fn with_configuration(self, value: impl Into<Nullable<super::PrintJobConfiguration>>) -> Self {
        Self(self.0.with("configuration", value))
    }

    /// `isFetchable`: `Edm.Boolean`
    pub fn is_fetchable(&self) -> Option<bool> {
        self.0.bool("isFetchable")
    }

    /// Sets `isFetchable`.
    pub fn with_is_fetchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFetchable", value))
    }

    /// `redirectedFrom`: `Edm.String`
    pub fn redirected_from(&self) -> Option<&str> {
        self.0.str("redirectedFrom")
    }

    /// Sets `redirectedFrom`.
    pub fn with_redirected_from(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("redirectedFrom", value))
    }

    /// `redirectedTo`: `Edm.String`
    pub fn redirected_to(&self) -> Option<&str> {
        self.0.str("redirectedTo")
    }

    /// Sets `redirectedTo`.
    pub fn with_redirected_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("redirectedTo", value))
    }

    /// `createdBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only. Nullable.
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }

    /// `documents`: `Collection(microsoft.graph.printDocument)`, read-only
    ///
    /// Read-only.
    pub fn documents(&self) -> Option<&[super::PrintDocument]> {
        self.0.models("documents")
    }

    /// `tasks`: `Collection(microsoft.graph.printTask)`
    pub fn tasks(&self) -> Option<&[super::PrintTask]> {
        self.0.models("tasks")
    }

    /// Sets `tasks`.
    pub fn with_tasks(self, value: impl Into<Nullable<Vec<super::PrintTask>>>) -> Self {
        Self(self.0.with("tasks", value))
    }
}
