// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationStudent`](https://learn.microsoft.com/graph/api/resources/educationstudent?view=graph-rest-beta)
    EducationStudent = "microsoft.graph.educationStudent"
}

impl EducationStudent {
    /// `birthDate` in queries.
    pub const BIRTH_DATE: Property<Self> = Property::new("birthDate");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `gender` in queries.
    pub const GENDER: Property<Self> = Property::new("gender");
    /// `grade` in queries.
    pub const GRADE: Property<Self> = Property::new("grade");
    /// `graduationYear` in queries.
    pub const GRADUATION_YEAR: Property<Self> = Property::new("graduationYear");
    /// `studentNumber` in queries.
    pub const STUDENT_NUMBER: Property<Self> = Property::new("studentNumber");

    /// `birthDate`: `Edm.Date`
    pub fn birth_date(&self) -> Parsed<Date> {
        self.0.date("birthDate")
    }

    /// Sets `birthDate`.
    pub fn with_birth_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("birthDate", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `gender`: `microsoft.graph.educationGender`
    ///
    /// Possible values are: female, male, other.
    pub fn gender(&self) -> Option<super::EducationGender> {
        self.0.enumeration("gender")
    }

    /// Sets `gender`.
    pub fn with_gender(self, value: impl Into<Nullable<super::EducationGender>>) -> Self {
        Self(self.0.with("gender", value))
    }

    /// `grade`: `Edm.String`
    pub fn grade(&self) -> Option<&str> {
        self.0.str("grade")
    }

    /// Sets `grade`.
    pub fn with_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grade", value))
    }

    /// `graduationYear`: `Edm.String`
    pub fn graduation_year(&self) -> Option<&str> {
        self.0.str("graduationYear")
    }

    /// Sets `graduationYear`.
    pub fn with_graduation_year(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("graduationYear", value))
    }

    /// `studentNumber`: `Edm.String`
    pub fn student_number(&self) -> Option<&str> {
        self.0.str("studentNumber")
    }

    /// Sets `studentNumber`.
    pub fn with_student_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("studentNumber", value))
    }
}
