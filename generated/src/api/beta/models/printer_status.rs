// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printerStatus`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-beta)
    PrinterStatus = "microsoft.graph.printerStatus"
}

impl PrinterStatus {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `state`: `microsoft.graph.printerProcessingState`, read-only
    ///
    /// Read-only.
    pub fn state(&self) -> Option<super::PrinterProcessingState> {
        self.0.enumeration("state")
    }

    /// `details`: `Collection(microsoft.graph.printerProcessingStateDetail)`, read-only
    ///
    /// Read-only.
    pub fn details(&self) -> Option<Vec<super::PrinterProcessingStateDetail>> {
        self.0.enumerations("details")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }
}
