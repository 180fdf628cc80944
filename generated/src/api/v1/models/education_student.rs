// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationStudent`](https://learn.microsoft.com/graph/api/resources/educationstudent?view=graph-rest-1.0)
    EducationStudent = "microsoft.graph.educationStudent"
}

impl EducationStudent {
    pub const BIRTH_DATE: Property<Self> = Property::new("birthDate");
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    pub const GENDER: Property<Self> = Property::new("gender");
    pub const GRADE: Property<Self> = Property::new("grade");
    pub const GRADUATION_YEAR: Property<Self> = Property::new("graduationYear");
    pub const STUDENT_NUMBER: Property<Self> = Property::new("studentNumber");

    /// `birthDate`: `Edm.Date`
    pub fn birth_date(&self) -> Parsed<Date> {
        self.0.date("birthDate")
    }

    pub fn with_birth_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("birthDate", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `gender`: `microsoft.graph.educationGender`
    ///
    /// Possible values are: female, male, other, unknownFutureValue.
    pub fn gender(&self) -> Option<super::EducationGender> {
        self.0.enumeration("gender")
    }

    pub fn with_gender(
        self,
        value: impl Into<Nullable<super::EducationGender>>,
    ) -> Self {
        Self(self.0.with("gender", value))
    }

    /// `grade`: `Edm.String`
    pub fn grade(&self) -> Option<&str> {
        self.0.str("grade")
    }

    pub fn with_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grade", value))
    }

    /// `graduationYear`: `Edm.String`
    pub fn graduation_year(&self) -> Option<&str> {
        self.0.str("graduationYear")
    }

    pub fn with_graduation_year(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("graduationYear", value))
    }

    /// `studentNumber`: `Edm.String`
    pub fn student_number(&self) -> Option<&str> {
        self.0.str("studentNumber")
    }

    pub fn with_student_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("studentNumber", value))
    }
}
