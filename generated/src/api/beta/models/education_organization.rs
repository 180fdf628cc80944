// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationOrganization`](https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-beta)
    EducationOrganization = "microsoft.graph.educationOrganization" {
        "microsoft.graph.educationSchool",
    }
}

impl EducationOrganization {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalSource` in queries.
    pub const EXTERNAL_SOURCE: Property<Self> = Property::new("externalSource");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `externalSource`: `microsoft.graph.educationExternalSource`
    ///
    /// Possible values are: sis, lms, manual.
    pub fn external_source(&self) -> Option<super::EducationExternalSource> {
        self.0.enumeration("externalSource")
    }

    /// Sets `externalSource`.
    pub fn with_external_source(self, value: impl Into<Nullable<super::EducationExternalSource>>) -> Self {
        Self(self.0.with("externalSource", value))
    }
}
