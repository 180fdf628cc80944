// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookApplication`](https://learn.microsoft.com/graph/api/resources/workbookapplication?view=graph-rest-beta)
    WorkbookApplication = "microsoft.graph.workbookApplication"
}

impl WorkbookApplication {
    /// `calculationMode` in queries.
    pub const CALCULATION_MODE: Property<Self> = Property::new("calculationMode");

    /// `calculationMode`: `Edm.String`
    ///
    /// Possible values are: Automatic, AutomaticExceptTables, Manual.
    pub fn calculation_mode(&self) -> Option<&str> {
        self.0.str("calculationMode")
    }

    /// Sets `calculationMode`.
    pub fn with_calculation_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calculationMode", value))
    }
}
