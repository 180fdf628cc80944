// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-beta)
    Approval: super::Entity = "microsoft.graph.approval"
}

impl Approval {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `steps` in queries.
    pub const STEPS: Property<Self> = Property::new("steps");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");

    /// `steps`: `Collection(microsoft.graph.approvalStep)`
    pub fn steps(&self) -> Option<&[super::ApprovalStep]> {
        self.0.models("steps")
    }

    /// Sets `steps`.
    pub fn with_steps(self, value: impl Into<Nullable<Vec<super::ApprovalStep>>>) -> Self {
        Self(self.0.with("steps", value))
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
