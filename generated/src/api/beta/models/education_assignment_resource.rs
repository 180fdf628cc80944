// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentResource`](https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-beta)
    EducationAssignmentResource = "microsoft.graph.educationAssignmentResource"
}

impl EducationAssignmentResource {
    /// `distributeForStudentWork` in queries.
    pub const DISTRIBUTE_FOR_STUDENT_WORK: Property<Self> = Property::new("distributeForStudentWork");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `distributeForStudentWork`: `Edm.Boolean`
    ///
    /// Required.
    pub fn distribute_for_student_work(&self) -> Option<bool> {
        self.0.bool("distributeForStudentWork")
    }

    /// Sets `distributeForStudentWork`.
    pub fn with_distribute_for_student_work(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("distributeForStudentWork", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `resource`: `microsoft.graph.educationResource`
    pub fn resource(&self) -> Option<&super::EducationResource> {
        self.0.model("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<super::EducationResource>>) -> Self {
        Self(self.0.with("resource", value))
    }
}
