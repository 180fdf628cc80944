// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLoginResult`](https://learn.microsoft.com/graph/api/resources/cloudpcloginresult?view=graph-rest-beta)
    CloudPcLoginResult = "microsoft.graph.cloudPcLoginResult"
}

impl CloudPcLoginResult {
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");

    /// `time`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("time")
    }
}
