// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.agreementFileData`](https://learn.microsoft.com/graph/api/resources/agreementfiledata?view=graph-rest-1.0)
    AgreementFileData = "microsoft.graph.agreementFileData"
}

impl AgreementFileData {
    /// `data` in queries.
    pub const DATA: Property<Self> = Property::new("data");

    /// `data`: `Edm.Binary`, read-only
    ///
    /// Read-only.
    pub fn data(&self) -> Parsed<Bytes> {
        self.0.binary("data")
    }
}
