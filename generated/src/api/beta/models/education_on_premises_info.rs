// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationOnPremisesInfo`](https://learn.microsoft.com/graph/api/resources/educationonpremisesinfo?view=graph-rest-beta)
    EducationOnPremisesInfo = "microsoft.graph.educationOnPremisesInfo"
}

impl EducationOnPremisesInfo {
    /// `immutableId` in queries.
    pub const IMMUTABLE_ID: Property<Self> = Property::new("immutableId");

    /// `immutableId`: `Edm.String`
    pub fn immutable_id(&self) -> Option<&str> {
        self.0.str("immutableId")
    }

    /// Sets `immutableId`.
    pub fn with_immutable_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("immutableId", value))
    }
}
