// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.approvalSettings`](https://learn.microsoft.com/graph/api/resources/approvalsettings?view=graph-rest-beta)
    ApprovalSettings = "microsoft.graph.approvalSettings"
}

impl ApprovalSettings {
    /// `approvalMode` in queries.
    pub const APPROVAL_MODE: Property<Self> = Property::new("approvalMode");
    /// `approvalStages` in queries.
    pub const APPROVAL_STAGES: Property<Self> = Property::new("approvalStages");
    /// `isApprovalRequired` in queries.
    pub const IS_APPROVAL_REQUIRED: Property<Self> = Property::new("isApprovalRequired");
    /// `isApprovalRequiredForExtension` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_EXTENSION: Property<Self> = Property::new("isApprovalRequiredForExtension");
    /// `isRequestorJustificationRequired` in queries.
    pub const IS_REQUESTOR_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isRequestorJustificationRequired");

    /// `approvalMode`: `Edm.String`
    pub fn approval_mode(&self) -> Option<&str> {
        self.0.str("approvalMode")
    }

    /// Sets `approvalMode`.
    pub fn with_approval_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalMode", value))
    }

    /// `approvalStages`: `Collection(microsoft.graph.approvalStage)`
    pub fn approval_stages(&self) -> Option<&[super::ApprovalStage]> {
        self.0.models("approvalStages")
    }

    /// Sets `approvalStages`.
    pub fn with_approval_stages(self, value: impl Into<Nullable<Vec<super::ApprovalStage>>>) -> Self {
        Self(self.0.with("approvalStages", value))
    }

    /// `isApprovalRequired`: `Edm.Boolean`
    pub fn is_approval_required(&self) -> Option<bool> {
        self.0.bool("isApprovalRequired")
    }

    /// Sets `isApprovalRequired`.
    pub fn with_is_approval_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequired", value))
    }

    /// `isApprovalRequiredForExtension`: `Edm.Boolean`
    pub fn is_approval_required_for_extension(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForExtension")
    }

    /// Sets `isApprovalRequiredForExtension`.
    pub fn with_is_approval_required_for_extension(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForExtension", value))
    }

    /// `isRequestorJustificationRequired`: `Edm.Boolean`
    pub fn is_requestor_justification_required(&self) -> Option<bool> {
        self.0.bool("isRequestorJustificationRequired")
    }

    /// Sets `isRequestorJustificationRequired`.
    pub fn with_is_requestor_justification_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequestorJustificationRequired", value))
    }
}
