// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printOperationStatus`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-beta)
    PrintOperationStatus = "microsoft.graph.printOperationStatus"
}

impl PrintOperationStatus {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `state`: `microsoft.graph.printOperationProcessingState`, read-only
    ///
    /// Read-only.
    pub fn state(&self) -> Option<super::PrintOperationProcessingState> {
        self.0.enumeration("state")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }
}
