// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignedLabel`](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-1.0)
    AssignedLabel = "microsoft.graph.assignedLabel"
}

impl AssignedLabel {
    /// `labelId` in queries.
    pub const LABEL_ID: Property<Self> = Property::new("labelId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `labelId`: `Edm.String`
    pub fn label_id(&self) -> Option<&str> {
        self.0.str("labelId")
    }

    /// Sets `labelId`.
    pub fn with_label_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("labelId", value))
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }
}
