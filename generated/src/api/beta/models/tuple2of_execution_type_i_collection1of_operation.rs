// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-beta)
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation"
}

impl Tuple2ofExecutionTypeICollection1ofOperation {
    /// `item2` in queries.
    pub const ITEM2: Property<Self> = Property::new("item2");

    /// `item2`: `Collection(Edm.String)`
    pub fn item2(&self) -> Option<Vec<&str>> {
        self.0.strs("item2")
    }

    /// Sets `item2`.
    pub fn with_item2(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("item2", value))
    }
}
