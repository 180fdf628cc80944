// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printJobStatus`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobStatus = "microsoft.graph.printJobStatus"
}

impl PrintJobStatus {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isAcquiredByPrinter` in queries.
    pub const IS_ACQUIRED_BY_PRINTER: Property<Self> = Property::new("isAcquiredByPrinter");

    /// `state`: `microsoft.graph.printJobProcessingState`, read-only
    ///
    /// Read-only.
    pub fn state(&self) -> Option<super::PrintJobProcessingState> {
        self.0.enumeration("state")
    }

    /// `details`: `Collection(microsoft.graph.printJobProcessingDetail)`, read-only
    ///
    /// Read-only.
    pub fn details(&self) -> Option<Vec<super::PrintJobProcessingDetail>> {
        self.0.enumerations("details")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `isAcquiredByPrinter`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_acquired_by_printer(&self) -> Option<bool> {
        self.0.bool("isAcquiredByPrinter")
    }
}
