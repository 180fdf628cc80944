// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentApprovalSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentapprovalsettings?view=graph-rest-1.0)
    AccessPackageAssignmentApprovalSettings = "microsoft.graph.accessPackageAssignmentApprovalSettings"
}

impl AccessPackageAssignmentApprovalSettings {
    /// `isApprovalRequiredForAdd` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_ADD: Property<Self> = Property::new("isApprovalRequiredForAdd");
    /// `isApprovalRequiredForUpdate` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_UPDATE: Property<Self> = Property::new("isApprovalRequiredForUpdate");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");

    /// `isApprovalRequiredForAdd`: `Edm.Boolean`
    pub fn is_approval_required_for_add(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForAdd")
    }

    /// Sets `isApprovalRequiredForAdd`.
    pub fn with_is_approval_required_for_add(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForAdd", value))
    }

    /// `isApprovalRequiredForUpdate`: `Edm.Boolean`
    pub fn is_approval_required_for_update(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForUpdate")
    }

    /// Sets `isApprovalRequiredForUpdate`.
    pub fn with_is_approval_required_for_update(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForUpdate", value))
    }

    /// `stages`: `Collection(microsoft.graph.accessPackageApprovalStage)`
    pub fn stages(&self) -> Option<&[super::AccessPackageApprovalStage]> {
        self.0.models("stages")
    }

    /// Sets `stages`.
    pub fn with_stages(self, value: impl Into<Nullable<Vec<super::AccessPackageApprovalStage>>>) -> Self {
        Self(self.0.with("stages", value))
    }
}
