// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationTeacher`](https://learn.microsoft.com/graph/api/resources/educationteacher?view=graph-rest-1.0)
    EducationTeacher = "microsoft.graph.educationTeacher"
}

impl EducationTeacher {
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `teacherNumber` in queries.
    pub const TEACHER_NUMBER: Property<Self> = Property::new("teacherNumber");

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `teacherNumber`: `Edm.String`
    pub fn teacher_number(&self) -> Option<&str> {
        self.0.str("teacherNumber")
    }

    /// Sets `teacherNumber`.
    pub fn with_teacher_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teacherNumber", value))
    }
}
