// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.archivedPrintJob`](https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-beta)
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
    /// `pageCount` in queries.
    pub const PAGE_COUNT: Property<Self> = Property::new("pageCount");
    /// `blackAndWhitePageCount` in queries.
    pub const BLACK_AND_WHITE_PAGE_COUNT: Property<Self> = Property::new("blackAndWhitePageCount");
    /// `colorPageCount` in queries.
    pub const COLOR_PAGE_COUNT: Property<Self> = Property::new("colorPageCount");
    /// `simplexPageCount` in queries.
    pub const SIMPLEX_PAGE_COUNT: Property<Self> = Property::new("simplexPageCount");
    /// `duplexPageCount` in queries.
    pub const DUPLEX_PAGE_COUNT: Property<Self> = Property::new("duplexPageCount");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `printer` in queries.
    pub const PRINTER: Property<Self> = Property::new("printer");

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

    /// `pageCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn page_count(&self) -> Option<i32> {
        self.0.i32("pageCount")
    }

    /// `blackAndWhitePageCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn black_and_white_page_count(&self) -> Option<i32> {
        self.0.i32("blackAndWhitePageCount")
    }

    /// `colorPageCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn color_page_count(&self) -> Option<i32> {
        self.0.i32("colorPageCount")
    }

    /// `simplexPageCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn simplex_page_count(&self) -> Option<i32> {
        self.0.i32("simplexPageCount")
    }

    /// `duplexPageCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn duplex_page_count(&self) -> Option<i32> {
        self.0.i32("duplexPageCount")
    }

    /// `createdBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }

    /// `printer`: `microsoft.graph.directoryObject`
    pub fn printer(&self) -> Option<&super::DirectoryObject> {
        self.0.model("printer")
    }

    /// Sets `printer`.
    pub fn with_printer(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("printer", value))
    }
}
