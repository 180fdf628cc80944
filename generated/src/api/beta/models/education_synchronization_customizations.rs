// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomizations`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomizations?view=graph-rest-beta)
    EducationSynchronizationCustomizations = "microsoft.graph.educationSynchronizationCustomizations"
}

impl EducationSynchronizationCustomizations {
    /// `school` in queries.
    pub const SCHOOL: Property<Self> = Property::new("school");
    /// `section` in queries.
    pub const SECTION: Property<Self> = Property::new("section");
    /// `student` in queries.
    pub const STUDENT: Property<Self> = Property::new("student");
    /// `teacher` in queries.
    pub const TEACHER: Property<Self> = Property::new("teacher");
    /// `studentEnrollment` in queries.
    pub const STUDENT_ENROLLMENT: Property<Self> = Property::new("studentEnrollment");
    /// `teacherRoster` in queries.
    pub const TEACHER_ROSTER: Property<Self> = Property::new("teacherRoster");

    /// `school`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn school(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("school")
    }

    /// Sets `school`.
    pub fn with_school(self, value: impl Into<Nullable<super::EducationSynchronizationCustomization>>) -> Self {
        Self(self.0.with("school", value))
    }

    /// `section`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn section(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("section")
    }

    /// Sets `section`.
    pub fn with_section(self, value: impl Into<Nullable<super::EducationSynchronizationCustomization>>) -> Self {
        Self(self.0.with("section", value))
    }

    /// `student`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn student(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("student")
    }

    /// Sets `student`.
    pub fn with_student(self, value: impl Into<Nullable<super::EducationSynchronizationCustomization>>) -> Self {
        Self(self.0.with("student", value))
    }

    /// `teacher`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn teacher(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("teacher")
    }

    /// Sets `teacher`.
    pub fn with_teacher(self, value: impl Into<Nullable<super::EducationSynchronizationCustomization>>) -> Self {
        Self(self.0.with("teacher", value))
    }

    /// `studentEnrollment`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn student_enrollment(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("studentEnrollment")
    }

    /// Sets `studentEnrollment`.
    pub fn with_student_enrollment(
        self,
        value: impl Into<Nullable<super::EducationSynchronizationCustomization>>,
    ) -> Self {
        Self(self.0.with("studentEnrollment", value))
    }

    /// `teacherRoster`: `microsoft.graph.educationSynchronizationCustomization`
    pub fn teacher_roster(&self) -> Option<&super::EducationSynchronizationCustomization> {
        self.0.model("teacherRoster")
    }

    /// Sets `teacherRoster`.
    pub fn with_teacher_roster(self, value: impl Into<Nullable<super::EducationSynchronizationCustomization>>) -> Self {
        Self(self.0.with("teacherRoster", value))
    }
}
