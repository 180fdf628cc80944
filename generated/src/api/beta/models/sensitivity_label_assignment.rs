// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sensitivityLabelAssignment`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignment = "microsoft.graph.sensitivityLabelAssignment"
}

impl SensitivityLabelAssignment {
    /// `assignmentMethod` in queries.
    pub const ASSIGNMENT_METHOD: Property<Self> = Property::new("assignmentMethod");
    /// `sensitivityLabelId` in queries.
    pub const SENSITIVITY_LABEL_ID: Property<Self> = Property::new("sensitivityLabelId");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `labels` in queries.
    pub const LABELS: Property<Self> = Property::new("labels");

    /// `assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`
    ///
    /// Possible values are: standard, privileged, auto, unknownFutureValue.
    pub fn assignment_method(&self) -> Option<super::SensitivityLabelAssignmentMethod> {
        self.0.enumeration("assignmentMethod")
    }

    /// Sets `assignmentMethod`.
    pub fn with_assignment_method(self, value: impl Into<Nullable<super::SensitivityLabelAssignmentMethod>>) -> Self {
        Self(self.0.with("assignmentMethod", value))
    }

    /// `sensitivityLabelId`: `Edm.String`
    pub fn sensitivity_label_id(&self) -> Option<&str> {
        self.0.str("sensitivityLabelId")
    }

    /// Sets `sensitivityLabelId`.
    pub fn with_sensitivity_label_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sensitivityLabelId", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `labels`: `microsoft.graph.extractSensitivityLabelsResult`
    pub fn labels(&self) -> Option<&super::ExtractSensitivityLabelsResult> {
        self.0.model("labels")
    }

    /// Sets `labels`.
    pub fn with_labels(self, value: impl Into<Nullable<super::ExtractSensitivityLabelsResult>>) -> Self {
        Self(self.0.with("labels", value))
    }
}
