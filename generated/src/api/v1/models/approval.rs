// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-1.0)
    Approval = "microsoft.graph.approval"
}

impl Approval {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `stages`: `Collection(microsoft.graph.approvalStage)`
    pub fn stages(&self) -> Option<&[super::ApprovalStage]> {
        self.0.models("stages")
    }

    /// Sets `stages`.
    pub fn with_stages(self, value: impl Into<Nullable<Vec<super::ApprovalStage>>>) -> Self {
        Self(self.0.with("stages", value))
    }
}
