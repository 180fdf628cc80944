// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printOperation`](https://learn.microsoft.com/graph/api/resources/printoperation?view=graph-rest-1.0)
    PrintOperation = "microsoft.graph.printOperation" {
        "microsoft.graph.printerCreateOperation",
    }
}

impl PrintOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.printOperationStatus`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&super::PrintOperationStatus> {
        self.0.model("status")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }
}
