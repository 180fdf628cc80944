// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.archivedPrintJob`](https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-1.0)
    ArchivedPrintJob = "microsoft.graph.archivedPrintJob"
}

impl ArchivedPrintJob {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `printerId` in queries.
    pub const PRINTER_ID: Property<Self> = Property::new("printerId");
    /// `processingState` in queries.
    pub const PROCESSING_STATE: Property<Self> = Property::new("processingState");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `acquiredDateTime` in queries.
    pub const ACQUIRED_DATE_TIME: Property<Self> = Property::new("acquiredDateTime");
    /// `completionDateTime` in queries.
    pub const COMPLETION_DATE_TIME: Property<Self> = Property::new("completionDateTime");
    /// `acquiredByPrinter` in queries.
    pub const ACQUIRED_BY_PRINTER: Property<Self> = Property::new("acquiredByPrinter");
    /// `copiesPrinted` in queries.
    pub const COPIES_PRINTED: Property<Self> = Property::new("copiesPrinted");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `printerId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn printer_id(&self) -> Option<&str> {
        self.0.str("printerId")
    }

    /// `processingState`: `microsoft.graph.printJobProcessingState`, read-only
    ///
    /// Read-only.
    pub fn processing_state(&self) -> Option<super::PrintJobProcessingState> {
        self.0.enumeration("processingState")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `acquiredDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn acquired_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("acquiredDateTime")
    }

    /// `completionDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn completion_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completionDateTime")
    }

    /// `acquiredByPrinter`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn acquired_by_printer(&self) -> Option<bool> {
        self.0.bool("acquiredByPrinter")
    }

    /// `copiesPrinted`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn copies_printed(&self) -> Option<i32> {
        self.0.i32("copiesPrinted")
    }

    /// `createdBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }
}
