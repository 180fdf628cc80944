// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionResource`](https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-1.0)
    EducationSubmissionResource = "microsoft.graph.educationSubmissionResource"
}

impl EducationSubmissionResource {
    /// `assignmentResourceUrl` in queries.
    pub const ASSIGNMENT_RESOURCE_URL: Property<Self> = Property::new("assignmentResourceUrl");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `assignmentResourceUrl`: `Edm.String`
    pub fn assignment_resource_url(&self) -> Option<&str> {
        self.0.str("assignmentResourceUrl")
    }

    /// Sets `assignmentResourceUrl`.
    pub fn with_assignment_resource_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentResourceUrl", value))
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
