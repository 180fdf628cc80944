// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.openShift`](https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0)
    OpenShift = "microsoft.graph.openShift"
}

impl OpenShift {
    /// `draftOpenShift` in queries.
    pub const DRAFT_OPEN_SHIFT: Property<Self> = Property::new("draftOpenShift");
    /// `schedulingGroupId` in queries.
    pub const SCHEDULING_GROUP_ID: Property<Self> = Property::new("schedulingGroupId");
    /// `sharedOpenShift` in queries.
    pub const SHARED_OPEN_SHIFT: Property<Self> = Property::new("sharedOpenShift");

    /// `draftOpenShift`: `microsoft.graph.openShiftItem`
    pub fn draft_open_shift(&self) -> Option<&super::OpenShiftItem> {
        self.0.model("draftOpenShift")
    }

    /// Sets `draftOpenShift`.
    pub fn with_draft_open_shift(self, value: impl Into<Nullable<super::OpenShiftItem>>) -> Self {
        Self(self.0.with("draftOpenShift", value))
    }

    /// `schedulingGroupId`: `Edm.String`
    pub fn scheduling_group_id(&self) -> Option<&str> {
        self.0.str("schedulingGroupId")
    }

    /// Sets `schedulingGroupId`.
    pub fn with_scheduling_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schedulingGroupId", value))
    }

    /// `sharedOpenShift`: `microsoft.graph.openShiftItem`
    pub fn shared_open_shift(&self) -> Option<&super::OpenShiftItem> {
        self.0.model("sharedOpenShift")
    }

    /// Sets `sharedOpenShift`.
    pub fn with_shared_open_shift(self, value: impl Into<Nullable<super::OpenShiftItem>>) -> Self {
        Self(self.0.with("sharedOpenShift", value))
    }
}
