// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityDomain`](https://learn.microsoft.com/graph/api/resources/educationidentitydomain?view=graph-rest-beta)
    EducationIdentityDomain = "microsoft.graph.educationIdentityDomain"
}

impl EducationIdentityDomain {
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `appliesTo`: `microsoft.graph.educationUserRole`
    ///
    /// Possible values are: student, teacher, faculty.
    pub fn applies_to(&self) -> Option<super::EducationUserRole> {
        self.0.enumeration("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::EducationUserRole>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
