// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterEvaluationSummary`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluationsummary?view=graph-rest-beta)
    AssignmentFilterEvaluationSummary = "microsoft.graph.assignmentFilterEvaluationSummary"
}

impl AssignmentFilterEvaluationSummary {
    /// `assignmentFilterId` in queries.
    pub const ASSIGNMENT_FILTER_ID: Property<Self> = Property::new("assignmentFilterId");
    /// `assignmentFilterLastModifiedDateTime` in queries.
    pub const ASSIGNMENT_FILTER_LAST_MODIFIED_DATE_TIME: Property<Self> =
        Property::new("assignmentFilterLastModifiedDateTime");
    /// `assignmentFilterDisplayName` in queries.
    pub const ASSIGNMENT_FILTER_DISPLAY_NAME: Property<Self> = Property::new("assignmentFilterDisplayName");
    /// `assignmentFilterPlatform` in queries.
    pub const ASSIGNMENT_FILTER_PLATFORM: Property<Self> = Property::new("assignmentFilterPlatform");
    /// `assessmentResult` in queries.
    pub const ASSESSMENT_RESULT: Property<Self> = Property::new("assessmentResult");
    /// `assessmentDateTime` in queries.
    pub const ASSESSMENT_DATE_TIME: Property<Self> = Property::new("assessmentDateTime");
    /// `assignmentFilterType` in queries.
    pub const ASSIGNMENT_FILTER_TYPE: Property<Self> = Property::new("assignmentFilterType");
    /// `assignmentFilterTypeAndEvaluationResults` in queries.
    pub const ASSIGNMENT_FILTER_TYPE_AND_EVALUATION_RESULTS: Property<Self> =
        Property::new("assignmentFilterTypeAndEvaluationResults");
    /// `evaluationResult` in queries.
    pub const EVALUATION_RESULT: Property<Self> = Property::new("evaluationResult");
    /// `evaluationDateTime` in queries.
    pub const EVALUATION_DATE_TIME: Property<Self> = Property::new("evaluationDateTime");

    /// `assignmentFilterId`: `Edm.String`
    pub fn assignment_filter_id(&self) -> Option<&str> {
        self.0.str("assignmentFilterId")
    }

    /// Sets `assignmentFilterId`.
    pub fn with_assignment_filter_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentFilterId", value))
    }

    /// `assignmentFilterLastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn assignment_filter_last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignmentFilterLastModifiedDateTime")
    }

    /// Sets `assignmentFilterLastModifiedDateTime`.
    pub fn with_assignment_filter_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignmentFilterLastModifiedDateTime", value))
    }

    /// `assignmentFilterDisplayName`: `Edm.String`
    pub fn assignment_filter_display_name(&self) -> Option<&str> {
        self.0.str("assignmentFilterDisplayName")
    }

    /// Sets `assignmentFilterDisplayName`.
    pub fn with_assignment_filter_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentFilterDisplayName", value))
    }

    /// `assignmentFilterPlatform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.
    pub fn assignment_filter_platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("assignmentFilterPlatform")
    }

    /// Sets `assignmentFilterPlatform`.
    pub fn with_assignment_filter_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("assignmentFilterPlatform", value))
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

    /// `assessmentDateTime`: `Edm.DateTimeOffset`
    pub fn assessment_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assessmentDateTime")
    }

    /// Sets `assessmentDateTime`.
    pub fn with_assessment_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assessmentDateTime", value))
    }

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

    /// `assignmentFilterTypeAndEvaluationResults`: `Collection(microsoft.graph.assignmentFilterTypeAndEvaluationResult)`
    pub fn assignment_filter_type_and_evaluation_results(
        &self,
    ) -> Option<&[super::AssignmentFilterTypeAndEvaluationResult]>
    {
        self.0.models("assignmentFilterTypeAndEvaluationResults")
    }

    /// Sets `assignmentFilterTypeAndEvaluationResults`.
    pub fn with_assignment_filter_type_and_evaluation_results(
        self,
        value: impl Into<Nullable<Vec<super::AssignmentFilterTypeAndEvaluationResult>>>,
    ) -> Self {
        Self(self.0.with("assignmentFilterTypeAndEvaluationResults", value))
    }

    /// `evaluationResult`: `Edm.String`
    pub fn evaluation_result(&self) -> Option<&str> {
        self.0.str("evaluationResult")
    }

    /// Sets `evaluationResult`.
    pub fn with_evaluation_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("evaluationResult", value))
    }

    /// `evaluationDateTime`: `Edm.DateTimeOffset`
    pub fn evaluation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("evaluationDateTime")
    }

    /// Sets `evaluationDateTime`.
    pub fn with_evaluation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("evaluationDateTime", value))
    }
}
