// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.openShiftChangeRequest`](https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-beta)
    OpenShiftChangeRequest = "microsoft.graph.openShiftChangeRequest"
}

impl OpenShiftChangeRequest {
    /// `openShiftId` in queries.
    pub const OPEN_SHIFT_ID: Property<Self> = Property::new("openShiftId");

    /// `openShiftId`: `Edm.String`
    pub fn open_shift_id(&self) -> Option<&str> {
        self.0.str("openShiftId")
    }

    /// Sets `openShiftId`.
    pub fn with_open_shift_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("openShiftId", value))
    }
}
