// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterTypeAndEvaluationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltertypeandevaluationresult?view=graph-rest-beta)
    AssignmentFilterTypeAndEvaluationResult = "microsoft.graph.assignmentFilterTypeAndEvaluationResult"
}

impl AssignmentFilterTypeAndEvaluationResult {
    /// `assignmentFilterType` in queries.
    pub const ASSIGNMENT_FILTER_TYPE: Property<Self> = Property::new("assignmentFilterType");
    /// `assessmentResult` in queries.
    pub const ASSESSMENT_RESULT: Property<Self> = Property::new("assessmentResult");
    /// `evaluationResult` in queries.
    pub const EVALUATION_RESULT: Property<Self> = Property::new("evaluationResult");

    /// `assignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`
    ///
    /// Possible values are: none, include, exclude.
    pub fn assignment_filter_type(&self) -> Option<super::DeviceAndAppManagementAssignmentFilterType> {
        self.0.enumeration("assignmentFilterType")
    }

    /// Sets `assignmentFilterType`.
    pub fn with_assignment_filter_type(
        self,
        value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentFilterType>>,
    ) -> Self {
        Self(self.0.with("assignmentFilterType", value))
    }

    /// `assessmentResult`: `microsoft.graph.assignmentFilterEvaluationResult`
    ///
    /// Possible values are: unknown, match, notMatch, inconclusive, failure, notEvaluated.
    pub fn assessment_result(&self) -> Option<super::AssignmentFilterEvaluationResult> {
        self.0.enumeration("assessmentResult")
    }

    /// Sets `assessmentResult`.
    pub fn with_assessment_result(self, value: impl Into<Nullable<super::AssignmentFilterEvaluationResult>>) -> Self {
        Self(self.0.with("assessmentResult", value))
    }

    /// `evaluationResult`: `Edm.String`
    pub fn evaluation_result(&self) -> Option<&str> {
        self.0.str("evaluationResult")
    }

    /// Sets `evaluationResult`.
    pub fn with_evaluation_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("evaluationResult", value))
    }
}
